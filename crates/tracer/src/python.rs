//! Runs a Python program twice, alone and followed by the tracer (`python/*.py`), and reads what the
//! tracer wrote. Both runs must print the same.

use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use catalog::{Catalog, Entry, Language, Source};
use recorder::{Missing, Runner};
use serde::Deserialize;
use steps::{Event, Step, Trace};

use crate::failure::Failure;

/// The tracer, which is written to a folder and imported from there.
const TRACER: [(&str, &str); 6] = [
    ("identities.py", include_str!("python/identities.py")),
    ("monitoring.py", include_str!("python/monitoring.py")),
    ("notation.py", include_str!("python/notation.py")),
    ("objects.py", include_str!("python/objects.py")),
    ("picture.py", include_str!("python/picture.py")),
    ("source.py", include_str!("python/source.py")),
];

/// Starts the tracer, and leaves no name of its own in `__main__`.
const START: &str = "exec('import sys; sys.path.insert(0, sys.argv[1]); from monitoring import begin; begin()', {})";

/// The CPython whose counts the steps show: later ones count fewer references of variables.
const RECORDED: &str = "3.13.";

/// How long one run may take.
const LIMIT: Duration = Duration::from_secs(60);

/// What the tracer writes, one a line.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Message {
    Step(Step),
    Ended(String),
    Limit(String),
    Failed(String),
}

/// A Python program: its files, the one that is run first, and the folder in which it is run.
#[derive(Debug)]
struct Program<'a> {
    files: Vec<&'a Source>,
    folder: PathBuf,
    /// The first file as the command line names it.
    main: PathBuf,
}

/// The steps of a stem's Python program, without its moments.
///
/// # Errors
/// When there is no such program, the machine lacks CPython, the program does not end, or it prints
/// something else when it is followed.
pub(crate) fn trace(catalog: &Catalog, runner: &Runner, stem: &str) -> Result<Trace, Failure> {
    let entry = catalog.entries.get(stem);
    let entry =
        entry.ok_or_else(|| Failure::Broken(format!("{stem}: no program has this name")))?;
    follow(runner, &Program::of(stem, entry)?)
}

/// The steps of a Python file, without its moments.
///
/// # Errors
/// As [`trace`].
pub(crate) fn trace_file(runner: &Runner, file: &Path, text: &str) -> Result<Trace, Failure> {
    let source = Source {
        file: file.to_owned(),
        text: text.to_owned(),
    };
    follow(runner, &Program::file(&source))
}

fn follow(runner: &Runner, program: &Program) -> Result<Trace, Failure> {
    let environment = runner.python().map_err(Failure::Missing)?;
    let version = &environment.interpreter.version;
    if !version.starts_with(RECORDED) {
        return Err(Failure::Missing(Missing {
            tool: "CPython 3.13".into(),
            why: format!("the steps show its reference counts, and those of {version} are others"),
            mend: "install it (`uv python install 3.13`, `pyenv install 3.13`, or your system's package), or set COURSE_PYTHON to its path".into(),
        }));
    }
    let files = program.files.iter().map(|source| &source.file);
    let broken = |why: String| {
        Failure::Broken(format!(
            "{}: its steps cannot be recorded: {why}",
            program.files[0].file.display()
        ))
    };
    let place = Place::new(runner).map_err(|error| broken(error.to_string()))?;
    let mut alone = program.command(runner, &environment.python());
    alone.arg(&program.main);
    let alone = place.run("alone", alone).map_err(broken)?;
    let result = place.folder.join("result");
    let mut followed = program.command(runner, &environment.python());
    followed
        .args(["-c", START])
        .arg(&place.folder)
        .arg(&result)
        .arg(boxed(&program.files))
        .arg(&program.main)
        .args(absolute(runner, &program.files).map_err(|error| broken(error.to_string()))?);
    let followed = place.run("followed", followed).map_err(broken)?;
    let messages = fs::read_to_string(&result).map_err(|error| {
        broken(format!(
            "the tracer wrote nothing ({error}); {}",
            followed.said()
        ))
    })?;
    let mut trace = Trace {
        tool: format!("CPython {version}"),
        files: files
            .map(|file| file.to_string_lossy().into_owned())
            .collect(),
        ..Trace::default()
    };
    for line in messages.lines() {
        match serde_json::from_str(line) {
            Ok(Message::Step(step)) => trace.steps.push(step),
            Ok(Message::Ended(text)) => trace.ended = Some(text),
            Ok(Message::Limit(text)) => trace.limits.push(text),
            Ok(Message::Failed(why)) => return Err(broken(why)),
            Err(error) => return Err(broken(format!("the tracer wrote no step: {error}: {line}"))),
        }
    }
    if (&alone.output, alone.status.code()) != (&followed.output, followed.status.code()) {
        return Err(broken(format!(
            "alone the program does something else than when it is followed; let it print nothing \
             that differs from run to run, nor what a debugger changes\nalone, {}\nfollowed, {}",
            alone.said(),
            followed.said()
        )));
    }
    trace.output =
        String::from_utf8(followed.output).map_err(|_| broken("its output is no UTF-8".into()))?;
    settle_output(&mut trace);
    Ok(trace)
}

/// Counts characters where the tracer counted bytes, and adds what was printed after the last step.
fn settle_output(trace: &mut Trace) {
    let bytes = trace.output.as_bytes();
    for step in &mut trace.steps {
        let printed = &bytes[..step.printed.min(bytes.len())];
        step.printed = printed.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
    }
    let all = trace.output.chars().count();
    if let Some(last) = trace.steps.last()
        && last.printed < all
    {
        let (file, line) = (last.file, last.line);
        trace.steps.push(Step {
            file,
            line,
            event: Event::Exit,
            what: None,
            thread: None,
            printed: all,
            frames: Vec::new(),
            heap: Vec::new(),
        });
        trace.limits.push(
            "What was printed last came from the interpreter's own end, where memory was not looked at.".into(),
        );
    }
}

/// The types whose objects have boxes of their own, with commas.
fn boxed(files: &[&Source]) -> String {
    let types: Vec<&str> = files
        .iter()
        .flat_map(|source| catalog::boxed(&source.text))
        .collect();
    types.join(",")
}

fn absolute(runner: &Runner, files: &[&Source]) -> std::io::Result<Vec<PathBuf>> {
    files
        .iter()
        .map(|source| runner.root().join(&source.file).canonicalize())
        .collect()
}

impl<'a> Program<'a> {
    fn file(source: &'a Source) -> Self {
        Self {
            files: vec![source],
            folder: PathBuf::new(),
            main: source.file.clone(),
        }
    }

    fn of(stem: &str, entry: &'a Entry) -> Result<Self, Failure> {
        if let Some(source) = entry.programs.get(&Language::Python) {
            return Ok(Self::file(source));
        }
        let folder = Path::new("examples")
            .join(&entry.chapter)
            .join(stem)
            .join(Language::Python.class());
        let main = folder.join("main.py");
        let mut files: Vec<&Source> = entry
            .projects
            .get(&Language::Python)
            .into_iter()
            .flatten()
            .filter(|source| source.file.extension().is_some_and(|ending| ending == "py"))
            .collect();
        files.sort_by_key(|source| (source.file != main, &source.file));
        if files.first().is_none_or(|source| source.file != main) {
            return Err(Failure::Broken(format!(
                "{stem}: it has no program in Python: neither {stem}.py nor {}",
                main.display()
            )));
        }
        Ok(Self {
            files,
            folder,
            main: "main.py".into(),
        })
    }

    /// Python as the recordings run it; only the order of sets is fixed.
    fn command(&self, runner: &Runner, python: &Path) -> Command {
        let mut command = Command::new(python);
        runner.settle(&mut command);
        command
            .current_dir(runner.root().join(&self.folder))
            .env("PYTHONHASHSEED", "0")
            .stdin(Stdio::null());
        command
    }
}

/// A folder for one tracing.
struct Place {
    folder: PathBuf,
}

/// How a run went.
struct Run {
    status: ExitStatus,
    output: Vec<u8>,
    errors: String,
}

impl Place {
    fn new(runner: &Runner) -> std::io::Result<Self> {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("python-{}-{number}", std::process::id());
        let folder = runner.target().join("steps").join(name);
        fs::create_dir_all(&folder)?;
        for (name, text) in TRACER {
            fs::write(folder.join(name), text)?;
        }
        Ok(Self { folder })
    }

    /// Runs a command to its end. Its output goes to a file, whose length tells the tracer how much
    /// is printed.
    fn run(&self, name: &str, mut command: Command) -> Result<Run, String> {
        let told = |error: std::io::Error| error.to_string();
        let output = self.folder.join(format!("{name}.output"));
        let errors = self.folder.join(format!("{name}.errors"));
        let open = |file: &Path| OpenOptions::new().create(true).append(true).open(file);
        command
            .stdout(open(&output).map_err(told)?)
            .stderr(File::create(&errors).map_err(told)?);
        let mut child = command
            .spawn()
            .map_err(|error| format!("CPython cannot be started: {error}"))?;
        let end = Instant::now() + LIMIT;
        let status = loop {
            if let Some(status) = child.try_wait().map_err(told)? {
                break status;
            }
            if Instant::now() > end {
                // It may have ended by itself in between: then there is nothing to kill.
                let _ = child.kill();
                child.wait().map_err(told)?;
                return Err(format!("it did not end within {} s", LIMIT.as_secs()));
            }
            thread::sleep(Duration::from_millis(5));
        };
        let errors = fs::read(&errors).map_err(told)?;
        Ok(Run {
            status,
            output: fs::read(&output).map_err(told)?,
            errors: String::from_utf8_lossy(&errors).into_owned(),
        })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // Left behind it is only rubbish below target/.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Run {
    /// For a message.
    fn said(&self) -> String {
        format!(
            "{}, it printed:\n{}{}",
            self.status,
            String::from_utf8_lossy(&self.output),
            self.errors
        )
    }
}
