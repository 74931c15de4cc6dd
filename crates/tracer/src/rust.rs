//! Traces a Rust program: builds it, finds out what gdb will not know, and runs it under gdb.

use std::path::Path;

use catalog::Catalog;
use recorder::Runner;

use crate::compile::{Built, Program};
use crate::debug_information;
use crate::failure::Failure;
use crate::mir::Facts;
use crate::plan::Plan;

/// The plan for a program, as gdb will be given it.
pub(crate) fn plan(built: &Built, work: &Path, ignore_moves: bool) -> Result<Plan, Failure> {
    let found = debug_information::read(&built.executable, &built.sources);
    let found = found.map_err(Failure::Broken)?;
    let mut facts = Facts::default();
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
        ignore_moves,
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
    work: &Path,
) -> Result<Plan, Failure> {
    let program = match catalog {
        Some(catalog) => Program::find(catalog, program)?,
        None => Program::File(program.into()),
    };
    plan(&program.build(runner)?, work, false)
}
