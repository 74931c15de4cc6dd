//! What is told about changed files, with real files.

use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::{
        atomic::{AtomicU32, Ordering},
        mpsc::{self, Receiver},
    },
    time::Duration,
};

use live::{Watch, watch};

struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("live-watch-{}-{count}", std::process::id()));
        fs::create_dir_all(folder.join("src/profiling")).unwrap();
        fs::write(folder.join("book.toml"), "").unwrap();
        Self(folder.canonicalize().unwrap())
    }

    fn write(&self, path: &str) -> PathBuf {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "text").unwrap();
        path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Watches `src` and `book.toml`. Long enough that the changes of one test arrive together on a busy machine.
fn start(scratch: &Scratch) -> (Watch, Receiver<Vec<PathBuf>>) {
    let (sender, receiver) = mpsc::channel();
    let paths = [scratch.0.join("src"), scratch.0.join("book.toml")];
    let watch = watch(&paths, Duration::from_millis(300), move |changed| {
        let _ = sender.send(changed);
    });
    (watch.unwrap(), receiver)
}

fn next(receiver: &Receiver<Vec<PathBuf>>) -> Vec<PathBuf> {
    receiver
        .recv_timeout(Duration::from_secs(30))
        .expect("a change is told")
}

#[test]
fn changes_are_told_once_and_together() {
    let scratch = Scratch::new();
    let (_watch, receiver) = start(&scratch);
    let one = scratch.write("src/index.md");
    let other = scratch.write("src/profiling/timing.md");
    for _ in 0..5 {
        fs::write(&other, "again").unwrap();
    }
    assert_eq!(next(&receiver), [one.clone(), other]);
    // The next change is told alone, so nothing was told twice.
    fs::remove_file(&one).unwrap();
    assert_eq!(next(&receiver), [one]);
}

#[test]
fn a_file_that_an_editor_replaces_is_still_watched() {
    let scratch = Scratch::new();
    let (_watch, receiver) = start(&scratch);
    let book = scratch.0.join("book.toml");
    for _ in 0..2 {
        let temporary = scratch.write(".book.toml.swp");
        fs::rename(temporary, &book).unwrap();
        assert_eq!(next(&receiver), [book.as_path()]);
    }
}

#[test]
fn a_new_folder_is_watched() {
    let scratch = Scratch::new();
    let (_watch, receiver) = start(&scratch);
    let folder = scratch.0.join("src/passing");
    fs::create_dir(&folder).unwrap();
    assert_eq!(next(&receiver), [folder]);
    let page = scratch.write("src/passing/index.md");
    assert_eq!(next(&receiver), [page]);
}

#[test]
fn reading_and_temporary_files_are_not_told() {
    let scratch = Scratch::new();
    let page = scratch.write("src/index.md");
    let (_watch, receiver) = start(&scratch);
    for path in [
        "src/.index.md.swp",
        "src/index.md~",
        "src/4913",
        "src/.#index.md",
        "src/target/debug/output",
        "beside_book.toml",
    ] {
        scratch.write(path);
    }
    fs::read(&page).unwrap();
    fs::read_dir(scratch.0.join("src")).unwrap().for_each(drop);
    fs::write(&page, "changed").unwrap();
    // Events come in order: had one of the others counted, it would be told before or with this one.
    assert_eq!(next(&receiver), [page]);
}

#[test]
fn dropping_ends_it() {
    let scratch = Scratch::new();
    let (watch, receiver) = start(&scratch);
    drop(watch);
    // The thread ends and takes its sender along.
    assert_eq!(
        receiver.recv_timeout(Duration::from_secs(30)),
        Err(mpsc::RecvTimeoutError::Disconnected)
    );
}

#[test]
fn every_missing_path_is_named() {
    let paths: Vec<PathBuf> = ["no_such_folder", ".", "no_such_file.toml"]
        .map(|path| Path::new(path).into())
        .into();
    let error = watch(&paths, live::DEBOUNCE, |_| {})
        .err()
        .unwrap()
        .to_string();
    assert!(
        error.starts_with("cannot watch no_such_folder ("),
        "{error}"
    );
    assert!(error.contains("no_such_file.toml ("), "{error}");
}
