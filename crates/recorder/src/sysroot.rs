//! A sysroot without the sources of the standard library.
//!
//! Where the component `rust-src` is installed, as editors want it, rustc quotes the standard
//! library in its messages; elsewhere it names the place alone. Recordings hold the second form.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// A sysroot below `parent` that shares everything with `sysroot` but the sources; `None` when there
/// are none, or when this system has no symbolic links for everyone.
pub(crate) fn without_sources(sysroot: &Path, parent: &Path) -> io::Result<Option<PathBuf>> {
    let libraries = Path::new("lib/rustlib");
    if !cfg!(unix) || !sysroot.join(libraries).join("src").is_dir() {
        return Ok(None);
    }
    let mut hasher = DefaultHasher::new();
    sysroot.hash(&mut hasher);
    let shared = parent.join(format!("sysroot-{:016x}", hasher.finish()));
    fs::create_dir_all(shared.join(libraries))?;
    for (folder, left_out) in [
        (Path::new(""), "lib"),
        (Path::new("lib"), "rustlib"),
        (libraries, "src"),
    ] {
        for entry in fs::read_dir(sysroot.join(folder))? {
            let entry = entry?;
            if entry.file_name() == left_out {
                continue;
            }
            match link(&entry.path(), &shared.join(folder).join(entry.file_name())) {
                // Made by an earlier run, or by another one at this moment.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                done => done?,
            }
        }
    }
    Ok(Some(shared))
}

#[cfg(unix)]
fn link(original: &Path, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(original, link)
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn everything_but_the_sources_is_there() {
        let folder = std::env::temp_dir().join(format!("sysroot-{}", std::process::id()));
        let real = folder.join("real");
        for file in ["bin/rustc", "lib/libstd.so", "lib/rustlib/x86/libcore.rlib"] {
            let file = real.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, "").unwrap();
        }
        assert_eq!(without_sources(&real, &folder).unwrap(), None);
        fs::create_dir_all(real.join("lib/rustlib/src/rust")).unwrap();
        for _ in 0..2 {
            let shared = without_sources(&real, &folder).unwrap().unwrap();
            assert!(shared.join("bin/rustc").is_file());
            assert!(shared.join("lib/libstd.so").is_file());
            assert!(shared.join("lib/rustlib/x86/libcore.rlib").is_file());
            assert!(!shared.join("lib/rustlib/src").exists());
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
