//! What happens when the sources change: the pages that an edit touched are shown at once, and the
//! whole book follows when the editing pauses.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use catalog::{Catalog, Language, Problems};
use live::Reloader;
use press::{Commands, Pages};

/// How long nothing must change before the whole book is built.
const PAUSE: Duration = Duration::from_millis(700);

/// Builds after each change. The whole book is built on a thread of its own.
pub(crate) struct Rebuild {
    root: PathBuf,
    /// Where single pages are built.
    quick: PathBuf,
    reloader: Reloader,
    commands: Arc<Commands>,
    /// A message for each change; with a word on what it was when the whole book has to show it.
    changes: Sender<Option<String>>,
}

impl Rebuild {
    pub(crate) fn new(
        root: &Path,
        reloader: &Reloader,
        commands: &Arc<Commands>,
    ) -> io::Result<Self> {
        let (changes, changed) = channel();
        let whole = Whole {
            root: root.to_owned(),
            next: root.join("target/book.next"),
            reloader: reloader.clone(),
            commands: Arc::clone(commands),
        };
        thread::Builder::new()
            .name("whole book".to_owned())
            .spawn(move || whole.follow(&changed))?;
        Ok(Self {
            root: root.to_owned(),
            quick: root.join("target/book.pages"),
            reloader: reloader.clone(),
            commands: Arc::clone(commands),
            changes,
        })
    }

    /// Shows the touched pages, and lets the whole book follow.
    pub(crate) fn after(&mut self, changed: &[PathBuf]) {
        let started = Instant::now();
        let names = names(&self.root, changed);
        // Sent first, so that a whole book that was begun before this change is not published after it.
        // Sending fails only when the other thread is gone, which has said why.
        let _ = self.changes.send(None);
        let pages = touched(&self.root, changed);
        if pages.is_some_and(|pages| self.show(&pages)) {
            println!("{names} changed; shown after {:.1?}", started.elapsed());
        } else {
            let _ = self.changes.send(Some(format!("{names} changed;")));
        }
    }

    /// Lets the whole book be built.
    pub(crate) fn whole(&self) {
        let _ = self.changes.send(Some("the whole book was".to_owned()));
    }

    /// Whether the pages are shown now. What is wrong with them is left to the whole book to say.
    fn show(&self, pages: &BTreeSet<PathBuf>) -> bool {
        let built =
            press::build_pages(&self.root, &self.quick, &self.commands, Pages::These(pages));
        let mut sites: Vec<String> = pages.iter().filter_map(|page| in_site(page)).collect();
        // mdBook copies the first page there, so that the bare address shows it.
        if first_page(&self.root).is_some_and(|first| pages.contains(&first)) {
            sites.push("index.html".to_owned());
        }
        built.is_ok() && self.reloader.publish_pages(&self.quick, &sites).is_ok()
    }
}

/// Builds and publishes the whole book.
struct Whole {
    root: PathBuf,
    next: PathBuf,
    reloader: Reloader,
    commands: Arc<Commands>,
}

impl Whole {
    fn follow(&self, changed: &Receiver<Option<String>>) {
        while let Ok(first) = changed.recv() {
            // A page that could not be shown by itself is waited for.
            let mut wait = if first.is_some() {
                Duration::ZERO
            } else {
                PAUSE
            };
            let mut what = first;
            loop {
                match changed.recv_timeout(wait) {
                    Ok(more) => {
                        wait = if more.is_some() {
                            Duration::ZERO
                        } else {
                            PAUSE
                        };
                        what = more.or(what);
                    }
                    Err(RecvTimeoutError::Timeout) => match self.build(changed, what.take()) {
                        // Something changed meanwhile: what was built is old.
                        Some(more) => what = more,
                        None => break,
                    },
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
        }
    }

    /// Builds, and publishes unless a change came meanwhile, which is returned.
    fn build(
        &self,
        changed: &Receiver<Option<String>>,
        what: Option<String>,
    ) -> Option<Option<String>> {
        let started = Instant::now();
        let built = press::build(&self.root, &self.next, &self.commands);
        if let Ok(more) = changed.try_recv() {
            return Some(more.or(what));
        }
        match built {
            Ok(()) => match self.reloader.publish(&self.next) {
                Ok(()) => {
                    if let Some(what) = what {
                        println!("{what} built in {:.1?}", started.elapsed());
                    }
                }
                Err(error) => {
                    eprintln!("the built book could not be put in place: {error}");
                    self.reloader.failed(&error.to_string());
                }
            },
            Err(problems) => report(&self.reloader, &problems),
        }
        None
    }
}

/// Says, here and in the open pages, why the book could not be built.
fn report(reloader: &live::Reloader, problems: &Problems) {
    eprintln!("{problems}\nthe last good book stays up");
    reloader.failed(&problems.to_string());
}

/// The pages that show what changed; `None` when only the whole book can tell.
fn touched(root: &Path, changed: &[PathBuf]) -> Option<BTreeSet<PathBuf>> {
    let (source, examples) = (root.join("src"), root.join("examples"));
    let mut pages = BTreeSet::new();
    let mut catalog = None;
    for path in changed {
        if let Ok(page) = path.strip_prefix(&source) {
            let is_page = page.extension().is_some_and(|extension| extension == "md");
            if !is_page || page == Path::new("SUMMARY.md") || !path.is_file() {
                return None;
            }
            pages.insert(page.to_owned());
        } else if let Ok(path) = path.strip_prefix(&examples) {
            // `append` of append.rs and of append.rs.txt; of a project's files the folder's name.
            let stem = stem(path)?;
            if catalog.is_none() {
                catalog = Some(Catalog::read(root).ok()?);
            }
            let showing = catalog.iter().flat_map(|catalog| &catalog.pages);
            let showing = showing.filter(|page| {
                page.directives.iter().any(|directive| {
                    directive
                        .course_words()
                        .is_some_and(|words| words.contains(&stem))
                })
            });
            pages.extend(showing.map(|page| page.path.clone()));
        } else {
            return None;
        }
    }
    Some(pages).filter(|pages| !pages.is_empty())
}

/// The stem that a file below `examples/` belongs to.
fn stem(path: &Path) -> Option<&str> {
    let is_side = |folder: &&Path| {
        let sides = [Language::Python, Language::Rust].map(Language::class);
        sides.iter().any(|side| folder.ends_with(side))
    };
    let project = path.ancestors().skip(1).find(is_side);
    let path = project.and_then(Path::parent).unwrap_or(path);
    let name = path.file_name()?.to_str()?;
    Some(name.split_once('.').map_or(name, |(stem, _)| stem))
}

/// The page that the book opens with: the first link of the summary.
fn first_page(root: &Path) -> Option<PathBuf> {
    let summary = fs::read_to_string(root.join("src/SUMMARY.md")).ok()?;
    let (_, rest) = summary.split_once("](")?;
    let (page, _) = rest.split_once(')')?;
    Some(page.into())
}

/// Where mdBook puts a page.
fn in_site(page: &Path) -> Option<String> {
    let path = page.with_extension("html");
    let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

/// The changed files in a few words.
fn names(root: &Path, changed: &[PathBuf]) -> String {
    let mut names: Vec<String> = changed
        .iter()
        .take(3)
        .map(|path| {
            path.strip_prefix(root)
                .unwrap_or(path)
                .display()
                .to_string()
        })
        .collect();
    if changed.len() > names.len() {
        names.push(format!("{} more", changed.len() - names.len()));
    }
    names.join(", ")
}
