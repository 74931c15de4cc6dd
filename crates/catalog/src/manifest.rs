//! The `[[example]]` entries of a chapter's manifests.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::problem::{Problem, line_of};

/// A Cargo package of a chapter.
#[derive(Debug, Clone)]
pub struct Manifest {
    /// `Cargo.toml`, relative to the repository root.
    pub file: PathBuf,
    /// The package's name.
    pub package: String,
    /// Whether the package needs other crates.
    pub has_dependencies: bool,
    /// The programs: name, file relative to the repository root, line of the entry.
    pub examples: Vec<(String, PathBuf, usize)>,
}

#[derive(Deserialize)]
struct Document {
    package: Package,
    #[serde(default)]
    dependencies: toml::Table,
    #[serde(default)]
    example: Vec<Example>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
}

#[derive(Deserialize)]
struct Example {
    name: String,
    path: Option<String>,
}

impl Manifest {
    /// Reads a manifest's text; `file` is relative to the repository root.
    ///
    /// # Errors
    /// A problem at the offending line when the text is not a package manifest.
    pub fn parse(file: &Path, text: &str) -> Result<Self, Problem> {
        let document: Document = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            Problem::new(
                file,
                line,
                error.message().to_owned(),
                "see another chapter's Cargo.toml for the keys of a package",
            )
        })?;
        let folder = file.parent().unwrap_or(Path::new(""));
        let examples = document
            .example
            .into_iter()
            .map(|example| {
                let entry = format!("name = \"{}\"", example.name);
                let line = text.lines().position(|line| line.trim() == entry);
                let path = example
                    .path
                    .unwrap_or_else(|| format!("examples/{}.rs", example.name));
                (
                    example.name,
                    folder.join(path),
                    line.map_or(1, |line| line + 1),
                )
            })
            .collect();
        Ok(Self {
            file: file.to_owned(),
            package: document.package.name,
            has_dependencies: !document.dependencies.is_empty(),
            examples,
        })
    }
}
