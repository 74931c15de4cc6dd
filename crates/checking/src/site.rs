//! Whether two built sites are the same.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::Failed;

/// Both folders hold the same files with the same bytes.
///
/// # Errors
/// The files that differ.
pub fn same_bytes(one: &Path, other: &Path) -> Result<(), Failed> {
    let (one, other) = (contents(one, one)?, contents(other, other)?);
    let differing: Vec<String> = one
        .keys()
        .chain(other.keys())
        .filter(|file| one.get(*file) != other.get(*file))
        .map(|file| file.display().to_string())
        .collect();
    if differing.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "these files differ from build to build: {}",
            differing.join(", ")
        )
        .into())
    }
}

fn contents(site: &Path, folder: &Path) -> std::io::Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(contents(site, &path)?);
        } else {
            let relative = path.strip_prefix(site).unwrap_or(&path).to_owned();
            found.insert(relative, fs::read(&path)?);
        }
    }
    Ok(found)
}
