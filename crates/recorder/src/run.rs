//! Running one command of a transcript as a reader would, and catching what it prints.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, OnceLock};

use catalog::{Catalog, Language, Step};
use regex::Regex;

use crate::debugger;
use crate::missing::Missing;
use crate::process::capture;
use crate::python::{Environment, dependencies};
use crate::sysroot;

/// Why a command could not be run to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The machine lacks a tool.
    Missing(Missing),
    /// The command could not be started, built or ended.
    Broken(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(missing) => missing.fmt(formatter),
            Self::Broken(why) => formatter.write_str(why),
        }
    }
}

/// Runs commands in the repository root, each with the same small environment.
#[derive(Debug)]
pub struct Runner {
    root: PathBuf,
    target: PathBuf,
    environments: PathBuf,
    requirements: BTreeSet<String>,
    python: OnceLock<Result<Environment, Missing>>,
    built: Mutex<BTreeMap<(String, String), Result<(), String>>>,
    /// The one for rustc, if it must not be its own.
    sysroot: OnceLock<Result<Option<PathBuf>, String>>,
}

impl Runner {
    /// A runner for the programs of this course.
    pub fn new(catalog: &Catalog) -> Self {
        let root = catalog.root.clone();
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| root.join("target"), |folder| root.join(folder));
        let benches = std::fs::read_dir(root.join("benches"))
            .into_iter()
            .flatten()
            .flatten()
            .filter(|file| file.path().extension().is_some_and(|ending| ending == "py"))
            .filter_map(|file| std::fs::read_to_string(file.path()).ok());
        let requirements = catalog
            .entries
            .values()
            .filter_map(|entry| entry.programs.get(&Language::Python))
            .map(|source| source.text.clone())
            .chain(benches)
            .filter_map(|text| dependencies(&text))
            .flatten()
            .collect();
        Self {
            environments: target.join("python"),
            root,
            target,
            requirements,
            python: OnceLock::new(),
            built: Mutex::default(),
            sysroot: OnceLock::new(),
        }
    }

    /// Builds into another folder; the Python environment stays where it was.
    #[must_use]
    pub fn with_target(mut self, target: impl Into<PathBuf>) -> Self {
        self.target = target.into();
        self
    }

    /// Takes the Python environment from below another folder.
    #[must_use]
    pub fn with_environments(mut self, environments: impl Into<PathBuf>) -> Self {
        self.environments = environments.into();
        self
    }

    /// The Python environment, made on first use.
    ///
    /// # Errors
    /// When the machine lacks CPython 3.13, or the packages cannot be had.
    pub fn python(&self) -> Result<&Environment, Missing> {
        self.python
            .get_or_init(|| Environment::prepare(&self.environments, &self.requirements))
            .as_ref()
            .map_err(Clone::clone)
    }

    /// Runs a step's command in a folder of the repository, types its inputs, and catches what it
    /// prints, with this machine's own paths taken out.
    ///
    /// `cargo run [--release | --profile NAME] --example NAME` builds quietly and runs the binary;
    /// `python` and `uv run` use the course's environment; `rustc` writes below `target/`; `cd`
    /// alone does nothing; anything else goes to `sh`. In another folder than the root, Cargo is
    /// quiet and has a target folder of its own, for what stands there is no member of ours.
    ///
    /// # Errors
    /// When a tool is missing, a build fails, or the command does not end in five minutes.
    pub fn run(&self, folder: &Path, step: &Step) -> Result<Step, Failure> {
        let command = step.command.as_str();
        if step.folder().is_some() {
            return Ok(Step {
                command: command.to_owned(),
                output: String::new(),
                exit: 0,
            });
        }
        let words = shlex::split(command)
            .ok_or_else(|| Failure::Broken(format!("`{command}`: a quote is not closed")))?;
        let mut plain: Vec<&str> = words.iter().map(String::as_str).collect();
        let needs_python = plain.iter().any(|word| matches!(*word, "python" | "uv"));
        let is_for_the_shell = command.contains(['|', '>', '<', ';', '&', '$', '*']);
        let in_the_root = folder.as_os_str().is_empty();
        if is_for_the_shell {
            plain.clear();
        }
        if needs_python {
            self.python().map_err(Failure::Missing)?;
        }
        let mut process = match plain[..] {
            ["cargo", "run", ref rest @ ..] if in_the_root && rest.contains(&"--example") => {
                self.example(rest)?
            }
            ["python", ref rest @ ..] | ["uv", "run", ref rest @ ..] => {
                let environment = self.python().map_err(Failure::Missing)?;
                let mut process = Command::new(environment.python());
                process.args(rest);
                process
            }
            ["rustc", ref rest @ ..] => {
                let folder = self.target.join("rejected");
                std::fs::create_dir_all(&folder)
                    .map_err(|error| Failure::Broken(error.to_string()))?;
                let mut process = Command::new("rustc");
                process.args(rest).arg("--out-dir").arg(folder);
                if let Some(sysroot) = self.sysroot().map_err(Failure::Broken)? {
                    process.arg("--sysroot").arg(sysroot);
                }
                process
            }
            _ => {
                self.look_for_tools(command, &words)?;
                let mut process = Command::new("sh");
                // The environment of the twins stands in for the one that uv would make.
                let command = format!("uv() {{ shift; python \"$@\"; }}\n{command}");
                process.args(["-c", &command]);
                process
            }
        };
        self.settle(&mut process);
        if !in_the_root {
            self.settle_elsewhere(&mut process, folder)?;
        }
        let inputs: Vec<&str> = step.inputs().collect();
        if !inputs.is_empty() {
            let home = self.target.join("home");
            std::fs::create_dir_all(&home).map_err(|error| Failure::Broken(error.to_string()))?;
            process.envs(debugger::home(&home));
        }
        let (output, exit) = capture(process, &inputs)
            .map_err(|why| Failure::Broken(format!("`{command}`: {why}")))?;
        Ok(Step {
            command: command.to_owned(),
            output: self.clean(&output),
            exit,
        })
    }

    /// For a Cargo package or workspace that is no member of ours.
    fn settle_elsewhere(&self, process: &mut Command, folder: &Path) -> Result<(), Failure> {
        let name = folder.strip_prefix("examples").unwrap_or(folder);
        process
            .current_dir(self.root.join(folder))
            .env("CARGO_TARGET_DIR", self.target.join("projects").join(name))
            .env("CARGO_TERM_QUIET", "true");
        if let Some(sysroot) = self.sysroot().map_err(Failure::Broken)? {
            process.env("RUSTFLAGS", format!("--sysroot={}", sysroot.display()));
        }
        Ok(())
    }

    /// The sysroot for rustc, if it must not be its own.
    fn sysroot(&self) -> Result<Option<PathBuf>, String> {
        let sysroot = self.sysroot.get_or_init(|| self.find_sysroot());
        sysroot.clone()
    }

    fn find_sysroot(&self) -> Result<Option<PathBuf>, String> {
        let mut question = Command::new("rustc");
        question.args(["--print", "sysroot"]);
        self.settle(&mut question);
        let (answer, _) = capture(question, &[]).map_err(|why| format!("`rustc`: {why}"))?;
        sysroot::without_sources(Path::new(answer.trim()), &self.target)
            .map_err(|error| format!("a sysroot without the sources of std: {error}"))
    }

    /// The built program that a `cargo run --example` names.
    fn example(&self, arguments: &[&str]) -> Result<Command, Failure> {
        let example = Example::parse(arguments).map_err(Failure::Broken)?;
        self.build(&example).map_err(Failure::Broken)?;
        let folder = match example.profile {
            "dev" => "debug",
            profile => profile,
        };
        let folder = self.target.join(folder).join("examples");
        let mut process = Command::new(folder.join(example.name));
        process.args(example.arguments);
        Ok(process)
    }

    /// Builds the examples that these commands will run, all of a profile at once, which takes a
    /// fraction of the time that one after the other takes. What does not build, [`Self::run`] tells.
    pub fn prepare<'a>(&self, commands: impl IntoIterator<Item = &'a str>) {
        let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for command in commands {
            let words = shlex::split(command).unwrap_or_default();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            if let ["cargo", "run", rest @ ..] = &words[..]
                && let Ok(example) = Example::parse(rest)
            {
                names
                    .entry(example.profile.to_owned())
                    .or_default()
                    .insert(example.name.to_owned());
            }
        }
        for (profile, names) in names {
            let mut process = Command::new("cargo");
            process.args(["build", "--quiet", "--keep-going", "--profile", &profile]);
            process.args(names.iter().flat_map(|name| ["--example", name]));
            self.settle(&mut process);
            if matches!(capture(process, &[]), Ok((_, 0))) {
                let built = names
                    .into_iter()
                    .map(|name| ((name, profile.clone()), Ok(())));
                self.built().extend(built);
            }
        }
    }

    fn build(&self, example: &Example) -> Result<(), String> {
        let Example { name, profile, .. } = *example;
        let key = (name.to_owned(), profile.to_owned());
        let mut built = self.built();
        if let Some(result) = built.get(&key) {
            return result.clone();
        }
        let mut process = Command::new("cargo");
        process.args(["build", "--quiet", "--profile", profile, "--example", name]);
        self.settle(&mut process);
        let result = match capture(process, &[]) {
            Ok((_, 0)) => Ok(()),
            Ok((output, _)) => Err(format!(
                "`cargo build --example {name}` failed:\n{}",
                self.clean(&output)
            )),
            Err(why) => Err(format!("`cargo build --example {name}`: {why}")),
        };
        built.insert(key, result.clone());
        result
    }

    /// Which examples are built. A poisoned lock means that another case failed; its results stand.
    fn built(&self) -> MutexGuard<'_, BTreeMap<(String, String), Result<(), String>>> {
        self.built
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// The first word of every part of the command line must be a command of this machine.
    fn look_for_tools(&self, command: &str, words: &[String]) -> Result<(), Failure> {
        let words = words.iter().flat_map(|word| match word.as_str() {
            // A script around gdb.
            "rust-gdb" => vec!["rust-gdb", ";", "gdb"],
            word => vec![word],
        });
        let words: Vec<&str> = words.collect();
        let parts = words.split(|word| matches!(*word, "|" | ";" | "&&" | "||"));
        for tool in parts.filter_map(|part| part.iter().find(|word| !word.contains('='))) {
            let mut question = Command::new("sh");
            question.args(["-c", "command -v \"$0\" > /dev/null", tool]);
            self.settle(&mut question);
            let known = *tool == "uv" || question.status().is_ok_and(|status| status.success());
            if !known && !tool.contains('/') {
                return Err(Failure::Missing(Missing {
                    tool: (*tool).to_owned(),
                    why: format!("`{command}` needs it, and the shell does not find it"),
                    mend: "install it with your system's package manager (on Debian the package of that name; callgrind_annotate comes with valgrind)".into(),
                }));
            }
        }
        Ok(())
    }

    /// The small, fixed environment: no colours, no backtraces, English messages.
    pub fn settle(&self, process: &mut Command) {
        let mut path = OsString::new();
        if let Some(Ok(environment)) = self.python.get() {
            path.push(environment.binaries());
            path.push(":");
        }
        path.push(std::env::var_os("PATH").unwrap_or_default());
        process
            .current_dir(&self.root)
            .env_clear()
            .env("PATH", path)
            .env("LC_ALL", "C.UTF-8")
            .env("TERM", "dumb")
            .env("COLUMNS", "80")
            .env("NO_COLOR", "1")
            .env("PYTHON_COLORS", "0")
            // Else CPython holds back standard output behind a pipe, and the order is lost.
            .env("PYTHONUNBUFFERED", "1")
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_TARGET_DIR", &self.target);
        for kept in [
            "HOME",
            "USERPROFILE",
            "SYSTEMROOT",
            "CARGO_HOME",
            "RUSTUP_HOME",
            "RUSTUP_TOOLCHAIN",
            "RUSTFLAGS",
            "PYENV_ROOT",
            "SSL_CERT_FILE",
        ] {
            if let Some(value) = std::env::var_os(kept) {
                process.env(kept, value);
            }
        }
    }

    /// Takes this machine's own paths out of what a program printed.
    fn clean(&self, output: &str) -> String {
        static PATTERNS: OnceLock<[(Regex, &str); 3]> = OnceLock::new();
        let patterns = PATTERNS.get_or_init(|| {
            [
                (
                    r"(/rustc/[0-9a-f]{40}|\S*/lib/rustlib/(rustc-)?src/rust)/",
                    "/rustc/HASH/",
                ),
                // The sources of a crate: its name and version follow.
                (r"[^\s(]*/registry/src/[^/\s]+/", ""),
                // What gdb says of the system around the program.
                (
                    r"(?m)^(\[Thread debugging using libthread_db enabled\]|Using host libthread_db library .*|warning: Error disabling address space randomization: .*)\n",
                    "",
                ),
            ]
            .map(|(text, mask)| (Regex::new(text).expect("the pattern is well-formed"), mask))
        });
        let mut cleaned = output.replace('\r', "");
        let mut places: Vec<(PathBuf, &str)> =
            vec![(self.target.clone(), "target"), (self.root.clone(), "")];
        if let Some(Ok(environment)) = self.python.get() {
            let version: Vec<&str> = environment.interpreter.version.split('.').collect();
            let library = PathBuf::from(format!("lib/python{}", version[..2].join(".")));
            let packages = environment.folder.join(&library).join("site-packages");
            let ours = [
                (packages, "site-packages"),
                (
                    environment.interpreter.base_prefix.join(&library),
                    "lib/python",
                ),
                // A reader's `python` is known by its name alone.
                (environment.binaries(), ""),
            ];
            places.splice(..0, ours);
        }
        for (folder, name) in places {
            let folder = format!("{}/", folder.display());
            let name = if name.is_empty() {
                String::new()
            } else {
                format!("{name}/")
            };
            cleaned = cleaned.replace(&folder, &name);
        }
        for (pattern, mask) in patterns {
            cleaned = pattern.replace_all(&cleaned, *mask).into_owned();
        }
        cleaned
    }

    /// The repository root.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where Cargo builds.
    pub fn target(&self) -> &Path {
        &self.target
    }
}

/// What stands after `cargo run`.
struct Example<'a> {
    name: &'a str,
    profile: &'a str,
    arguments: &'a [&'a str],
}

impl<'a> Example<'a> {
    fn parse(words: &'a [&'a str]) -> Result<Self, String> {
        let mut example = Self {
            name: "",
            profile: "dev",
            arguments: &[],
        };
        let mut rest = words.iter();
        while let Some(word) = rest.next() {
            match *word {
                "--release" => example.profile = "release",
                "--profile" => example.profile = rest.next().copied().unwrap_or_default(),
                "--example" => example.name = rest.next().copied().unwrap_or_default(),
                "--quiet" | "-q" => {}
                "--" => {
                    example.arguments = rest.as_slice();
                    break;
                }
                other => {
                    return Err(format!(
                        "`cargo run {}`: a recording may use --release, --profile, --example and --, found `{other}`",
                        words.join(" ")
                    ));
                }
            }
        }
        Ok(example)
    }
}
