//! What the tests share: the material, and how a case says that this machine cannot check it.

mod site;
mod steps;

pub use site::same_bytes;
pub use steps::steps;

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::Mutex;

use catalog::{Catalog, Problem};
use libtest_mimic::{Arguments, Failed, Trial};
use recorder::Missing;

static NOT_CHECKED: Mutex<BTreeSet<(Missing, String)>> = Mutex::new(BTreeSet::new());

/// The material of this repository.
///
/// # Panics
/// Outside a clone of the course.
pub fn material() -> Catalog {
    let here = std::env::current_dir().unwrap_or_else(|error| panic!("{error}"));
    let root =
        Catalog::find_root(&here).unwrap_or_else(|| panic!("no course above {}", here.display()));
    Catalog::read(&root).unwrap_or_else(|problems| panic!("{problems}"))
}

/// What a case answers when the machine lacks something: it is named at the end of the run.
///
/// # Errors
/// On a machine that proves the book, `CI=true`, what is missing is a failure.
pub fn not_checked(case: &str, missing: Missing) -> Result<(), Failed> {
    if std::env::var_os("CI").is_some_and(|value| value == "true") {
        return Err(missing.to_string().into());
    }
    NOT_CHECKED
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
        .insert((missing, case.to_owned()));
    Ok(())
}

/// The problems as one failure.
///
/// # Errors
/// When there are any.
pub fn none_of(problems: Vec<Problem>) -> Result<(), Failed> {
    let problems = catalog::Problems(problems);
    problems
        .into_result()
        .map_err(|problems| format!("\n{problems}").into())
}

/// Runs the cases and says by name what could not be checked.
pub fn conclude(cases: Vec<Trial>) -> ExitCode {
    let conclusion = libtest_mimic::run(&Arguments::from_args(), cases);
    let not_checked = NOT_CHECKED
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let tools: BTreeSet<&Missing> = not_checked.iter().map(|(missing, _)| missing).collect();
    for tool in tools {
        let cases: Vec<&str> = not_checked
            .iter()
            .filter(|(missing, _)| missing == tool)
            .map(|(_, case)| case.as_str())
            .collect();
        println!(
            "NOT CHECKED ({} cases): {tool}\n    cases: {}\n",
            cases.len(),
            cases.join(", ")
        );
    }
    conclusion.exit_code()
}
