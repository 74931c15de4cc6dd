//! All the material, read from the repository.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use crate::manifest::Manifest;
use crate::page::Page;
use crate::problem::{Problem, Problems};
use crate::syllabus::Syllabus;
use crate::transcript::Transcript;

/// The two languages of the course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// CPython; 3.13 is the reference.
    Python,
    /// Rust, edition 2024.
    Rust,
}

impl Language {
    /// The name in words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Python => "Python",
            Self::Rust => "Rust",
        }
    }

    /// The name as a class of the page's HTML.
    pub fn class(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::Rust => "rust",
        }
    }

    /// The ending of its files.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Python => "py",
            Self::Rust => "rs",
        }
    }

    fn of_extension(extension: &str) -> Option<Self> {
        [Self::Python, Self::Rust]
            .into_iter()
            .find(|language| language.extension() == extension)
    }
}

/// A file of code.
#[derive(Debug, Clone)]
pub struct Source {
    /// The file, relative to the repository root.
    pub file: PathBuf,
    /// Its text.
    pub text: String,
}

/// What a recording is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordingKind {
    /// What a program printed: `recorded/NAME.rs.txt`, `recorded/NAME.py.txt`.
    Program(Language),
    /// What the compiler said of a program that it rejects: `recorded/NAME.rejected.txt`.
    Rejected,
    /// A debugger's or profiler's session: `recorded/NAME.session.rs.txt`, `….session.py.txt`.
    Session(Language),
    /// Folded stacks for a flame graph: `recorded/NAME.folded.txt`.
    Folded,
}

impl RecordingKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Session(Language::Python),
        Self::Session(Language::Rust),
        Self::Program(Language::Python),
        Self::Program(Language::Rust),
        Self::Rejected,
        Self::Folded,
    ];

    /// What follows the stem in the file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Program(Language::Python) => ".py.txt",
            Self::Program(Language::Rust) => ".rs.txt",
            Self::Rejected => ".rejected.txt",
            Self::Session(Language::Python) => ".session.py.txt",
            Self::Session(Language::Rust) => ".session.rs.txt",
            Self::Folded => ".folded.txt",
        }
    }

    /// Whether its numbers come from a measuring instrument and may differ a little.
    pub fn is_measured(self) -> bool {
        matches!(self, Self::Session(_) | Self::Folded)
    }
}

impl fmt::Display for RecordingKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Program(Language::Python) => "Python",
            Self::Program(Language::Rust) => "Rust",
            Self::Rejected => "rejected",
            Self::Session(Language::Python) => "Python session",
            Self::Session(Language::Rust) => "Rust session",
            Self::Folded => "folded stacks",
        })
    }
}

/// A recorded run.
#[derive(Debug, Clone)]
pub struct Recording {
    /// The stem of what was run.
    pub stem: String,
    /// What it is a recording of.
    pub kind: RecordingKind,
    /// The chapter in which it stands.
    pub chapter: String,
    /// The file, relative to the repository root.
    pub file: PathBuf,
    /// The commands and what they printed.
    pub transcript: Transcript,
}

/// Everything that shares one stem.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// The chapter in which it stands.
    pub chapter: String,
    /// The program in each language that has one.
    pub programs: BTreeMap<Language, Source>,
    /// The program that the compiler rejects.
    pub rejected: Option<Source>,
    /// The files of a program of several, its project, in each language that has one.
    pub projects: BTreeMap<Language, Vec<Source>>,
    /// The recorded runs.
    pub recordings: BTreeMap<RecordingKind, Recording>,
    /// What memory looked like, step by step: `recorded/NAME.steps.json`, as it is stored.
    pub steps: Option<Source>,
}

/// A chapter's folder under `examples/`.
#[derive(Debug, Clone, Default)]
pub struct Chapter {
    /// The folder's name.
    pub name: String,
    /// Its Cargo packages.
    pub manifests: Vec<Manifest>,
}

/// All the material of the course.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// The repository root.
    pub root: PathBuf,
    /// Chapters by name.
    pub chapters: BTreeMap<String, Chapter>,
    /// Everything that has a stem, by stem.
    pub entries: BTreeMap<String, Entry>,
    /// The pages that the summary lists, in its order, then those that it does not list.
    pub pages: Vec<Page>,
    /// The notebook's items.
    pub syllabus: Syllabus,
    /// What could not be read as it should be.
    pub problems: Vec<Problem>,
}

impl Catalog {
    /// Reads the repository at `root`. What is malformed is noted in [`Catalog::problems`].
    ///
    /// # Errors
    /// When `root` holds no course at all.
    pub fn read(root: &Path) -> Result<Self, Problems> {
        if !root.join("book.toml").is_file() {
            return Err(Problem::new(
                "book.toml",
                1,
                format!("no book stands in {}", root.display()),
                "run the command inside a clone of the course",
            )
            .into());
        }
        let mut catalog = Self {
            root: root.to_owned(),
            ..Self::default()
        };
        catalog.read_syllabus();
        catalog.read_pages();
        for folder in folders(&root.join("examples")) {
            let name = file_name(&folder);
            catalog.chapters.insert(
                name.clone(),
                Chapter {
                    name: name.clone(),
                    manifests: Vec::new(),
                },
            );
            catalog.read_folder(&name, &folder);
        }
        Ok(catalog)
    }

    /// The nearest folder, from `start` upwards, that holds the course.
    pub fn find_root(start: &Path) -> Option<PathBuf> {
        start
            .ancestors()
            .find(|folder| folder.join("book.toml").is_file() && folder.join("examples").is_dir())
            .map(Path::to_owned)
    }

    /// Every recording, by stem and kind.
    pub fn recordings(&self) -> impl Iterator<Item = &Recording> {
        self.entries
            .values()
            .flat_map(|entry| entry.recordings.values())
    }

    /// A file's path relative to the root.
    fn relative(&self, file: &Path) -> PathBuf {
        file.strip_prefix(&self.root).unwrap_or(file).to_owned()
    }

    fn read_text(&mut self, file: &Path) -> Option<String> {
        match fs::read_to_string(file) {
            Ok(text) => Some(text),
            Err(error) => {
                let relative = self.relative(file);
                self.problems.push(Problem::new(
                    relative,
                    1,
                    format!("cannot be read: {error}"),
                    "let it be a readable file of UTF-8 text",
                ));
                None
            }
        }
    }

    fn read_syllabus(&mut self) {
        let file = self.root.join(Syllabus::FILE);
        if let Some(text) = self.read_text(&file) {
            match Syllabus::parse(&text) {
                Ok(syllabus) => self.syllabus = syllabus,
                Err(problem) => self.problems.push(problem),
            }
        }
    }

    fn read_pages(&mut self) {
        let source = self.root.join("src");
        let mut files = Vec::new();
        collect_markdown(&source, &mut files);
        let summary = fs::read_to_string(source.join("SUMMARY.md")).unwrap_or_default();
        let place = |file: &PathBuf| {
            let relative = file.strip_prefix(&source).unwrap_or(file);
            let link = format!("({})", relative.to_string_lossy());
            (summary.find(&link).unwrap_or(usize::MAX), file.clone())
        };
        files.sort_by_cached_key(place);
        for file in files {
            let relative = file.strip_prefix(&source).unwrap_or(&file).to_owned();
            if relative == Path::new("SUMMARY.md") {
                continue;
            }
            if let Some(text) = self.read_text(&file) {
                self.pages.push(Page::parse(relative, text));
            }
        }
    }

    /// Reads the programs of one folder, then of the packages nested in it.
    fn read_folder(&mut self, chapter: &str, folder: &Path) {
        let manifest = folder.join("Cargo.toml");
        if manifest.is_file()
            && let Some(text) = self.read_text(&manifest)
        {
            match Manifest::parse(&self.relative(&manifest), &text) {
                Ok(manifest) => {
                    if let Some(chapter) = self.chapters.get_mut(chapter) {
                        chapter.manifests.push(manifest);
                    }
                }
                Err(problem) => self.problems.push(problem),
            }
        }
        for file in files(folder) {
            if let Some(language) = language_of(&file) {
                self.add_source(chapter, &file, |entry, source| {
                    entry.programs.insert(language, source)
                });
            }
        }
        for nested in folders(folder) {
            match file_name(&nested).as_str() {
                "rejected" => {
                    for file in files(&nested) {
                        if language_of(&file) == Some(Language::Rust) {
                            self.add_source(chapter, &file, |entry, source| {
                                entry.rejected.replace(source)
                            });
                        }
                    }
                }
                "recorded" => {
                    for file in files(&nested) {
                        if folder != self.root.join("examples").join(chapter) {
                            self.problems.push(Problem::new(
                                self.relative(&file),
                                1,
                                "a recording of a nested package stands with those of the chapter",
                                format!("move it to examples/{chapter}/recorded/"),
                            ));
                        }
                        self.add_recording(chapter, &file);
                    }
                }
                _ if nested.join("Cargo.toml").is_file() => self.read_folder(chapter, &nested),
                _ => self.add_project(chapter, &nested),
            }
        }
    }

    fn add_source(
        &mut self,
        chapter: &str,
        file: &Path,
        place: impl FnOnce(&mut Entry, Source) -> Option<Source>,
    ) {
        let Some(text) = self.read_text(file) else {
            return;
        };
        let source = Source {
            file: self.relative(file),
            text,
        };
        let stem = file
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let new = source.file.clone();
        let entry = self.entries.entry(stem.clone()).or_default();
        let project = entry.projects.values().flatten().next();
        let elsewhere = (!entry.chapter.is_empty() && entry.chapter != chapter)
            .then(|| entry.programs.values().next().or(entry.rejected.as_ref()))
            .flatten()
            .or(project)
            .map(|source| source.file.clone());
        if entry.chapter.is_empty() {
            entry.chapter = chapter.to_owned();
        }
        let other = place(entry, source)
            .map(|replaced| replaced.file)
            .or(elsewhere);
        if let Some(other) = other {
            self.problems.push(Problem::new(
                new,
                1,
                format!(
                    "the name `{stem}` is taken by {}: Cargo puts the examples of all chapters into one folder",
                    other.display()
                ),
                "rename one of the two, with its twin, recordings and directives",
            ));
        }
    }

    /// Reads a program of several files: a folder with `python/`, `rust/` or both below it.
    fn add_project(&mut self, chapter: &str, folder: &Path) {
        let stem = file_name(folder);
        for language in [Language::Python, Language::Rust] {
            let mut found = Vec::new();
            collect(&folder.join(language.class()), &mut found);
            let mut sources = Vec::new();
            for file in found {
                if file_name(&file) == "Cargo.lock" {
                    continue;
                }
                if let Some(text) = self.read_text(&file) {
                    let file = self.relative(&file);
                    sources.push(Source { file, text });
                }
            }
            let Some(first) = sources.first().map(|source| source.file.clone()) else {
                continue;
            };
            let entry = self.entries.entry(stem.clone()).or_default();
            if entry.chapter.is_empty() {
                entry.chapter = chapter.to_owned();
            }
            let taken = entry.chapter != chapter || !entry.programs.is_empty();
            if taken || entry.rejected.is_some() {
                let elsewhere = entry.chapter.clone();
                self.problems.push(Problem::new(
                    first,
                    1,
                    format!("the name `{stem}` is taken by a program of the chapter {elsewhere}"),
                    "rename the project's folder, with its recordings and directives",
                ));
            } else {
                entry.projects.insert(language, sources);
            }
        }
    }

    fn add_recording(&mut self, chapter: &str, file: &Path) {
        let name = file_name(file);
        let relative = self.relative(file);
        if let Some(stem) = name.strip_suffix(".steps.json") {
            if let Some(text) = self.read_text(file) {
                let entry = self.entries.entry(stem.to_owned()).or_default();
                if entry.chapter.is_empty() {
                    entry.chapter = chapter.to_owned();
                }
                entry.steps = Some(Source {
                    file: relative,
                    text,
                });
            }
            return;
        }
        let Some((stem, kind)) = RecordingKind::ALL
            .into_iter()
            .find_map(|kind| Some((name.strip_suffix(kind.ending())?.to_owned(), kind)))
        else {
            let endings = RecordingKind::ALL.map(RecordingKind::ending).join(", ");
            self.problems.push(Problem::new(
                relative,
                1,
                "this is not the name of a recording",
                format!("let it end in one of {endings}, or delete it"),
            ));
            return;
        };
        let Some(text) = self.read_text(file) else {
            return;
        };
        match Transcript::parse(&relative, &text) {
            Ok(transcript) => {
                let entry = self.entries.entry(stem.clone()).or_default();
                if entry.chapter.is_empty() {
                    entry.chapter = chapter.to_owned();
                }
                entry.recordings.insert(
                    kind,
                    Recording {
                        stem,
                        kind,
                        chapter: chapter.to_owned(),
                        file: relative,
                        transcript,
                    },
                );
            }
            Err(problem) => self.problems.push(problem),
        }
    }
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn language_of(file: &Path) -> Option<Language> {
    Language::of_extension(file.extension()?.to_str()?)
}

/// The entries of a folder, sorted, without those whose name starts with a dot or that a tool made.
fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            let name = file_name(path);
            !name.starts_with('.') && name != "target" && name != "__pycache__"
        })
        .collect();
    entries.sort();
    entries
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let mut entries = sorted(folder);
    entries.retain(|path| path.is_dir());
    entries
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut entries = sorted(folder);
    entries.retain(|path| path.is_file());
    entries
}

/// All files below a folder: its own, with the one that is run before the others, then those of the
/// folders in it.
fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut own = files(folder);
    own.sort_by_key(|file| !matches!(file_name(file).as_str(), "main.rs" | "main.py"));
    found.extend(own);
    for nested in folders(folder) {
        collect(&nested, found);
    }
}

fn collect_markdown(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in sorted(folder) {
        if path.is_dir() {
            collect_markdown(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
}
