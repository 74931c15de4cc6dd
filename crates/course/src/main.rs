//! The course's command: it opens the book, builds it, records what the programs print, and measures.

mod measure;
mod progress;
mod record;
mod serve;

use std::error::Error;
use std::io::{stdin, stdout};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use catalog::Catalog;
use clap::{Parser, Subcommand};

/// Stacks with a smaller share of all instructions are counted with their callers.
const LEAST: f64 = 0.001;

/// Thinking Like the Compiler: Python's inner workings, and Rust's answers.
///
/// Without a command, the book is built and opened on this machine: `cargo run` is `course serve`.
#[derive(Parser)]
#[command(name = "course", after_help = directives(), disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Build the book, serve it on this machine, and reload the browser at every change
    Serve(serve::Options),
    /// Write the book as a static site
    Build {
        /// The folder to write; it is emptied first [default: target/book]
        #[arg(long, value_name = "FOLDER")]
        to: Option<PathBuf>,
    },
    /// Run programs again and rewrite their recordings, showing what changed
    Record {
        /// Programs, sessions and rejected programs by name; all when none is given
        #[arg(value_name = "NAME")]
        names: Vec<String>,
    },
    /// Run benchmarks against their Python peers, in turns, and store what they took
    Measure(measure::Options),
    /// Print the folded stacks of a callgrind profile made with --separate-callers
    Fold {
        /// The profile
        profile: PathBuf,
    },
    /// Answer a stock mdBook over its preprocessor protocol
    Preprocess {
        /// `supports RENDERER`, when mdBook asks
        #[arg(hide = true)]
        question: Vec<String>,
    },
    /// A directive of a page, such as `pair append`: prints the Markdown that takes its place
    #[command(external_subcommand)]
    Fragment(Vec<String>),
}

fn directives() -> String {
    let mut text =
        String::from("Directives of a page, written as <!-- cmdrun course DIRECTIVE -->:\n");
    for (usage, meaning) in press::DIRECTIVES {
        text.push_str(&format!("  {usage:<24} {meaning}\n"));
    }
    text
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Option<Command>) -> Result<(), Box<dyn Error>> {
    if let Some(Command::Preprocess { question }) = &command {
        // mdBook asks `supports RENDERER` first: an exit code of 0 says yes to every renderer.
        return if question.is_empty() {
            press::preprocess(stdin(), stdout())
        } else {
            Ok(())
        };
    }
    let here = std::env::current_dir()?;
    let root = Catalog::find_root(&here)
        .ok_or("no course stands here or above: run the command inside a clone of it")?;
    match command {
        None => serve::serve(&root, &serve::Options::default()),
        Some(Command::Serve(options)) => serve::serve(&root, &options),
        Some(Command::Build { to }) => {
            let destination =
                to.map_or_else(|| root.join("target/book"), |folder| here.join(folder));
            press::build(&root, &destination, &Arc::default())?;
            println!("{}", destination.display());
            Ok(())
        }
        Some(Command::Record { names }) => record::record(&root, &names),
        Some(Command::Measure(options)) => measure::measure(&root, &options),
        Some(Command::Fold { profile }) => {
            let text = std::fs::read_to_string(&profile)
                .map_err(|error| format!("{}: {error}", profile.display()))?;
            print!(
                "{}",
                recorder::folded_lines(&recorder::folded(&text)?, LEAST)
            );
            Ok(())
        }
        Some(Command::Fragment(words)) => {
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
        Some(Command::Preprocess { .. }) => unreachable!("answered above"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_directive_is_taken_for_one() {
        let arguments = Arguments::parse_from(["course", "pair", "append"]);
        assert!(
            matches!(arguments.command, Some(Command::Fragment(words)) if words == ["pair", "append"])
        );
    }
}
