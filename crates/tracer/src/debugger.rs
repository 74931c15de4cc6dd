//! Runs gdb with the script that follows a program, and reads what it found.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use recorder::{Missing, Runner};

use crate::failure::Failure;
use crate::plan::{Answer, Plan};

/// The one script, which runs in gdb's own Python: the file that gdb is given, and its modules.
const SCRIPT: [(&str, &str); 17] = [
    ("main.py", include_str!("memory/main.py")),
    ("allocator.py", include_str!("memory/allocator.py")),
    ("calls.py", include_str!("memory/calls.py")),
    ("contents.py", include_str!("memory/contents.py")),
    ("follow.py", include_str!("memory/follow.py")),
    ("library.py", include_str!("memory/library.py")),
    ("machine.py", include_str!("memory/machine.py")),
    ("names.py", include_str!("memory/names.py")),
    ("plan.py", include_str!("memory/plan.py")),
    ("results.py", include_str!("memory/results.py")),
    ("shown.py", include_str!("memory/shown.py")),
    ("space.py", include_str!("memory/space.py")),
    ("steps.py", include_str!("memory/steps.py")),
    ("targets.py", include_str!("memory/targets.py")),
    ("turns.py", include_str!("memory/turns.py")),
    ("values.py", include_str!("memory/values.py")),
    ("variables.py", include_str!("memory/variables.py")),
];

/// How long a program may take under gdb.
const LIMIT: Duration = Duration::from_secs(60);

/// How often it is asked whether it has ended.
const PAUSE: Duration = Duration::from_millis(2);

/// A folder for the files of one run, removed with this value.
#[derive(Debug)]
pub(crate) struct Work {
    folder: PathBuf,
}

impl Work {
    /// A new, empty one.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(crate) fn new(runner: &Runner) -> Result<Self, Failure> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("{}-{number}", std::process::id());
        let folder = runner.target().join("steps/work").join(name);
        fs::create_dir_all(&folder).map_err(|error| broken(&folder, &error))?;
        let folder = folder.canonicalize().unwrap_or(folder);
        Ok(Self { folder })
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    fn write(&self, name: &str, text: &str) -> Result<PathBuf, Failure> {
        let file = self.folder.join(name);
        fs::write(&file, text).map_err(|error| broken(&file, &error))?;
        Ok(file)
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        // What is left over is below target/.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Lets gdb follow the program of a plan in a folder, with nothing on its standard input.
///
/// # Errors
/// When gdb is missing or may not trace, or the program does not end in time.
pub(crate) fn follow(plan: &Plan, work: &Work, folder: &Path) -> Result<Answer, Failure> {
    let told = serde_json::to_string(plan).map_err(|error| broken(&work.folder, &error))?;
    for (name, text) in SCRIPT {
        work.write(name, text)?;
    }
    let script = work.folder.join(SCRIPT[0].0);
    let told = work.write("plan.json", &told)?;
    let log = work.folder.join("gdb.log");
    let words = fs::File::create(&log).map_err(|error| broken(&log, &error))?;
    let errors = words.try_clone().map_err(|error| broken(&log, &error))?;
    let mut gdb = Command::new("gdb");
    gdb.args(["-nx", "-batch", "-q", "-x"])
        .arg(script)
        .current_dir(folder)
        .env_clear()
        .env("HOME", &work.folder)
        .env("LC_ALL", "C.UTF-8")
        .env("STEPS_PLAN", told)
        .stdin(Stdio::null())
        .stdout(words)
        .stderr(errors);
    for kept in ["PATH", "RUSTUP_TOOLCHAIN"] {
        if let Some(value) = std::env::var_os(kept) {
            gdb.env(kept, value);
        }
    }
    // The script asks rustc where its printers are; rustup must still be found.
    for (name, place) in [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")] {
        let home = std::env::home_dir().map(|home| home.join(place).into_os_string());
        if let Some(value) = std::env::var_os(name).or(home) {
            gdb.env(name, value);
        }
    }
    let child = gdb.spawn().map_err(|error| missing(&error.to_string()))?;
    let ended = wait(child).map_err(|error| broken(&log, &error))?;
    let said = fs::read_to_string(&log).unwrap_or_default();
    if !ended {
        return Err(Failure::Broken(format!(
            "{} did not end under gdb within {} s: a program that is shown step by step takes few of them, and reads nothing",
            plan.files.first().map_or("the program", |file| &file.path),
            LIMIT.as_secs()
        )));
    }
    let Ok(text) = fs::read_to_string(&plan.result) else {
        return Err(without_result(&said));
    };
    serde_json::from_str(&text).map_err(|error| {
        let place = plan.result.display();
        Failure::Broken(format!(
            "{place}: gdb's script wrote no steps: {error}\n{said}"
        ))
    })
}

/// Whether it ended by itself in time; otherwise it is killed, and what it traces with it.
fn wait(mut child: Child) -> std::io::Result<bool> {
    let end = Instant::now() + LIMIT;
    loop {
        if child.try_wait()?.is_some() {
            return Ok(true);
        }
        if Instant::now() > end {
            child.kill()?;
            child.wait()?;
            return Ok(false);
        }
        thread::sleep(PAUSE);
    }
}

/// Why gdb found nothing, from what it said.
fn without_result(said: &str) -> Failure {
    if said.contains("Operation not permitted") || said.contains("ptrace") {
        return Failure::Missing(Missing {
            tool: "the right to trace".into(),
            why: last_lines(said),
            mend: "let gdb use ptrace: in a container with `--cap-add=SYS_PTRACE`, elsewhere see /proc/sys/kernel/yama/ptrace_scope".into(),
        });
    }
    if said.contains("not supported in this copy of GDB") {
        return missing("this gdb was built without Python");
    }
    Failure::Broken(format!("gdb's script failed:\n{}", last_lines(said)))
}

fn missing(why: &str) -> Failure {
    Failure::Missing(Missing {
        tool: "gdb".into(),
        why: why.to_owned(),
        mend: "install a gdb with Python with your system's package manager (on Debian: `apt install gdb`); the recorded steps are shown without it".into(),
    })
}

/// The end of what gdb said.
fn last_lines(said: &str) -> String {
    let lines: Vec<&str> = said.lines().collect();
    lines[lines.len().saturating_sub(12)..].join("\n")
}

fn broken(file: &Path, error: &dyn std::error::Error) -> Failure {
    Failure::Broken(format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_machine_lacks_is_told_apart_from_what_is_broken() {
        let said = "warning: Could not trace the inferior process.\nwarning: ptrace: Operation not permitted\n";
        let Failure::Missing(missing) = without_result(said) else {
            panic!("tracing was refused");
        };
        assert!(missing.mend.contains("SYS_PTRACE"), "{missing}");
        let said = "Scripting in the \"Python\" language is not supported in this copy of GDB.\n";
        assert!(matches!(without_result(said), Failure::Missing(missing) if missing.tool == "gdb"));
        let said = "Traceback (most recent call last):\nKeyError: 'rows'\n";
        assert!(matches!(without_result(said), Failure::Broken(why) if why.contains("KeyError")));
    }
}
