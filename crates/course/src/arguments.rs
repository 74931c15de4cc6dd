//! The command line: what may stand on it, and the help.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::prelude::{Long, Short, Value, ValueExt};

/// What the reader asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Show how the command is used.
    Help,
    /// Build the book, serve it, and follow its changes.
    Serve { port: Option<u16>, open: bool },
    /// Write the static site.
    Build { to: Option<PathBuf> },
    /// Run again and rewrite recordings.
    Record { names: Vec<String>, steps: bool },
    /// Run benchmarks against their Python peers.
    Measure {
        names: Vec<String>,
        rounds: usize,
        instructions_only: bool,
    },
    /// Print folded stacks.
    Fold { profile: PathBuf },
    /// Answer a stock mdBook; the words are its question, if it asks one.
    Preprocess { question: Vec<String> },
    /// Answer a directive of a page.
    Directive { words: Vec<String> },
}

/// How often everyone has a turn when a measurement names no other number.
const ROUNDS: usize = 20;

/// The help.
pub(crate) fn help() -> String {
    let mut text = format!(
        "Thinking Like the Compiler: Python's inner workings, and Rust's answers.

Usage: course [COMMAND]        (cargo run [-- COMMAND])

Commands:
  serve [--port NUMBER] [--open]
        Build the book, serve it on this machine, and reload the browser at every
        change. This is what happens without a command. The port is 3000, or the
        next free one; --open also opens the browser.
  build [--to FOLDER]
        Write the book as a static site [default folder: target/book]. The folder
        is emptied first.
  record [NAME...]
        Run programs, sessions and rejected programs again and rewrite their
        recordings, showing what changed; all of them when no name is given.
  record --steps [NAME...]
        Run programs line by line, under gdb and CPython's own tracing, and rewrite
        what their memory looked like; all that is stored when no name is given.
  measure [--rounds NUMBER] [--instructions] [NAME...]
        Run benchmarks against their Python peers, in turns, and store what they
        took [default rounds: {ROUNDS}]. --instructions only counts instructions, which
        another program on the machine does not disturb.
  fold PROFILE
        Print the folded stacks of a callgrind profile made with --separate-callers.
  preprocess
        Answer a stock mdBook over its preprocessor protocol.

Directives of a page, written as <!-- cmdrun course DIRECTIVE -->:
"
    );
    for (usage, meaning) in press::DIRECTIVES {
        text.push_str(&format!("  {usage:<24} {meaning}\n"));
    }
    text
}

/// Reads the words after the command's own name.
///
/// # Errors
/// What is wrong, and where the help is.
pub(crate) fn parse<Word: Into<OsString>>(
    words: impl IntoIterator<Item = Word>,
) -> Result<Command, String> {
    read(words).map_err(|error| format!("{error}\n`course --help` lists the commands"))
}

fn read<Word: Into<OsString>>(
    words: impl IntoIterator<Item = Word>,
) -> Result<Command, lexopt::Error> {
    let mut parser = lexopt::Parser::from_args(words.into_iter().map(Into::into));
    let name = match parser.next()? {
        None => {
            return Ok(Command::Serve {
                port: None,
                open: false,
            });
        }
        Some(Long("help") | Short('h')) => return Ok(Command::Help),
        Some(Value(name)) => name.string()?,
        Some(other) => return Err(other.unexpected()),
    };
    let (mut port, mut open, mut to) = (None, false, None);
    let (mut rounds, mut instructions_only, mut steps) = (ROUNDS, false, false);
    let mut names: Vec<String> = Vec::new();
    while let Some(argument) = parser.next()? {
        match (name.as_str(), argument) {
            (_, Long("help") | Short('h')) => return Ok(Command::Help),
            ("serve", Long("port")) => port = Some(parser.value()?.parse()?),
            ("serve", Long("open")) => open = true,
            ("build", Long("to")) => to = Some(PathBuf::from(parser.value()?)),
            ("record", Long("steps")) => steps = true,
            ("measure", Long("rounds")) => rounds = parser.value()?.parse()?,
            ("measure", Long("instructions")) => instructions_only = true,
            ("serve" | "build", argument) => return Err(argument.unexpected()),
            (_, Value(value)) => names.push(value.string()?),
            (_, argument) => return Err(argument.unexpected()),
        }
    }
    Ok(match name.as_str() {
        "serve" => Command::Serve { port, open },
        "build" => Command::Build { to },
        "record" => Command::Record { names, steps },
        "measure" => Command::Measure {
            names,
            rounds,
            instructions_only,
        },
        "fold" => match <[String; 1]>::try_from(names) {
            Ok([profile]) => Command::Fold {
                profile: profile.into(),
            },
            Err(_) => return Err("`course fold` takes one profile".into()),
        },
        "preprocess" => Command::Preprocess { question: names },
        _ => {
            names.insert(0, name);
            Command::Directive { words: names }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_words_the_book_is_served() {
        let serve = Command::Serve {
            port: None,
            open: false,
        };
        assert_eq!(parse::<&str>([]), Ok(serve));
    }

    #[test]
    fn options_belong_to_their_command() {
        let serve = Command::Serve {
            port: Some(4000),
            open: true,
        };
        assert_eq!(parse(["serve", "--port", "4000", "--open"]), Ok(serve));
        let measure = Command::Measure {
            names: vec!["cos_min".into()],
            rounds: 5,
            instructions_only: false,
        };
        assert_eq!(parse(["measure", "--rounds=5", "cos_min"]), Ok(measure));
        let record = Command::Record {
            names: vec!["append".into()],
            steps: true,
        };
        assert_eq!(parse(["record", "--steps", "append"]), Ok(record));
        assert!(parse(["build", "--steps"]).is_err());
        let error = parse(["build", "--port", "4000"]).unwrap_err();
        assert!(
            error.contains("--port") && error.contains("course --help"),
            "{error}"
        );
        assert!(parse(["serve", "--port", "many"]).is_err());
        assert!(parse(["fold"]).is_err());
    }

    #[test]
    fn any_other_word_is_a_directive() {
        let directive = Command::Directive {
            words: vec!["pair".into(), "append".into()],
        };
        assert_eq!(parse(["pair", "append"]), Ok(directive));
    }
}
