//! The tracer's command.

use std::error::Error;
use std::process::ExitCode;

use catalog::Catalog;
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
    if let [option, program] = &words[..]
        && option == "--plan"
    {
        let work = runner.target().join("steps/work");
        std::fs::create_dir_all(&work)?;
        let catalog = (!program.ends_with(".rs")).then_some(&catalog);
        let plan = tracer::describe(catalog, &runner, program, &work)?;
        println!("{}", serde_json::to_string(&plan)?);
    }
    Ok(())
}
