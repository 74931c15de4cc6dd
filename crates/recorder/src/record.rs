//! Recording: the `$` lines of a transcript are run again, and what they print is written or compared.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use catalog::{Catalog, Entry, Language, Problem, Recording, RecordingKind, Transcript};

use crate::compare::compare;
use crate::debugger;
use crate::python::dependencies;
use crate::run::{Failure, Runner};

/// What recording anew did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The file did not exist.
    New,
    /// The run agrees with the file, which is left as it is.
    Same,
    /// The file was rewritten; what differs stands here.
    Rewritten(String),
}

/// The commands of a program that has no recording yet, one recording for each part of its entry.
pub fn default_commands(
    root: &Path,
    entry: &Entry,
    stem: &str,
) -> Vec<(RecordingKind, Vec<String>)> {
    let mut commands = Vec::new();
    for (language, source) in &entry.programs {
        let file = source.file.display();
        let command = match language {
            Language::Rust => format!("cargo run --example {stem}"),
            Language::Python if dependencies(&source.text).is_some() => format!("uv run {file}"),
            Language::Python => format!("python {file}"),
        };
        commands.push((RecordingKind::Program(*language), vec![command]));
    }
    if let Some(source) = &entry.rejected {
        let folder = source.file.parent().unwrap_or(Path::new(""));
        let command = if root.join(folder).join("Cargo.toml").is_file() {
            let folder = format!("cd {}", folder.display());
            vec![folder, format!("cargo check --example {stem}")]
        } else {
            vec![format!("rustc --edition 2024 {}", source.file.display())]
        };
        commands.push((RecordingKind::Rejected, command));
    }
    commands.retain(|(kind, _)| !entry.recordings.contains_key(kind));
    commands
}

/// Runs every command of a recording again.
///
/// # Errors
/// When a command cannot be run.
pub fn rerun(runner: &Runner, transcript: &Transcript) -> Result<Transcript, Failure> {
    let mut folder = PathBuf::new();
    let mut steps = Vec::new();
    for step in &transcript.steps {
        if let Some(next) = step.folder() {
            folder = next.to_owned();
            if !runner.root().join(&folder).is_dir() {
                return Err(Failure::Broken(format!(
                    "`{}`: the repository has no such folder",
                    step.command
                )));
            }
        }
        steps.push(runner.run(&folder, step)?);
    }
    Ok(Transcript { steps })
}

/// Runs a recording again and compares.
///
/// # Errors
/// A tool that is missing; or a [`Problem`] with the first differing line, told apart from a
/// program that prints something else at each run.
pub fn verify(runner: &Runner, recording: &Recording) -> Result<(), Result<Problem, Failure>> {
    // Sessions leave files below target/ that other sessions read: one at a time.
    static SESSIONS: Mutex<()> = Mutex::new(());
    let _turn = recording
        .kind
        .is_measured()
        .then(|| SESSIONS.lock().unwrap_or_else(PoisonError::into_inner));
    let found = rerun(runner, &recording.transcript).map_err(Err)?;
    let Err(difference) = compare(recording.kind, &recording.transcript, &found) else {
        return Ok(());
    };
    let again = rerun(runner, &recording.transcript).map_err(Err)?;
    if compare(recording.kind, &found, &again).is_err() {
        return Err(Ok(unsteady(recording)));
    }
    if let Some(missing) = debugger::other_than_recorded(&recording.transcript) {
        return Err(Err(Failure::Missing(missing)));
    }
    Err(Ok(Problem::new(
        &recording.file,
        difference.line,
        format!(
            "the {} run of `{}` does not print what is recorded (- recorded, + now):\n{}",
            recording.kind,
            recording.stem,
            difference.text.trim_end()
        ),
        format!(
            "mend the program; or, if it is right now, `cargo run -- record {}` and read the page again",
            recording.stem
        ),
    )))
}

fn unsteady(recording: &Recording) -> Problem {
    Problem::new(
        &recording.file,
        1,
        format!(
            "the {} run of `{}` prints something else at each run",
            recording.kind, recording.stem
        ),
        "change the program until it prints the same each time: sort, seed, count instead of measuring; durations with a unit are masked",
    )
}

/// Records one program, session or rejection anew, creating its file if need be. It is run twice:
/// what varies from run to run is refused.
///
/// # Errors
/// As [`verify`].
pub fn record(
    catalog: &Catalog,
    runner: &Runner,
    stem: &str,
    kind: RecordingKind,
    commands: &Transcript,
) -> Result<(PathBuf, Change), Result<Problem, Failure>> {
    let chapter = catalog
        .entries
        .get(stem)
        .map_or("", |entry| entry.chapter.as_str());
    let file = PathBuf::from("examples")
        .join(chapter)
        .join("recorded")
        .join(format!("{stem}{}", kind.ending()));
    let absolute = catalog.root.join(&file);
    let first = rerun(runner, commands).map_err(Err)?;
    let recording = Recording {
        stem: stem.to_owned(),
        kind,
        chapter: chapter.to_owned(),
        file: file.clone(),
        transcript: first,
    };
    let second = rerun(runner, commands).map_err(Err)?;
    if compare(kind, &recording.transcript, &second).is_err() {
        return Err(Ok(unsteady(&recording)));
    }
    let change = if absolute.is_file() {
        match compare(kind, commands, &recording.transcript) {
            Ok(()) => return Ok((file, Change::Same)),
            Err(difference) => Change::Rewritten(difference.text),
        }
    } else {
        Change::New
    };
    let write = absolute
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(&absolute, recording.transcript.to_string()));
    write.map_err(|error| Err(Failure::Broken(format!("{}: {error}", file.display()))))?;
    Ok((file, change))
}
