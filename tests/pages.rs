//! The pages and the material hang together, and the built site holds no dead end.
//! `cargo test NAME` checks one page or program.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use catalog::{Catalog, Problem};
use libtest_mimic::Trial;

fn main() -> ExitCode {
    let catalog = checking::material();
    let site = catalog.root.join("target/proof/site");
    let mut problems = catalog::check(&catalog);
    problems.extend(press::check_pages(&catalog));
    let built = press::build(&catalog.root, &site, &Arc::default());
    match &built {
        Ok(()) => problems.extend(press::check_site(&catalog, &site)),
        Err(more) => problems.extend(more.0.clone()),
    }
    let mut by_file: BTreeMap<PathBuf, Vec<Problem>> = BTreeMap::new();
    for problem in problems {
        by_file
            .entry(problem.file.clone())
            .or_default()
            .push(problem);
    }
    let mut cases = Vec::new();
    for file in files(&catalog) {
        let problems = by_file.remove(&file).unwrap_or_default();
        let name = file.display().to_string();
        cases.push(Trial::test(name, move || checking::none_of(problems)));
    }
    let rest: Vec<Problem> = by_file.into_values().flatten().collect();
    cases.push(Trial::test("everything else", move || {
        checking::none_of(rest)
    }));
    let root = catalog.root.clone();
    cases.push(Trial::test("two builds give the same bytes", move || {
        let again = root.join("target/proof/again");
        press::build(&root, &again, &Arc::default())?;
        checking::same_bytes(&site, &again)
    }));
    checking::conclude(cases)
}

/// Every file that can be at fault.
fn files(catalog: &Catalog) -> BTreeSet<PathBuf> {
    let mut files: BTreeSet<PathBuf> = catalog.pages.iter().map(catalog::Page::file).collect();
    files.insert(catalog::Syllabus::FILE.into());
    for entry in catalog.entries.values() {
        files.extend(entry.programs.values().map(|source| source.file.clone()));
        files.extend(entry.rejected.iter().map(|source| source.file.clone()));
        files.extend(
            entry
                .recordings
                .values()
                .map(|recording| recording.file.clone()),
        );
    }
    for chapter in catalog.chapters.values() {
        files.extend(
            chapter
                .manifests
                .iter()
                .map(|manifest| manifest.file.clone()),
        );
    }
    files
}
