//! Every program in rejected/ fails to compile, with the message that is recorded.

use std::process::{Command, ExitCode};
use std::sync::Arc;

use catalog::{Recording, RecordingKind};
use libtest_mimic::{Failed, Trial};
use recorder::{Runner, verify};

fn main() -> ExitCode {
    let catalog = checking::material();
    let runner = Arc::new(Runner::new(&catalog));
    let cases = catalog
        .recordings()
        .filter(|recording| recording.kind == RecordingKind::Rejected)
        .map(|recording| {
            let (runner, recording) = (Arc::clone(&runner), recording.clone());
            let name = format!("{}/{} (rejected)", recording.chapter, recording.stem);
            Trial::test(name, move || case(&runner, &recording))
        })
        .collect();
    checking::conclude(cases)
}

fn case(runner: &Runner, recording: &Recording) -> Result<(), Failed> {
    verify(runner, recording).map_err(|error| match error {
        // The words of the compiler change with its version, so say which one spoke.
        Ok(problem) => format!("{problem}\n    this compiler is {}", compiler()).into(),
        Err(failure) => failure.to_string().into(),
    })
}

fn compiler() -> String {
    let version = Command::new("rustc").arg("--version").output();
    version.map_or_else(
        |error| error.to_string(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    )
}
