//! Every program, twin and session prints what is recorded. `cargo test NAME` checks one, and
//! `cargo test CHAPTER` those of a chapter.

use std::process::ExitCode;
use std::sync::Arc;

use catalog::{Recording, RecordingKind};
use libtest_mimic::{Arguments, Failed, Trial};
use recorder::{Failure, Runner, verify};

fn main() -> ExitCode {
    let catalog = checking::material();
    let runner = Arc::new(Runner::new(&catalog));
    let recordings: Vec<(String, &Recording)> = catalog
        .recordings()
        .filter(|recording| recording.kind != RecordingKind::Rejected)
        .map(|recording| {
            let Recording {
                chapter,
                stem,
                kind,
                ..
            } = recording;
            (format!("{chapter}/{stem} ({kind})"), recording)
        })
        .collect();
    let arguments = Arguments::from_args();
    if !arguments.list {
        let wanted = arguments.filter.as_deref().unwrap_or_default();
        let steps = recordings
            .iter()
            .filter(|(name, _)| name.contains(wanted))
            .flat_map(|(_, recording)| &recording.transcript.steps);
        runner.prepare(steps.map(|step| step.command.as_str()));
    }
    let cases = recordings
        .into_iter()
        .map(|(name, recording)| {
            let (runner, recording) = (Arc::clone(&runner), recording.clone());
            Trial::test(name.clone(), move || case(&name, &runner, &recording))
        })
        .collect();
    checking::conclude(cases)
}

fn case(name: &str, runner: &Runner, recording: &Recording) -> Result<(), Failed> {
    match verify(runner, recording) {
        Ok(()) => Ok(()),
        Err(Ok(problem)) => Err(problem.to_string().into()),
        Err(Err(Failure::Missing(missing))) => checking::not_checked(name, missing),
        Err(Err(Failure::Broken(why))) => {
            Err(format!("{}:1: {why}", recording.file.display()).into())
        }
    }
}
