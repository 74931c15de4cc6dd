//! The tracer's command.

use std::error::Error;
use std::process::ExitCode;

use catalog::{Catalog, Language};
use recorder::Runner;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let here = std::env::current_dir()?;
    let root = Catalog::find_root(&here)
        .ok_or("no course stands here or above: run the command inside a clone of it")?;
    let catalog = Catalog::read(&root)?;
    let runner = Runner::new(&catalog);
    let words: Vec<String> = std::env::args().skip(1).collect();
    match &words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--plan", program] => {
            let catalog = (!program.ends_with(".rs")).then_some(&catalog);
            let plan = tracer::describe(catalog, &runner, program)?;
            println!("{}", serde_json::to_string(&plan)?);
        }
        ["--file", file] => {
            let trace = tracer::trace_file(&runner, file.as_ref(), &tracer::Options::default())?;
            let mut recorded = steps::Recorded::default();
            recorded.set(Language::Rust, trace);
            print!("{}", recorded.to_text()?);
        }
        [name] => {
            let trace = tracer::trace(
                &catalog,
                &runner,
                name,
                Language::Rust,
                &tracer::Options::default(),
            )?;
            for problem in steps::check(&trace) {
                eprintln!("{problem}");
            }
            let mut recorded = steps::Recorded::default();
            recorded.set(Language::Rust, trace);
            print!("{}", recorded.to_text()?);
        }
        _ => {}
    }
    Ok(())
}
