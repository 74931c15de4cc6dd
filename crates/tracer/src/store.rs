//! Traces the programs of the catalog and writes `recorded/NAME.steps.json`.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use catalog::{Catalog, Entry, Language, Problem, Problems};
use recorder::{Missing, Runner};
use steps::{Recorded, Trace};
use tracer::{Failure, Options};

/// What came of all.
#[derive(Debug, Default)]
struct Outcome {
    written: usize,
    same: usize,
    problems: Problems,
    missing: BTreeSet<Missing>,
    /// Programs that could not be built or run.
    broken: Vec<String>,
}

/// Traces the named entries anew, or all whose steps are stored.
///
/// # Errors
/// Everything that went wrong, at once.
pub(crate) fn store(
    catalog: &Catalog,
    runner: &Runner,
    names: &[&str],
) -> Result<(), Box<dyn Error>> {
    let unknown: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| !catalog.entries.contains_key(*name))
        .collect();
    if !unknown.is_empty() {
        return Err(format!(
            "there is nothing to trace named {}: a name is a program's file name without its ending",
            unknown.join(", ")
        )
        .into());
    }
    let work: Vec<(&str, &Entry)> = catalog
        .entries
        .iter()
        .map(|(stem, entry)| (stem.as_str(), entry))
        .filter(|(stem, entry)| match names {
            [] => entry.steps.is_some(),
            names => names.contains(stem),
        })
        .collect();
    let (next, outcome) = (AtomicUsize::new(0), Mutex::new(Outcome::default()));
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers.min(work.len()) {
            scope.spawn(|| {
                while let Some((stem, entry)) = work.get(next.fetch_add(1, Ordering::Relaxed)) {
                    renew(catalog, runner, stem, entry, &outcome);
                }
            });
        }
    });
    let outcome = outcome.into_inner();
    report(outcome.unwrap_or_else(PoisonError::into_inner))
}

fn report(outcome: Outcome) -> Result<(), Box<dyn Error>> {
    println!("{} written, {} unchanged", outcome.written, outcome.same);
    for missing in &outcome.missing {
        eprintln!("{missing}");
    }
    for broken in &outcome.broken {
        eprintln!("not traced: {broken}");
    }
    outcome.problems.into_result()?;
    match outcome.missing.len() + outcome.broken.len() {
        0 => Ok(()),
        _ => Err("not everything is traced; what was stored of the rest stays".into()),
    }
}

/// Traces both programs of an entry and writes what is new.
fn renew(catalog: &Catalog, runner: &Runner, stem: &str, entry: &Entry, outcome: &Mutex<Outcome>) {
    let stored = entry.steps.as_ref();
    let parsed = stored.map(|source| Recorded::parse(&source.file, &source.text));
    // What is malformed is written anew.
    let mut recorded = parsed.and_then(Result::ok).unwrap_or_default();
    for language in [Language::Python, Language::Rust] {
        let has = entry.programs.contains_key(&language) || entry.projects.contains_key(&language);
        if !has {
            continue;
        }
        let result = trace_twice(catalog, runner, stem, language);
        let mut outcome = outcome.lock().unwrap_or_else(PoisonError::into_inner);
        match result {
            Ok(trace) => recorded.set(language, trace),
            Err(Failure::Missing(missing)) => {
                outcome.missing.insert(missing);
            }
            Err(Failure::Broken(why)) => outcome.broken.push(why),
            Err(Failure::Wrong(problems)) => outcome.problems.0.extend(problems),
        }
    }
    if recorded.python.is_none() && recorded.rust.is_none() {
        return;
    }
    let file = PathBuf::from("examples")
        .join(&entry.chapter)
        .join("recorded")
        .join(format!("{stem}{}", Recorded::ENDING));
    let done = write(
        catalog,
        &file,
        stored.map(|source| source.text.as_str()),
        &recorded,
    );
    let mut outcome = outcome.lock().unwrap_or_else(PoisonError::into_inner);
    match done {
        Ok(None) => outcome.same += 1,
        Ok(Some(line)) => {
            outcome.written += 1;
            println!("{line}");
        }
        Err(error) => outcome.broken.push(format!("{}: {error}", file.display())),
    }
}

/// Writes the file if it changes; then a line for the reader.
fn write(
    catalog: &Catalog,
    file: &std::path::Path,
    stored: Option<&str>,
    recorded: &Recorded,
) -> Result<Option<String>, Box<dyn Error>> {
    let text = recorded.to_text()?;
    if stored == Some(text.as_str()) {
        return Ok(None);
    }
    let absolute = catalog.root.join(file);
    if let Some(folder) = absolute.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&absolute, &text)?;
    let change = if stored.is_some() { "rewritten" } else { "new" };
    let mut line = format!(
        "{change:<9} {}: {:.1} kB",
        file.display(),
        text.len() as f64 / 1e3
    );
    for language in [Language::Python, Language::Rust] {
        if let Some(trace) = recorded.of(language) {
            write!(line, ", {} steps in {}", trace.steps.len(), language.name())?;
        }
    }
    Ok(Some(line))
}

/// A trace that two runs agree on, and in which the checks find nothing.
fn trace_twice(
    catalog: &Catalog,
    runner: &Runner,
    stem: &str,
    language: Language,
) -> Result<Trace, Failure> {
    let run = || tracer::trace(catalog, runner, stem, language, &Options::default());
    let (first, second) = (run()?, run()?);
    if first != second {
        return Err(Failure::Wrong(vec![unsteady(
            stem, language, &first, &second,
        )]));
    }
    let wrong = steps::check(&first);
    if wrong.is_empty() {
        return Ok(first);
    }
    let what = format!(
        "the steps of the {} run of `{stem}` cannot be true:\n    {}",
        language.name(),
        wrong.join("\n    ")
    );
    let mend =
        "the tracer misreads something in this program: choose a simpler one, or mend the tracer";
    Err(Failure::Wrong(vec![Problem::new(
        main_file(&first),
        1,
        what,
        mend,
    )]))
}

fn main_file(trace: &Trace) -> PathBuf {
    trace.files.first().map(PathBuf::from).unwrap_or_default()
}

/// Two runs that differ, with the first place where they do.
fn unsteady(stem: &str, language: Language, first: &Trace, second: &Trace) -> Problem {
    let steps = first.steps.iter().zip(&second.steps);
    let differing = steps.clone().position(|(one, other)| one != other);
    let at = differing.unwrap_or(steps.len().saturating_sub(1));
    let (file, line) = match first.steps.get(at) {
        Some(step) => (first.files.get(step.file).map(PathBuf::from), step.line),
        None => (None, 1),
    };
    Problem::new(
        file.unwrap_or_else(|| main_file(first)),
        line,
        format!(
            "two {} runs of `{stem}` differ at step {at}",
            language.name()
        ),
        "change the program until it does the same each time: no race between threads, no time, no address",
    )
}
