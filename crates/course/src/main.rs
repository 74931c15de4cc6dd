//! The course's command: it opens the book, builds it, records what the programs print, and measures.

mod arguments;
mod measure;
mod progress;
mod rebuild;
mod record;
mod serve;
mod steps;

use std::error::Error;
use std::io::{stdin, stdout};
use std::process::ExitCode;
use std::sync::Arc;

use arguments::Command;
use catalog::Catalog;

/// Stacks with a smaller share of all instructions are counted with their callers.
const LEAST: f64 = 0.001;

fn main() -> ExitCode {
    let done = arguments::parse(std::env::args_os().skip(1))
        .map_err(Into::into)
        .and_then(run);
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Box<dyn Error>> {
    match &command {
        Command::Help => {
            print!("{}", arguments::help());
            return Ok(());
        }
        // mdBook asks `supports RENDERER` first: an exit code of 0 says yes to every renderer.
        Command::Preprocess { question } if !question.is_empty() => return Ok(()),
        Command::Preprocess { .. } => return press::preprocess(stdin(), stdout()),
        _ => {}
    }
    let here = std::env::current_dir()?;
    let root = Catalog::find_root(&here)
        .ok_or("no course stands here or above: run the command inside a clone of it")?;
    match command {
        Command::Serve { port, open } => serve::serve(&root, port, open),
        Command::Build { to } => {
            let destination =
                to.map_or_else(|| root.join("target/book"), |folder| here.join(folder));
            press::build(&root, &destination, &Arc::default())?;
            println!("{}", destination.display());
            Ok(())
        }
        Command::Record { names, steps: true } => steps::record(&root, &names),
        Command::Record { names, .. } => record::record(&root, &names),
        Command::Measure {
            names,
            rounds,
            instructions_only,
        } => measure::measure(&root, &names, rounds, instructions_only),
        Command::Fold { profile } => {
            let text = std::fs::read_to_string(&profile)
                .map_err(|error| format!("{}: {error}", profile.display()))?;
            print!(
                "{}",
                recorder::folded_lines(&recorder::folded(&text)?, LEAST)
            );
            Ok(())
        }
        Command::Directive { words } => {
            let catalog = Catalog::read(&root)?;
            let chapter = here
                .strip_prefix(root.join("src"))
                .ok()
                .and_then(|folder| folder.iter().next())
                .and_then(|name| name.to_str());
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            print!("{}", press::fragment(&catalog, chapter, &words)?);
            Ok(())
        }
        Command::Help | Command::Preprocess { .. } => Ok(()),
    }
}
