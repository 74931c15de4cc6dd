//! `course measure`: benchmarks against their Python peers, and the benchmarks' instruction counts.

use std::error::Error;
use std::fs;
use std::path::Path;

use catalog::{Catalog, Measurement, Plan};
use recorder::{Failure, Measuring, Runner, record_counts};

use crate::progress::Progress;

/// Measures and stores.
pub(crate) fn measure(
    root: &Path,
    names: &[String],
    rounds: usize,
    instructions_only: bool,
) -> Result<(), Box<dyn Error>> {
    let names = if names.is_empty() {
        planned(root)?
    } else {
        names.to_vec()
    };
    for name in &names {
        Plan::read(root, name)?;
    }
    let runner = Runner::new(&Catalog::read(root)?);
    for name in &names {
        if !instructions_only {
            let python = runner.python().map_err(|missing| missing.to_string())?;
            let measurement = times(&runner, &python.python(), name, rounds)?;
            measurement.write(root)?;
            println!("{}", Measurement::file(name).display());
        }
        match record_counts(root, runner.target(), name) {
            Ok(changes) => {
                for change in changes {
                    println!("{change}");
                }
            }
            // The times are stored; the counts can be had on another machine.
            Err(Failure::Missing(missing)) if !instructions_only => eprintln!("{missing}"),
            Err(failure) => return Err(failure.to_string().into()),
        }
    }
    Ok(())
}

fn times(
    runner: &Runner,
    python: &Path,
    name: &str,
    rounds: usize,
) -> Result<Measurement, Box<dyn Error>> {
    let measuring = Measuring {
        root: runner.root(),
        target: runner.target(),
        python,
        rounds,
    };
    let mut progress: Option<Progress> = None;
    let measured = measuring.measure(name, &mut |turn| {
        let bar = progress.get_or_insert_with(|| Progress::new(turn.total));
        bar.advance(turn.done, turn.total, &turn.what);
    })?;
    Ok(measured)
}

/// The measurements that have a plan.
fn planned(root: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names: Vec<String> = fs::read_dir(root.join("benches"))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .filter(|name| name != "Cargo")
        .collect();
    names.sort();
    Ok(names)
}
