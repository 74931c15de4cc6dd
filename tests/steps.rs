//! Every recorded step is what memory looks like in a run of today, nothing in it contradicts
//! itself, and no arrow of its picture crosses text. `cargo test --test steps NAME` checks one.

use std::process::ExitCode;
use std::sync::Arc;

use catalog::{Catalog, Language, Source};
use libtest_mimic::{Failed, Trial};
use recorder::Runner;
use steps::{Recorded, Trace};
use tracer::{Failure, Options};

fn main() -> ExitCode {
    let catalog = Arc::new(checking::material());
    let runner = Arc::new(Runner::new(&catalog));
    let mut cases = Vec::new();
    for (stem, entry) in &catalog.entries {
        let Some(stored) = &entry.steps else { continue };
        for language in [Language::Python, Language::Rust] {
            let name = format!("{}/{stem} ({} steps)", entry.chapter, language.name());
            let (catalog, runner) = (Arc::clone(&catalog), Arc::clone(&runner));
            let (case_name, stem, stored) = (name.clone(), stem.clone(), stored.clone());
            cases.push(Trial::test(name, move || {
                regenerated(&case_name, &catalog, &runner, &stem, language, &stored)
            }));
        }
        let stored = stored.clone();
        let name = format!("{}/{stem} (the walk through both)", entry.chapter);
        cases.push(Trial::test(name, move || linked(&stored)));
    }
    checking::conclude(cases)
}

/// The bytes of a recording that a page can carry.
const WEIGHT: usize = 60_000;

fn regenerated(
    name: &str,
    catalog: &Catalog,
    runner: &Runner,
    stem: &str,
    language: Language,
    stored: &Source,
) -> Result<(), Failed> {
    let file = stored.file.display();
    let recorded = read(stored)?;
    let trace = recorded.of(language).ok_or_else(|| {
        format!(
            "{file}:1: no {} run is recorded: run `cargo run -- record --steps {stem}`",
            language.name()
        )
    })?;
    let mut wrong = steps::check(trace);
    wrong.extend(steps::crossings(trace));
    if !wrong.is_empty() {
        return Err(format!(
            "{file}:1: these steps cannot be true:\n    {}",
            wrong.join("\n    ")
        )
        .into());
    }
    let weight = text(language, trace)?.len();
    if weight > WEIGHT {
        return Err(format!(
            "{file}:1: {weight} bytes, and a page carries {WEIGHT}: let the program do less"
        )
        .into());
    }
    let today = match tracer::trace(catalog, runner, stem, language, &Options::default()) {
        Ok(trace) => trace,
        Err(Failure::Missing(missing)) => return checking::not_checked(name, missing),
        Err(failure) => return Err(format!("{file}:1: {failure}").into()),
    };
    differing(&text(language, trace)?, &text(language, &today)?)
        .map_err(|what| format!("{file}:1: {what}\n    to mend it: if this is meant, run `cargo run -- record --steps {stem}` and look at the pictures").into())
}

fn read(stored: &Source) -> Result<Recorded, Failed> {
    Ok(Recorded::parse(&stored.file, &stored.text)?)
}

fn text(language: Language, trace: &Trace) -> Result<String, Failed> {
    let mut recorded = Recorded::default();
    recorded.set(language, trace.clone());
    Ok(recorded.to_text()?)
}

/// The first line in which the stored form of two traces differs.
fn differing(recorded: &str, today: &str) -> Result<(), String> {
    if recorded == today {
        return Ok(());
    }
    let mut lines = recorded.lines().zip(today.lines());
    let (recorded, today) = lines
        .find(|(recorded, today)| recorded != today)
        .unwrap_or(("the end", "more lines"));
    Err(format!(
        "a run of today gives other steps\n    recorded: {recorded}\n    today:    {today}"
    ))
}

/// The moments that both twins name come in the same order, and there are some.
fn linked(stored: &Source) -> Result<(), Failed> {
    let recorded = read(stored)?;
    let names = |trace: &Option<Trace>| -> Vec<String> {
        let mut moments: Vec<_> = trace.iter().flat_map(|trace| &trace.moments).collect();
        moments.sort_by_key(|moment| moment.step);
        moments.iter().map(|moment| moment.name.clone()).collect()
    };
    let (python, rust) = (names(&recorded.python), names(&recorded.rust));
    let shared = |mine: &[String], other: &[String]| -> Vec<String> {
        mine.iter()
            .filter(|name| other.contains(name))
            .cloned()
            .collect()
    };
    let (in_python, in_rust) = (shared(&python, &rust), shared(&rust, &python));
    let file = stored.file.display();
    if in_python.len() < 2 {
        return Err(format!(
            "{file}:1: the twins share {} moments: name at least two of them alike",
            in_python.len()
        )
        .into());
    }
    if in_python != in_rust {
        return Err(format!(
            "{file}:1: the moments do not come in the same order: {} in Python, {} in Rust",
            in_python.join(", "),
            in_rust.join(", ")
        )
        .into());
    }
    Ok(())
}
