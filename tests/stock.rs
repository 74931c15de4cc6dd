//! The stock tools agree with our own: mdBook's own command builds the same site, and the real
//! mdbook-cmdrun makes the same Markdown of every page.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

use catalog::Catalog;
use libtest_mimic::{Failed, Trial};
use recorder::Missing;

const MDBOOK: &str = "0.5.4";

fn main() -> ExitCode {
    let catalog = Arc::new(checking::material());
    if let Some(code) = again_with_course_on_path(&catalog.root) {
        return code;
    }
    let mut cases = vec![Trial::test("mdbook build gives the same site", {
        let catalog = Arc::clone(&catalog);
        move || stock_mdbook(&catalog)
    })];
    cases.extend(catalog.pages.iter().map(|page| {
        let name = format!("mdbook-cmdrun agrees on {}", page.file().display());
        let (catalog, page) = (Arc::clone(&catalog), page.clone());
        Trial::test(name.clone(), move || stock_cmdrun(&name, &catalog, &page))
    }));
    checking::conclude(cases)
}

/// The `mdbook` of the right version: on the path, or below `target/tools`.
fn mdbook(root: &Path) -> Result<PathBuf, Missing> {
    let candidates = [
        root.join("target/tools/bin/mdbook"),
        PathBuf::from("mdbook"),
    ];
    let mut why = "no mdbook answers".to_owned();
    for candidate in candidates {
        if let Ok(output) = Command::new(&candidate).arg("--version").output() {
            let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
            if version == format!("mdbook v{MDBOOK}") {
                return Ok(candidate);
            }
            why = format!("found {version}");
        }
    }
    Err(Missing {
        tool: format!("mdbook {MDBOOK}"),
        why,
        mend: format!(
            "cargo install mdbook --version {MDBOOK} --locked --no-default-features --features search --root target/tools"
        ),
    })
}

fn stock_mdbook(catalog: &Catalog) -> Result<(), Failed> {
    let mdbook = match mdbook(&catalog.root) {
        Ok(mdbook) => mdbook,
        Err(missing) => return checking::not_checked("mdbook build", missing),
    };
    let folder = catalog.root.join("target/proof");
    let (stock, ours) = (folder.join("stock"), folder.join("ours"));
    let output = Command::new(mdbook)
        .args(["build", "--dest-dir"])
        .arg(&stock)
        .current_dir(&catalog.root)
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    press::build(&catalog.root, &ours, &Arc::default())?;
    for site in [&stock, &ours] {
        forget_search_index(site)?;
    }
    checking::same_bytes(&stock, &ours)
}

/// The search index depends on the version of the search library with which mdBook was installed,
/// and its name, which every page holds, on its content.
fn forget_search_index(folder: &Path) -> std::io::Result<()> {
    const NAME: &str = "searchindex-";
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            forget_search_index(&path)?;
        } else if name.starts_with(NAME) {
            std::fs::remove_file(&path)?;
        } else if name.ends_with(".html") || name.starts_with("searcher-") {
            let text = std::fs::read_to_string(&path)?;
            if let Some(at) = text.find(NAME) {
                let rest = &text[at + NAME.len()..];
                let rest = &rest[rest.find('.').unwrap_or_default()..];
                std::fs::write(&path, format!("{}{NAME}{rest}", &text[..at]))?;
            }
        }
    }
    Ok(())
}

/// The real tool runs `course …` through the shell, so the command must be on the path of this
/// process: builds it, and runs this test again as a child that has it there.
#[cfg(feature = "stock-cmdrun")]
fn again_with_course_on_path(root: &Path) -> Option<ExitCode> {
    const MARK: &str = "COURSE_IS_ON_PATH";
    if std::env::var_os(MARK).is_some() {
        return None;
    }
    let run = || -> Result<bool, Box<dyn std::error::Error>> {
        let build = Command::new("cargo")
            .args(["build", "--quiet", "--package", "course"])
            .current_dir(root)
            .status()?;
        if !build.success() {
            return Err("`cargo build --package course` failed".into());
        }
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| root.join("target"), |folder| root.join(folder));
        let mut folders = vec![target.join("debug")];
        folders.extend(std::env::split_paths(
            &std::env::var_os("PATH").unwrap_or_default(),
        ));
        let status = Command::new(std::env::current_exe()?)
            .args(std::env::args_os().skip(1))
            .env("PATH", std::env::join_paths(folders)?)
            .env(MARK, "yes")
            .status()?;
        Ok(status.success())
    };
    Some(match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    })
}

#[cfg(not(feature = "stock-cmdrun"))]
fn again_with_course_on_path(_: &Path) -> Option<ExitCode> {
    None
}

#[cfg(feature = "stock-cmdrun")]
fn stock_cmdrun(_name: &str, catalog: &Catalog, page: &catalog::Page) -> Result<(), Failed> {
    let source = catalog.root.join("src");
    let folder = source.join(page.path.parent().unwrap_or(Path::new("")));
    let stock = mdbook_cmdrun::CmdRun::run_on_content(&page.text, &folder.to_string_lossy())
        .map_err(|error| error.to_string())?;
    let ours = press::Cmdrun::default().replace(catalog, &source, &page.path, &page.text)?;
    for (number, (stock, ours)) in stock.lines().zip(ours.lines()).enumerate() {
        if stock != ours {
            return Err(format!(
                "{}: line {} of the result differs:\n  mdbook-cmdrun: {stock}\n  ours:          {ours}",
                page.file().display(),
                number + 1
            )
            .into());
        }
    }
    if stock == ours {
        Ok(())
    } else {
        Err(format!(
            "{}: one result is longer than the other",
            page.file().display()
        )
        .into())
    }
}

#[cfg(not(feature = "stock-cmdrun"))]
fn stock_cmdrun(name: &str, _: &Catalog, _: &catalog::Page) -> Result<(), Failed> {
    let missing = Missing {
        tool: "the real mdbook-cmdrun".into(),
        why: "this build leaves it out, because it brings a second mdBook with it".into(),
        mend: "cargo test --all-features".into(),
    };
    checking::not_checked(name, missing)
}
