//! What a debugger needs in order to say the same everywhere.

use std::path::{Path, PathBuf};
use std::process::Command;

use catalog::Transcript;

use crate::missing::Missing;

/// The gdb whose words the sessions hold.
const RECORDED: u32 = 13;

/// The variables that give a debugger a home without anybody's `.gdbinit` and `.pdbrc`, in which
/// rustup is still found.
pub(crate) fn home(empty: &Path) -> Vec<(&'static str, PathBuf)> {
    let mut variables = vec![("HOME", empty.to_owned())];
    if let Some(home) = std::env::home_dir() {
        for (name, folder) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
            if std::env::var_os(name).is_none() && home.join(folder).is_dir() {
                variables.push((name, home.join(folder)));
            }
        }
    }
    variables
}

/// The gdb of the recordings, if the transcript needs one and this machine has another.
pub(crate) fn other_than_recorded(transcript: &Transcript) -> Option<Missing> {
    let uses_gdb = |command: &str| command.split([' ', '/']).any(|word| word.ends_with("gdb"));
    if !transcript.steps.iter().any(|step| uses_gdb(&step.command)) {
        return None;
    }
    let answer = Command::new("gdb").arg("--version").output().ok()?;
    let answer = String::from_utf8_lossy(&answer.stdout).into_owned();
    let first = answer.lines().next()?;
    (major(first) != Some(RECORDED)).then(|| Missing {
        tool: format!("gdb {RECORDED}"),
        why: format!("the session was recorded with it, and {first} words some of it otherwise"),
        mend: format!("install gdb {RECORDED}, or read what differs with `cargo run -- record` and `git diff`, and take it back with `git restore`"),
    })
}

/// The 13 of `GNU gdb (Debian 13.1-3) 13.1`.
fn major(first_line: &str) -> Option<u32> {
    let version = first_line.split_whitespace().next_back()?;
    version.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_last_word() {
        assert_eq!(major("GNU gdb (Debian 13.1-3) 13.1"), Some(13));
        assert_eq!(
            major("GNU gdb (Ubuntu 15.0.50.20240403-0ubuntu1) 15.0.50.20240403-git"),
            Some(15)
        );
    }

    #[test]
    fn a_transcript_without_gdb_needs_none() {
        let transcript = Transcript::of_commands(["python -m pdb x.py"]);
        assert!(other_than_recorded(&transcript).is_none());
    }
}
