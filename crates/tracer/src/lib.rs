//! Runs a program under gdb or `sys.monitoring` and makes a trace of it.

mod compile;
mod debug_information;
mod debugger;
mod failure;
mod mir;
mod moments;
pub mod plan;
mod python;
mod rust;

use std::path::Path;

use catalog::{Catalog, Language, Source};
use recorder::Runner;
use steps::Trace;

pub use failure::Failure;
pub use rust::describe;

/// How a program is traced.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Take every Rust variable for alive, wherever its value went: then the checks of a trace must
    /// find something, and a test sees that they can.
    pub ignore_moves: bool,
}

/// One run of a program of the catalog, with the moments that its comments name.
///
/// # Errors
/// When the machine lacks a tool, the program cannot be traced, or a moment names no step.
pub fn trace(
    catalog: &Catalog,
    runner: &Runner,
    stem: &str,
    language: Language,
    options: &Options,
) -> Result<Trace, Failure> {
    let mut trace = match language {
        Language::Rust => rust::trace(catalog, runner, stem, options)?,
        Language::Python => python::trace(catalog, runner, stem)?,
    };
    let entry = catalog.entries.get(stem);
    let programs = entry.iter().flat_map(|entry| entry.programs.get(&language));
    let projects = entry.iter().flat_map(|entry| entry.projects.get(&language));
    let sources: Vec<&Source> = programs.chain(projects.flatten()).collect();
    trace.moments = moments::choose(language, &sources, &trace).map_err(Failure::Wrong)?;
    Ok(trace)
}

/// One run of a file that belongs to no package, with its moments.
///
/// # Errors
/// As [`trace`].
pub fn trace_file(runner: &Runner, file: &Path, options: &Options) -> Result<Trace, Failure> {
    let text = std::fs::read_to_string(file)
        .map_err(|error| Failure::Broken(format!("{}: {error}", file.display())))?;
    let (language, mut trace) = match file.extension().and_then(|ending| ending.to_str()) {
        Some("rs") => (Language::Rust, rust::trace_file(runner, file, options)?),
        Some("py") => (Language::Python, python::trace_file(runner, file, &text)?),
        _ => {
            let what = "is neither a .rs nor a .py file";
            return Err(Failure::Broken(format!("{} {what}", file.display())));
        }
    };
    let source = Source {
        file: trace.files.first().map(Into::into).unwrap_or_default(),
        text,
    };
    trace.moments = moments::choose(language, &[&source], &trace).map_err(Failure::Wrong)?;
    Ok(trace)
}
