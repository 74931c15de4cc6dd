//! Traces a Rust program: builds it, finds out what gdb will not know, and runs it under gdb.

use std::collections::BTreeMap;
use std::path::Path;

use catalog::Catalog;
use recorder::Runner;
use steps::Trace;

use crate::Options;
use crate::compile::{Built, Program, rustc_version};
use crate::debug_information;
use crate::debugger::{Work, follow};
use crate::failure::Failure;
use crate::mir::Facts;
use crate::plan::Plan;

/// One run of the Rust program of an entry, without its moments.
pub(crate) fn trace(
    catalog: &Catalog,
    runner: &Runner,
    stem: &str,
    options: &Options,
) -> Result<Trace, Failure> {
    run(&Program::find(catalog, stem)?, runner, options)
}

/// One run of a Rust file that belongs to no package.
pub(crate) fn trace_file(
    runner: &Runner,
    file: &Path,
    options: &Options,
) -> Result<Trace, Failure> {
    run(&Program::File(file.to_owned()), runner, options)
}

fn run(program: &Program, runner: &Runner, options: &Options) -> Result<Trace, Failure> {
    let work = Work::new(runner)?;
    let built = program.build(runner, work.folder())?;
    let plan = plan(&built, work.folder(), options)?;
    let answer = follow(&plan, &work, &built.folder)?;
    if !answer.warnings.is_empty() && !options.ignore_moves {
        return Err(Failure::Broken(format!(
            "{}: what rustc knows and what the machine holds do not agree:\n    {}",
            plan.files[0].path,
            answer.warnings.join("\n    ")
        )));
    }
    let mut limits = Vec::new();
    if answer.steps.iter().any(|step| step.thread.is_some()) {
        limits.push(
            "Several threads ran; these steps are one of the orders that they may take.".into(),
        );
    }
    Ok(Trace {
        tool: format!("rustc {}", rustc_version().unwrap_or_default()),
        files: plan.files.into_iter().map(|file| file.path).collect(),
        output: answer.output,
        ended: answer.ended,
        limits,
        moments: Vec::new(),
        steps: answer.steps,
    })
}

/// The plan for a program, as gdb will be given it.
fn plan(built: &Built, work: &Path, options: &Options) -> Result<Plan, Failure> {
    let found = debug_information::read(&built.executable, &built.sources);
    let found = found.map_err(Failure::Broken)?;
    let names: BTreeMap<u64, &str> = found
        .functions
        .iter()
        .map(|function| (function.low, function.name.as_str()))
        .collect();
    let rows = found.rows.iter().map(|(_, file, line, column, _, low)| {
        let name = names.get(low).copied().unwrap_or_default();
        (name, (*file, *line, *column))
    });
    let mut facts = Facts::new(rows);
    for file in &built.mir {
        let text = std::fs::read_to_string(file)
            .map_err(|error| Failure::Broken(format!("{}: {error}", file.display())))?;
        facts.add(&text, |name| {
            let mut folders = found.compiled_in.iter();
            folders.find_map(|folder| {
                let path = folder.join(name).canonicalize().ok()?;
                found.paths.iter().position(|known| *known == path)
            })
        });
    }
    facts.complete(&found.files);
    Ok(Plan {
        executable: built.executable.clone(),
        files: found.files,
        rows: found.rows,
        functions: found.functions,
        vtables: found.vtables,
        symbols: found.symbols,
        moves: facts.moves(),
        initialised: facts.initialised(),
        quiet: facts.quiet(),
        unused: facts.unused(),
        members: found.members,
        locals: found.locals,
        statics: found.statics,
        output: work.join("output"),
        result: work.join("result.json"),
        ignore_moves: options.ignore_moves,
    })
}

/// What gdb is told of a Rust file or of a program of the catalog, for those who work on its script.
///
/// # Errors
/// As tracing.
pub fn describe(
    catalog: Option<&Catalog>,
    runner: &Runner,
    program: &str,
) -> Result<Plan, Failure> {
    let program = match catalog {
        Some(catalog) => Program::find(catalog, program)?,
        None => Program::File(program.into()),
    };
    let work = Work::new(runner)?;
    let built = program.build(runner, work.folder())?;
    plan(&built, work.folder(), &Options::default())
}
