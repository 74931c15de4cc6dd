//! A transcript: commands and what they printed, in a form that can be read, shown and run again.
//!
//! ```text
//! $ cargo run --example append
//! [1, 2, 3]
//! $ cargo run --example append -- nothing
//! thread 'main' panicked at …
//! [exit code 101]
//! ```
//!
//! The `$` lines are the script: recording anew means running them again. `$ cd FOLDER` changes the
//! folder of the lines that follow. What was typed into a debugger stands after its prompt, and
//! belongs to the script too:
//!
//! ```text
//! $ rust-gdb -q target/debug/examples/append
//! (gdb) break append.rs:7
//! Breakpoint 1 at 0x8a10: file examples/passing/append.rs, line 7.
//! (gdb) q
//! ```

use std::fmt;
use std::path::Path;

use crate::problem::Problem;

/// What a debugger prints when it waits for the next command.
pub const PROMPTS: [&str; 2] = ["(gdb) ", "(Pdb) "];

/// One command and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The command as a reader would type it in the repository root.
    pub command: String,
    /// Standard output and standard error in the order of their writing.
    pub output: String,
    /// The exit code; a signal counts as 128 + its number, as in a shell.
    pub exit: i32,
}

impl Step {
    /// What is typed into the running command, line for line: what stands after a debugger's prompt.
    pub fn inputs(&self) -> impl Iterator<Item = &str> {
        self.output
            .lines()
            .filter_map(|line| PROMPTS.iter().find_map(|prompt| line.strip_prefix(prompt)))
    }

    /// The folder to which this step changes, if that is what it does.
    pub fn folder(&self) -> Option<&Path> {
        let folder = self.command.strip_prefix("cd ")?.trim();
        (!folder.contains([' ', ';', '&', '|'])).then(|| Path::new(folder))
    }
}

/// Some commands and what they printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Transcript {
    /// The steps in order.
    pub steps: Vec<Step>,
}

impl Transcript {
    /// Reads a transcript.
    ///
    /// # Errors
    /// When the first line is not a `$ command`.
    pub fn parse(file: &Path, text: &str) -> Result<Self, Problem> {
        let mut steps: Vec<Step> = Vec::new();
        for line in text.lines() {
            if let Some(command) = line.strip_prefix("$ ") {
                steps.push(Step {
                    command: command.to_owned(),
                    output: String::new(),
                    exit: 0,
                });
                continue;
            }
            let Some(step) = steps.last_mut() else {
                return Err(Problem::new(
                    file,
                    1,
                    format!("expected the command that made this recording, found {line:?}"),
                    "let the first line be `$ ` and the command, then run `cargo run -- record`",
                ));
            };
            match line
                .strip_prefix("[exit code ")
                .and_then(|rest| rest.strip_suffix(']'))
            {
                Some(code) if code.parse::<i32>().is_ok() => {
                    step.exit = code.parse().unwrap_or_default();
                }
                _ => {
                    step.output.push_str(line);
                    step.output.push('\n');
                }
            }
        }
        if steps.is_empty() {
            return Err(Problem::new(
                file,
                1,
                "the recording is empty",
                "run `cargo run -- record` with its name",
            ));
        }
        Ok(Self { steps })
    }

    /// A transcript that holds commands alone, to be run.
    pub fn of_commands<Command: Into<String>>(commands: impl IntoIterator<Item = Command>) -> Self {
        let steps = commands
            .into_iter()
            .map(|command| Step {
                command: command.into(),
                output: String::new(),
                exit: 0,
            })
            .collect();
        Self { steps }
    }
}

impl fmt::Display for Transcript {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.steps {
            writeln!(formatter, "$ {}", step.command)?;
            formatter.write_str(&step.output)?;
            if !step.output.is_empty() && !step.output.ends_with('\n') {
                writeln!(formatter)?;
            }
            if step.exit != 0 {
                writeln!(formatter, "[exit code {}]", step.exit)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transcript_survives_the_round_trip() {
        let text = "$ one\nfirst\n\nlast\n$ two\n[exit code 101]\n$ three\n";
        let transcript = Transcript::parse(Path::new("x"), text).unwrap();
        assert_eq!(transcript.steps.len(), 3);
        assert_eq!(transcript.steps[0].output, "first\n\nlast\n");
        assert_eq!(transcript.steps[1].exit, 101);
        assert_eq!(transcript.to_string(), text);
    }

    #[test]
    fn what_is_typed_into_a_debugger_belongs_to_the_script() {
        let text =
            "$ python -m pdb x.py\n> x.py(1)\n(Pdb) p 1\n1\n(Pdb) q\n$ cd examples/imports\n";
        let transcript = Transcript::parse(Path::new("x"), text).unwrap();
        let inputs: Vec<&str> = transcript.steps[0].inputs().collect();
        assert_eq!(inputs, ["p 1", "q"]);
        assert_eq!(transcript.steps[0].folder(), None);
        assert_eq!(
            transcript.steps[1].folder(),
            Some(Path::new("examples/imports"))
        );
        assert_eq!(transcript.to_string(), text);
    }

    #[test]
    fn a_recording_without_its_command_is_refused_by_name() {
        let problem = Transcript::parse(Path::new("recorded/x.txt"), "hello\n").unwrap_err();
        assert!(problem.to_string().starts_with("recorded/x.txt:1: "));
    }
}
