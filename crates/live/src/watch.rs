//! Tells when the sources of the book change.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Component, Path, PathBuf},
    sync::mpsc,
    thread,
    time::Duration,
};

use notify::{
    Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode},
};

/// How long the files must be quiet before a change is told: an editor saves one file in several steps.
pub const DEBOUNCE: Duration = Duration::from_millis(50);

/// Watches as long as it lives.
#[must_use = "dropping this ends the watching"]
pub struct Watch {
    _watcher: RecommendedWatcher,
}

/// Calls `on_change` on a thread of its own with the changed files, once `debounce` went by without another change.
/// Folders are watched whole, files alone. Hidden files, editors' temporary files, `__pycache__` and `target`
/// folders don't count. What changes during a call is told by the next one.
///
/// # Errors
/// Names every path that does not exist, or the first that the system cannot watch.
pub fn watch(
    paths: &[PathBuf],
    debounce: Duration,
    mut on_change: impl FnMut(Vec<PathBuf>) + Send + 'static,
) -> io::Result<Watch> {
    let roots = resolve(paths)?;
    let (sender, receiver) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event| {
        // Fails only when the receiving thread is gone, and then nobody listens.
        let _ = sender.send(event);
    })
    .map_err(|error| io::Error::other(format!("cannot watch files: {error}")))?;
    for (folder, mode) in folders(&roots) {
        watcher.watch(folder, mode).map_err(|error| {
            io::Error::other(format!("cannot watch {}: {error}", folder.display()))
        })?;
    }
    thread::Builder::new()
        .name("watch".to_owned())
        .spawn(move || {
            while let Ok(first) = receiver.recv() {
                let mut changed = BTreeSet::new();
                collect(first, &roots, &mut changed);
                // Events that do not count must neither prolong nor start the wait.
                while !changed.is_empty() {
                    match receiver.recv_timeout(debounce) {
                        Ok(event) => collect(event, &roots, &mut changed),
                        Err(_) => {
                            on_change(std::mem::take(&mut changed).into_iter().collect());
                        }
                    }
                }
            }
        })?;
    Ok(Watch { _watcher: watcher })
}

/// The system reports real paths, so the roots must be real paths too.
fn resolve(paths: &[PathBuf]) -> io::Result<Vec<PathBuf>> {
    let (mut roots, mut missing) = (Vec::new(), Vec::new());
    for path in paths {
        match fs::canonicalize(path) {
            Ok(root) => roots.push(root),
            Err(error) => missing.push(format!("{} ({error})", path.display())),
        }
    }
    if missing.is_empty() {
        return Ok(roots);
    }
    Err(io::Error::new(
        io::ErrorKind::NotFound,
        format!(
            "cannot watch {}: start from the repository's root, or create what is missing",
            missing.join(", ")
        ),
    ))
}

/// What to register. A file is watched through its folder: editors replace a file by renaming another one
/// over it, and a watch on the file itself would stay with the old one.
fn folders(roots: &[PathBuf]) -> Vec<(&Path, RecursiveMode)> {
    let trees: Vec<&Path> = roots
        .iter()
        .map(PathBuf::as_path)
        .filter(|root| root.is_dir())
        .collect();
    let beside: BTreeSet<&Path> = roots
        .iter()
        .filter(|root| !trees.iter().any(|tree| root.starts_with(tree)))
        .filter_map(|file| file.parent())
        .collect();
    let trees = trees
        .into_iter()
        .map(|tree| (tree, RecursiveMode::Recursive));
    beside
        .into_iter()
        .map(|folder| (folder, RecursiveMode::NonRecursive))
        .chain(trees)
        .collect()
}

fn collect(event: notify::Result<Event>, roots: &[PathBuf], changed: &mut BTreeSet<PathBuf>) {
    match event {
        Ok(event) if !event.need_rescan() => {
            if counts(&event.kind) {
                changed.extend(
                    event
                        .paths
                        .into_iter()
                        .filter(|path| is_source(path, roots)),
                );
            }
        }
        // The system lost events: anything may have changed.
        _ => changed.extend(roots.iter().cloned()),
    }
}

/// Reading is no change; a build reads every file.
fn counts(kind: &EventKind) -> bool {
    match kind {
        EventKind::Access(access) => *access == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}

fn is_source(path: &Path, roots: &[PathBuf]) -> bool {
    // Only the part below the root is judged: the repository itself may lie in a folder of any name.
    roots
        .iter()
        .filter_map(|root| path.strip_prefix(root).ok())
        .any(|below| {
            below.components().all(|component| match component {
                Component::Normal(name) => !is_ignored(&name.to_string_lossy()),
                _ => true,
            })
        })
}

fn is_ignored(name: &str) -> bool {
    // `.x.swp` (Vim) and `.#x` (Emacs) are hidden files; 4913 is the file by which Vim tries whether it may write.
    name.starts_with('.')
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || [
            ".swp",
            ".swo",
            ".swx",
            ".tmp",
            "___jb_tmp___",
            "___jb_old___",
        ]
        .iter()
        .any(|end| name.ends_with(end))
        || ["4913", "__pycache__", "target"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn temporary_files_do_not_count() {
        let roots = [
            PathBuf::from("/target/.course/src"),
            PathBuf::from("/target/.course/book.toml"),
        ];
        for counted in [
            "src/a.md",
            "src/profiling/index.md",
            "src/target.md",
            "src/a#b.md",
            "book.toml",
        ] {
            assert!(
                is_source(&Path::new("/target/.course").join(counted), &roots),
                "{counted}"
            );
        }
        for ignored in [
            "src/.a.md.swp",
            "src/a.md~",
            "src/4913",
            "src/.#a.md",
            "src/#a.md#",
            "src/a.md.swp",
            "src/.git/HEAD",
            "src/target/debug/a",
            "src/__pycache__/a.pyc",
            "Cargo.toml",
            "src2/a.md",
        ] {
            assert!(
                !is_source(&Path::new("/target/.course").join(ignored), &roots),
                "{ignored}"
            );
        }
    }

    #[test]
    fn reading_is_no_change() {
        assert!(!counts(&EventKind::Access(AccessKind::Open(
            AccessMode::Any
        ))));
        assert!(!counts(&EventKind::Access(AccessKind::Close(
            AccessMode::Read
        ))));
        assert!(counts(&EventKind::Access(AccessKind::Close(
            AccessMode::Write
        ))));
        assert!(counts(&EventKind::Remove(notify::event::RemoveKind::File)));
    }
}
