//! `course record`: run again, rewrite, show what changed.

use std::error::Error;
use std::path::Path;

use catalog::{Catalog, Problems, RecordingKind, Transcript};
use recorder::{Change, Runner, default_commands};

use crate::progress::Progress;

/// Records the named entries anew, or all.
pub(crate) fn record(root: &Path, names: &[String]) -> Result<(), Box<dyn Error>> {
    let catalog = Catalog::read(root)?;
    let runner = Runner::new(&catalog);
    let mut work: Vec<(&str, RecordingKind, Transcript)> = Vec::new();
    for (stem, entry) in &catalog.entries {
        if !names.is_empty() && !names.contains(stem) {
            continue;
        }
        for (kind, recording) in &entry.recordings {
            work.push((stem, *kind, recording.transcript.clone()));
        }
        for (kind, commands) in default_commands(root, entry, stem) {
            work.push((stem, kind, Transcript::of_commands(commands)));
        }
    }
    let unknown: Vec<&str> = names
        .iter()
        .map(String::as_str)
        .filter(|name| !catalog.entries.contains_key(*name))
        .collect();
    if !unknown.is_empty() {
        return Err(format!(
            "there is nothing to record named {}: a name is a program's file name without its ending",
            unknown.join(", ")
        )
        .into());
    }
    if work
        .iter()
        .any(|(_, kind, _)| kind.is_measured() || !matches!(kind, RecordingKind::Rejected))
    {
        // Made before the bar starts, because it takes a while and says so itself.
        if let Err(missing) = runner.python() {
            eprintln!("{missing}");
        }
    }
    let steps = work.iter().flat_map(|(_, _, commands)| &commands.steps);
    runner.prepare(steps.map(|step| step.command.as_str()));
    let progress = Progress::new(work.len());
    let mut problems = Problems::default();
    let mut others = Vec::new();
    let (mut same, mut written) = (0, 0);
    for (stem, kind, commands) in work {
        progress.start(format_args!("{stem} ({kind})"));
        let line = match recorder::record(&catalog, &runner, stem, kind, &commands) {
            Ok((_, Change::Same)) => {
                same += 1;
                None
            }
            Ok((file, Change::New)) => {
                written += 1;
                Some(format!("new       {}", file.display()))
            }
            Ok((file, Change::Rewritten(difference))) => {
                written += 1;
                Some(format!(
                    "rewritten {}\n{}",
                    file.display(),
                    difference.trim_end()
                ))
            }
            Err(Ok(problem)) => {
                problems.0.push(problem);
                None
            }
            Err(Err(failure)) => {
                others.push(format!("{stem} ({kind}): {failure}"));
                None
            }
        };
        progress.finish(line);
    }
    drop(progress);
    println!("{written} written, {same} unchanged");
    for other in &others {
        eprintln!("not recorded: {other}");
    }
    problems.into_result()?;
    if others.is_empty() {
        Ok(())
    } else {
        Err(format!("{} not recorded", others.len()).into())
    }
}
