//! Every step of a benchmark executes as many instructions as recorded, within a small margin.
//!
//! This is what guards the speed: no test judges time, which a busy machine stretches as it likes.

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use libtest_mimic::{Failed, Trial};
use recorder::{Counts, Failure, compare_counts, count, recorded_counts};

const NAMES: [&str; 6] = [
    "cos_min",
    "json_reading",
    "passing",
    "serialization_decode",
    "serialization_encode",
    "sharing",
];

fn main() -> ExitCode {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    checking::conclude(NAMES.iter().flat_map(|name| cases(&root, name)).collect())
}

/// The cases of one measurement.
fn cases(root: &Path, name: &'static str) -> Vec<Trial> {
    let recorded = match recorded_counts(root, name) {
        Ok(recorded) => Arc::new(recorded),
        Err(problem) => {
            let report = move || Err(problem.to_string().into());
            return vec![Trial::test(format!("{name} (instructions)"), report)];
        }
    };
    // Counted once, by the first case that is not filtered out.
    let counted: Arc<OnceLock<Result<Counts, Failure>>> = Arc::default();
    let mut cases = Vec::new();
    for step in recorded.keys().cloned().map(Some).chain([None]) {
        let (root, recorded, counted) =
            (root.to_owned(), Arc::clone(&recorded), Arc::clone(&counted));
        let what = step.as_deref().unwrap_or("all steps");
        let case = format!("{name} {what} (instructions)");
        cases.push(Trial::test(case.clone(), move || {
            let target = env::var_os("CARGO_TARGET_DIR")
                .map_or_else(|| root.join("target"), |folder| root.join(folder));
            match counted.get_or_init(|| count(&root, &target, name)) {
                Ok(counts) => check(name, step.as_deref(), &recorded, counts),
                Err(Failure::Missing(missing)) => checking::not_checked(&case, missing.clone()),
                Err(broken) => Err(broken.to_string().into()),
            }
        }));
    }
    cases
}

/// One recorded step; or, for `None`, that none is counted without being recorded.
fn check(name: &str, step: Option<&str>, recorded: &Counts, counts: &Counts) -> Result<(), Failed> {
    let steps: Vec<&String> = match step {
        Some(step) if !counts.contains_key(step) => {
            return Err(format!(
                "benches/recorded/{name}.instructions.json:1: the step `{step}` is recorded, and \
                 benches/{name}_instructions.rs has no function `count_{step}`\n    \
                 to mend it: write the function, or run `cargo run -- measure --instructions {name}`"
            )
            .into());
        }
        Some(step) => counts.keys().filter(|key| *key == step).collect(),
        None => counts
            .keys()
            .filter(|key| !recorded.contains_key(*key))
            .collect(),
    };
    for step in steps {
        compare_counts(name, step, recorded, counts[step])
            .map_err(|problem| problem.to_string())?;
    }
    Ok(())
}
