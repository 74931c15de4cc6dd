//! `tracer [NAME…]`: runs programs step by step and stores what their memory looked like.
//!
//! `course record --steps` starts it.

mod store;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use catalog::{Catalog, Language};
use recorder::Runner;
use steps::Recorded;
use tracer::Options;

const HELP: &str = "Runs programs step by step and stores what their memory looked like.

Usage: tracer [NAME...]     (cargo run -- record --steps [NAME...])

  NAME...          Trace both programs of this name and store their steps; without
                   a name, all whose steps are stored.
  --file FILE      Trace a .rs or .py file of one's own, and print the steps.
  --plan PROGRAM   Print what gdb is told of a NAME or a .rs file.
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result<(), Box<dyn Error>> {
    if let ["--help" | "-h"] = words {
        print!("{HELP}");
        return Ok(());
    }
    let here = std::env::current_dir()?;
    let root = Catalog::find_root(&here)
        .ok_or("no course stands here or above: run the command inside a clone of it")?;
    let catalog = Catalog::read(&root)?;
    let runner = Runner::new(&catalog);
    match words {
        ["--file", file] => print_file(&runner, Path::new(file)),
        ["--plan", program] => {
            let catalog = (!program.ends_with(".rs")).then_some(&catalog);
            let plan = tracer::describe(catalog, &runner, program)?;
            println!("{}", serde_json::to_string(&plan)?);
            Ok(())
        }
        names => match names.iter().find(|name| name.starts_with('-')) {
            Some(option) => Err(format!("there is no option {option}\n\n{HELP}").into()),
            None => store::store(&catalog, &runner, names),
        },
    }
}

/// Traces a file of the reader's own and prints the stored form; what the checks find goes to
/// standard error.
fn print_file(runner: &Runner, file: &Path) -> Result<(), Box<dyn Error>> {
    let trace = tracer::trace_file(runner, file, &Options::default())?;
    for wrong in steps::check(&trace) {
        eprintln!("{}: {wrong}", file.display());
    }
    let is_rust = file.extension().is_some_and(|ending| ending == "rs");
    let language = if is_rust {
        Language::Rust
    } else {
        Language::Python
    };
    let mut recorded = Recorded::default();
    recorded.set(language, trace);
    print!("{}", recorded.to_text()?);
    Ok(())
}
