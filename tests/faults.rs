//! Each check catches the fault that it is for: a copy of the course is broken on purpose, one
//! fault at a time, and the message must name the file and the line.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use catalog::{Catalog, Language, Problem, RecordingKind};
use libtest_mimic::{Failed, Trial};
use recorder::{Failure, Runner};
use tempfile::TempDir;

/// How the fault shows.
enum Check {
    /// The material is read, nothing is run.
    Material,
    /// The book is built and looked through.
    Site,
    /// The recordings of this stem and kind are run again.
    Run(&'static str, RecordingKind),
    /// The steps of the program of this stem are traced again.
    Steps(&'static str, Language),
}

/// A fault, and the message that it must bring.
struct Fault {
    name: &'static str,
    /// Breaks the copy.
    damage: fn(&Copy),
    check: Check,
    /// The file that the message must name.
    file: &'static str,
    /// The line that it must name: the one that holds this text in the broken copy, or the first.
    line: Option<&'static str>,
    /// What it must say.
    says: &'static str,
}

const PYTHON: RecordingKind = RecordingKind::Program(Language::Python);
const RUST: RecordingKind = RecordingKind::Program(Language::Rust);
const TIMING: &str = "src/profiling/timing.md";
const STEPS: &str = "examples/passing/recorded/append.steps.json";
const PROJECT: &str = "examples/profiling/several_files/python/main.py";

fn faults() -> Vec<Fault> {
    vec![
        Fault {
            name: "wrong output, Python",
            damage: |copy| {
                copy.replace(
                    "examples/profiling/timing_once.py",
                    "range(10_000)",
                    "range(0)",
                )
                .replace(
                    "examples/profiling/timing_once.py",
                    "three times the same answer",
                    "thrice the same answer",
                );
            },
            check: Check::Run("timing_once", PYTHON),
            file: "examples/profiling/recorded/timing_once.py.txt",
            line: Some("three times the same answer"),
            says: "does not print what is recorded",
        },
        Fault {
            name: "wrong output, Rust",
            damage: |copy| {
                copy.replace(
                    "examples/profiling/recorded/timing_once.rs.txt",
                    "three times the same answer: no",
                    "three times the same answer: yes",
                );
            },
            check: Check::Run("timing_once", RUST),
            file: "examples/profiling/recorded/timing_once.rs.txt",
            line: Some("three times the same answer"),
            says: "does not print what is recorded",
        },
        Fault {
            name: "wrong error code",
            damage: |copy| {
                copy.replace(
                    "examples/profiling/recorded/min_of_floats.rejected.txt",
                    "error[E0277]",
                    "error[E0308]",
                );
            },
            check: Check::Run("min_of_floats", RecordingKind::Rejected),
            file: "examples/profiling/recorded/min_of_floats.rejected.txt",
            line: Some("error[E0308]"),
            says: "does not print what is recorded",
        },
        Fault {
            name: "rejected program that compiles",
            damage: |copy| {
                copy.write(
                    "examples/profiling/rejected/min_of_floats.rs",
                    "fn main() {}\n",
                )
            },
            check: Check::Run("min_of_floats", RecordingKind::Rejected),
            file: "examples/profiling/recorded/min_of_floats.rejected.txt",
            line: Some("error[E0277]"),
            says: "does not print what is recorded",
        },
        Fault {
            name: "nondeterministic program",
            damage: |copy| {
                copy.write(
                    "examples/profiling/timing_once.py",
                    "import os\nprint(os.urandom(8))\n",
                )
            },
            check: Check::Run("timing_once", PYTHON),
            file: "examples/profiling/recorded/timing_once.py.txt",
            line: None,
            says: "prints something else at each run",
        },
        Fault {
            name: "steps of another run, Python",
            damage: |copy| {
                copy.replace("examples/passing/append.py", "numbers, 3", "numbers, 4");
            },
            check: Check::Steps("append", Language::Python),
            file: STEPS,
            line: None,
            says: "a run of today gives other steps",
        },
        Fault {
            name: "steps of another run, Rust",
            damage: |copy| {
                copy.replace("examples/passing/append.rs", "numbers, 3", "numbers, 4");
            },
            check: Check::Steps("append", Language::Rust),
            file: STEPS,
            line: None,
            says: "a run of today gives other steps",
        },
        Fault {
            name: "a second owner in recorded steps",
            damage: |copy| {
                copy.replace(
                    STEPS,
                    "\"kind\":\"mutable\",\"to\":\"f1.numbers\"",
                    "\"kind\":\"own\",\"to\":\"h1\"",
                );
            },
            check: Check::Steps("append", Language::Rust),
            file: STEPS,
            line: None,
            says: "`h1` has 2 owners",
        },
        Fault {
            name: "a moment that no step has",
            damage: |copy| {
                copy.append(
                    "examples/passing/append.py",
                    "#@ never (exception): It fails.\n",
                );
            },
            check: Check::Steps("append", Language::Python),
            file: "examples/passing/append.py",
            line: Some("#@ never"),
            says: "never",
        },
        Fault {
            name: "a moment without a caption",
            damage: |copy| {
                copy.append("examples/passing/append.py", "#@ silent:\n");
            },
            check: Check::Material,
            file: "examples/passing/append.py",
            line: Some("#@ silent"),
            says: "the moment `silent` has no caption",
        },
        Fault {
            name: "steps that are not recorded",
            damage: |copy| copy.delete(STEPS),
            check: Check::Material,
            file: "src/passing/append.md",
            line: Some("course steps append"),
            says: "there is no recorded/append.steps.json",
        },
        Fault {
            name: "steps that no page shows",
            damage: |copy| {
                copy.replace(
                    "src/passing/append.md",
                    "course steps append",
                    "course pair append",
                );
            },
            check: Check::Material,
            file: STEPS,
            line: None,
            says: "no page shows this",
        },
        Fault {
            name: "missing twin",
            damage: |copy| copy.delete("examples/profiling/timing_once.py"),
            check: Check::Material,
            file: TIMING,
            line: Some("course pair timing_once"),
            says: "needs a Python twin, and examples/profiling/timing_once.py is missing",
        },
        Fault {
            name: "program missing from its manifest",
            damage: |copy| {
                copy.replace(
                    "examples/profiling/Cargo.toml",
                    "name = \"timing_once\"",
                    "name = \"timing_twice\"",
                )
                .replace(
                    "examples/profiling/Cargo.toml",
                    "path = \"timing_once.rs\"",
                    "path = \"timing_twice.rs\"",
                );
            },
            check: Check::Material,
            file: "examples/profiling/timing_once.rs",
            line: None,
            says: "no manifest lists it",
        },
        Fault {
            name: "manifest entry without a program",
            damage: |copy| copy.delete("examples/profiling/timing_once.rs"),
            check: Check::Material,
            file: "examples/profiling/Cargo.toml",
            line: Some("name = \"timing_once\""),
            says: "the example `timing_once` has no file",
        },
        Fault {
            name: "name taken twice",
            damage: |copy| copy.write("examples/passing/timing_once.rs", "fn main() {}\n"),
            check: Check::Material,
            file: "examples/profiling/timing_once.rs",
            line: None,
            says: "the name `timing_once` is taken by examples/passing/timing_once.rs",
        },
        Fault {
            name: "program without a recording",
            damage: |copy| copy.delete("examples/profiling/recorded/timing_once.rs.txt"),
            check: Check::Material,
            file: "examples/profiling/timing_once.rs",
            line: None,
            says: "nothing is recorded of this program",
        },
        Fault {
            name: "recording of a deleted program",
            damage: |copy| {
                copy.write(
                    "examples/profiling/recorded/gone.rs.txt",
                    "$ cargo run --example gone\n",
                )
            },
            check: Check::Material,
            file: "examples/profiling/recorded/gone.rs.txt",
            line: None,
            says: "this is a recording of `gone`, and there is no such Rust program",
        },
        Fault {
            name: "recording in a nested package",
            damage: |copy| {
                copy.write(
                    "examples/profiling/vectorised/recorded/timing_once.rs.txt",
                    "$ cargo run --example timing_once\n",
                )
            },
            check: Check::Material,
            file: "examples/profiling/vectorised/recorded/timing_once.rs.txt",
            line: None,
            says: "stands with those of the chapter",
        },
        Fault {
            name: "recording without its command",
            damage: |copy| {
                copy.write(
                    "examples/profiling/recorded/timing_once.rs.txt",
                    "one run took 3 ms\n",
                )
            },
            check: Check::Material,
            file: "examples/profiling/recorded/timing_once.rs.txt",
            line: None,
            says: "expected the command that made this recording",
        },
        Fault {
            name: "program that no page shows",
            damage: |copy| {
                copy.replace(TIMING, "<!-- cmdrun course pair timing_once -->", "");
            },
            check: Check::Material,
            file: "examples/profiling/timing_once.py",
            line: None,
            says: "no page shows this",
        },
        Fault {
            name: "project without a recording",
            damage: |copy| copy.write(PROJECT, "print(1)\n"),
            check: Check::Material,
            file: PROJECT,
            line: None,
            says: "nothing is recorded of this project: recorded/several_files.session.py.txt is missing",
        },
        Fault {
            name: "project that no page shows",
            damage: |copy| copy.write(PROJECT, "print(1)\n"),
            check: Check::Material,
            file: PROJECT,
            line: None,
            says: "no page shows this",
        },
        Fault {
            name: "project of the name of a program",
            damage: |copy| {
                copy.write(
                    "examples/profiling/timing_once/rust/src/main.rs",
                    "fn main() {}\n",
                )
            },
            check: Check::Material,
            file: "examples/profiling/timing_once/rust/src/main.rs",
            line: None,
            says: "the name `timing_once` is taken",
        },
        Fault {
            name: "rejected program of the name of a project",
            damage: |copy| {
                copy.write(PROJECT, "print(1)\n");
                copy.write(
                    "examples/profiling/rejected/several_files.rs",
                    "fn main() { nothing }\n",
                );
            },
            check: Check::Material,
            file: PROJECT,
            line: None,
            says: "the name `several_files` is taken",
        },
        Fault {
            name: "program of the name of another chapter's project",
            damage: |copy| {
                copy.write("examples/debugger/timing_once/python/main.py", "print(1)\n");
            },
            check: Check::Material,
            file: "examples/profiling/timing_once.rs",
            line: None,
            says: "the name `timing_once` is taken",
        },
        Fault {
            name: "directive to a project that is none",
            damage: |copy| {
                copy.replace(
                    TIMING,
                    "course pair timing_once",
                    "course project timing_once",
                );
            },
            check: Check::Material,
            file: TIMING,
            line: Some("course project timing_once"),
            says: "there is no folder timing_once with python/ or rust/ in it",
        },
        Fault {
            name: "directive to a missing program",
            damage: |copy| copy.append(TIMING, "\n<!-- cmdrun course pair timing_thrice -->\n"),
            check: Check::Material,
            file: TIMING,
            line: Some("timing_thrice"),
            says: "names `timing_thrice`, and there is no such program",
        },
        Fault {
            name: "directive that does not exist",
            damage: |copy| copy.append(TIMING, "\n<!-- cmdrun course pear timing_once -->\n"),
            check: Check::Site,
            file: TIMING,
            line: Some("course pear"),
            says: "is no directive; there are:",
        },
        Fault {
            name: "failing command",
            damage: |copy| copy.append(TIMING, "\n<!-- cmdrun echo the reason >&2; exit 3 -->\n"),
            check: Check::Site,
            file: TIMING,
            line: Some("echo the reason"),
            says: "it ended with exit code 3, and 0 was expected; it said:\n    | the reason",
        },
        Fault {
            name: "dead link",
            damage: |copy| copy.append(TIMING, "\nSee [nothing](no_such_page.md).\n"),
            check: Check::Site,
            file: TIMING,
            line: Some("no_such_page.md"),
            says: "which does not exist",
        },
        Fault {
            name: "dead anchor",
            damage: |copy| {
                copy.append(
                    TIMING,
                    "\nSee [nothing](deleted_loop.md#no-such-heading).\n",
                )
            },
            check: Check::Site,
            file: TIMING,
            line: Some("#no-such-heading"),
            says: "has no such heading",
        },
        Fault {
            name: "image without text",
            damage: |copy| copy.append(TIMING, "\n![](picture.svg)\n"),
            check: Check::Material,
            file: TIMING,
            line: Some("![](picture.svg)"),
            says: "an image has no text",
        },
        Fault {
            name: "fence without a language",
            damage: |copy| copy.append(TIMING, "\n```\nwhat am I\n```\n"),
            check: Check::Material,
            file: TIMING,
            line: Some("```"),
            says: "a code fence names no language",
        },
        Fault {
            name: "include tag, which mdBook does not check",
            damage: |copy| copy.append(TIMING, "\n{{#include no_such_file}}\n"),
            check: Check::Material,
            file: TIMING,
            line: Some("{{#include"),
            says: "fail silently",
        },
        Fault {
            name: "measurement that no page draws",
            damage: |copy| {
                for page in ["ladder", "threads"] {
                    let page = format!("src/profiling/{page}.md");
                    copy.replace(&page, "cmdrun course chart cos_min", "no chart");
                }
            },
            check: Check::Material,
            file: "benches/cos_min.toml",
            line: None,
            says: "no page draws this measurement",
        },
        Fault {
            name: "stored measurement without its plan",
            damage: |copy| copy.write("benches/recorded/gone.json", "{}"),
            check: Check::Material,
            file: "benches/recorded/gone.json",
            line: None,
            says: "there is no benches/gone.toml",
        },
        Fault {
            name: "line too wide for a listing",
            damage: |copy| {
                copy.append(
                    "examples/profiling/timing_once.py",
                    &format!("# {}\n", "x".repeat(80)),
                );
            },
            check: Check::Material,
            file: "examples/profiling/timing_once.py",
            line: Some("# xxxx"),
            says: "the line has 82 characters",
        },
        Fault {
            name: "page that the summary does not list",
            damage: |copy| copy.write("src/profiling/orphan.md", "# Orphan\n"),
            check: Check::Material,
            file: "src/profiling/orphan.md",
            line: None,
            says: "src/SUMMARY.md does not list this page",
        },
        Fault {
            name: "item taught twice",
            damage: |copy| {
                copy.replace(
                    "src/profiling/deleted_loop.md",
                    "teaches: profiling-12",
                    "teaches: profiling-12 profiling-03",
                );
            },
            check: Check::Material,
            file: "syllabus.toml",
            line: Some("id = \"profiling-03\""),
            says: "`profiling-03` is taught twice",
        },
        Fault {
            name: "item taught nowhere",
            damage: |copy| {
                copy.replace(TIMING, "teaches: profiling-03 ", "teaches: ");
            },
            check: Check::Material,
            file: "syllabus.toml",
            line: Some("id = \"profiling-03\""),
            says: "`profiling-03` is taught nowhere",
        },
        Fault {
            name: "page that teaches an unknown item",
            damage: |copy| {
                copy.replace(
                    TIMING,
                    "teaches: profiling-03",
                    "teaches: profiling-99 profiling-03",
                );
            },
            check: Check::Material,
            file: TIMING,
            line: Some("profiling-99"),
            says: "`profiling-99` is no item of syllabus.toml",
        },
        Fault {
            name: "item that no program shows",
            damage: |copy| {
                copy.replace("syllabus.toml", "programs = [\"numba_first_call\"]\n", "");
            },
            check: Check::Material,
            file: "syllabus.toml",
            line: Some("id = \"profiling-12\""),
            says: "`profiling-12` belongs to a finished chapter, and no program shows it",
        },
        Fault {
            name: "item shown by a program of another page",
            damage: |copy| {
                copy.replace(
                    "syllabus.toml",
                    "programs = [\"numba_first_call\"]",
                    "programs = [\"timing_once\"]",
                );
            },
            check: Check::Material,
            file: "syllabus.toml",
            line: Some("id = \"profiling-12\""),
            says: "src/profiling/deleted_loop.md shows no such program",
        },
        Fault {
            name: "broken item that the folklore leaves out",
            damage: |copy| {
                copy.replace("src/folklore.md", "course item profiling-07", "pwd");
            },
            check: Check::Material,
            file: "syllabus.toml",
            line: Some("id = \"profiling-07\""),
            says: "`profiling-07` does not hold, and no page of folklore says so",
        },
        Fault {
            name: "section missing from the list of all items",
            damage: |copy| {
                copy.replace("src/notebook.md", "course map conclusion", "pwd");
            },
            check: Check::Material,
            file: "syllabus.toml",
            line: Some("id = \"conclusion-01\""),
            says: "`conclusion-01` is missing where the whole notebook is listed",
        },
        Fault {
            name: "unknown item on a page",
            damage: |copy| {
                copy.replace(
                    "src/folklore.md",
                    "course item profiling-07",
                    "course item profiling-99",
                );
            },
            check: Check::Site,
            file: "src/folklore.md",
            line: Some("profiling-99"),
            says: "`profiling-99` is no item of syllabus.toml",
        },
        Fault {
            name: "unknown key in syllabus.toml",
            damage: |copy| {
                copy.replace(
                    "syllabus.toml",
                    "id = \"profiling-03\"",
                    "colour = \"green\"\nid = \"profiling-03\"",
                );
            },
            check: Check::Material,
            file: "syllabus.toml",
            line: Some("colour"),
            says: "unknown field `colour`",
        },
    ]
}

fn main() -> ExitCode {
    let catalog = checking::material();
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| catalog.root.join("target"), PathBuf::from);
    let places = Arc::new((catalog.root, target));
    let cases = faults()
        .into_iter()
        .map(|fault| {
            let places = Arc::clone(&places);
            Trial::test(fault.name, move || case(&fault, &places.0, &places.1))
        })
        .collect();
    checking::conclude(cases)
}

fn case(fault: &Fault, root: &Path, target: &Path) -> Result<(), Failed> {
    let copy = Copy::of(root)?;
    (fault.damage)(&copy);
    let catalog = Catalog::read(copy.path())?;
    let problems = match fault.check {
        Check::Material => {
            let mut problems = catalog::check(&catalog);
            problems.extend(press::check_pages(&catalog));
            problems
        }
        Check::Site => {
            let site = copy.path().join("target/book");
            match press::build(copy.path(), &site, &Arc::default()) {
                Ok(()) => press::check_site(&catalog, &site),
                Err(problems) => problems.0,
            }
        }
        Check::Run(stem, kind) => {
            let runner = Runner::new(&catalog)
                .with_environments(target.join("python"))
                .with_target(target.join("faults"));
            let recording = catalog
                .entries
                .get(stem)
                .and_then(|entry| entry.recordings.get(&kind))
                .ok_or("the course no longer has the recording that this fault is made for")?;
            match recorder::verify(&runner, recording) {
                Ok(()) => Vec::new(),
                Err(Ok(problem)) => vec![problem],
                Err(Err(Failure::Missing(missing))) => {
                    return checking::not_checked(fault.name, missing);
                }
                Err(Err(Failure::Broken(why))) => return Err(why.into()),
            }
        }
        Check::Steps(stem, language) => {
            let runner = Runner::new(&catalog)
                .with_environments(target.join("python"))
                .with_target(target.join("faults"));
            let entry = catalog.entries.get(stem);
            let stored = entry
                .and_then(|entry| entry.steps.as_ref())
                .ok_or("the course no longer has the steps that this fault is made for")?;
            match checking::steps(&catalog, &runner, stem, language, stored) {
                Ok(problems) => problems,
                Err(missing) => return checking::not_checked(fault.name, missing),
            }
        }
    };
    let line = fault.line.map_or(1, |text| copy.line(fault.file, text));
    let is_promised = |problem: &Problem| {
        problem.file == Path::new(fault.file)
            && problem.line == line
            && problem.what.contains(fault.says)
            && !problem.mend.is_empty()
    };
    if problems.iter().any(is_promised) {
        return Ok(());
    }
    let found = catalog::Problems(problems);
    Err(format!(
        "expected {}:{line}: …{}…\nfound:\n{found}",
        fault.file, fault.says
    )
    .into())
}

/// A copy of the course to be broken.
struct Copy(TempDir);

impl Copy {
    fn of(root: &Path) -> std::io::Result<Self> {
        let copy = Self(tempfile::tempdir()?);
        copy_folder(root, copy.path())?;
        Ok(copy)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn read(&self, file: &str) -> String {
        let path = self.path().join(file);
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    fn write(&self, file: &str, text: &str) {
        let path = self.path().join(file);
        let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
        folder
            .and_then(|()| fs::write(&path, text))
            .unwrap_or_else(|error| panic!("{file}: {error}"));
    }

    fn replace(&self, file: &str, old: &str, new: &str) -> &Self {
        let text = self.read(file);
        assert!(
            text.contains(old),
            "{file} no longer holds `{old}`: mend this fault"
        );
        self.write(file, &text.replace(old, new));
        self
    }

    fn append(&self, file: &str, more: &str) {
        self.write(file, &(self.read(file) + more));
    }

    fn delete(&self, file: &str) {
        let path = self.path().join(file);
        fs::remove_file(path).unwrap_or_else(|error| panic!("{file}: {error}"));
    }

    /// The line, counted from 1, that holds this text.
    fn line(&self, file: &str, text: &str) -> usize {
        let found = self.read(file).lines().position(|line| line.contains(text));
        found.unwrap_or_else(|| panic!("{file} does not hold `{text}`")) + 1
    }
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        if matches!(name.to_str(), Some("target" | ".git" | "node_modules")) {
            continue;
        }
        if path.is_dir() {
            copy_folder(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}
