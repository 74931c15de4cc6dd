//! Every recorded step is what memory looks like in a run of today, nothing in it contradicts
//! itself, and no arrow of its picture crosses text. `cargo test --test steps NAME` checks one.

use std::process::ExitCode;
use std::sync::Arc;

use catalog::{Language, Problem, Source};
use libtest_mimic::{Failed, Trial};
use recorder::Runner;
use steps::{Recorded, Trace};

fn main() -> ExitCode {
    let catalog = Arc::new(checking::material());
    let runner = Arc::new(Runner::new(&catalog));
    let mut cases = Vec::new();
    for (stem, entry) in &catalog.entries {
        let Some(stored) = &entry.steps else { continue };
        for language in [Language::Python, Language::Rust] {
            let name = format!("{}/{stem} ({} steps)", entry.chapter, language.name());
            let (catalog, runner) = (Arc::clone(&catalog), Arc::clone(&runner));
            let (case, stem, stored) = (name.clone(), stem.clone(), stored.clone());
            cases.push(Trial::test(name, move || {
                match checking::steps(&catalog, &runner, &stem, language, &stored) {
                    Ok(problems) => checking::none_of(problems),
                    Err(missing) => checking::not_checked(&case, missing),
                }
            }));
        }
        let stored = stored.clone();
        let name = format!("{}/{stem} (the walk through both)", entry.chapter);
        cases.push(Trial::test(name, move || linked(&stored)));
    }
    checking::conclude(cases)
}

/// The moments that both twins name come in the same order, and there are at least two.
fn linked(stored: &Source) -> Result<(), Failed> {
    let recorded = Recorded::parse(&stored.file, &stored.text)?;
    let names = |trace: &Option<Trace>| -> Vec<String> {
        let mut moments: Vec<_> = trace.iter().flat_map(|trace| &trace.moments).collect();
        moments.sort_by_key(|moment| moment.step);
        moments.iter().map(|moment| moment.name.clone()).collect()
    };
    let (python, rust) = (names(&recorded.python), names(&recorded.rust));
    let shared = |mine: &[String], other: &[String]| -> Vec<String> {
        let shared = mine.iter().filter(|name| other.contains(name));
        shared.cloned().collect()
    };
    let (in_python, in_rust) = (shared(&python, &rust), shared(&rust, &python));
    let mut problems = Vec::new();
    if in_python.len() < 2 {
        problems.push(Problem::new(
            &stored.file,
            1,
            format!("the twins have {} moments in common", in_python.len()),
            "name two moments or more alike in both programs, and record the steps again",
        ));
    }
    if in_python != in_rust {
        problems.push(Problem::new(
            &stored.file,
            1,
            format!(
                "the moments come in another order: {} in Python, {} in Rust",
                in_python.join(", "),
                in_rust.join(", ")
            ),
            "name those alike that are the same moment of the story, and record the steps again",
        ));
    }
    checking::none_of(problems)
}
