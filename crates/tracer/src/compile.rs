//! Builds a program so that gdb sees everything, and keeps rustc's MIR of the very same code.
//!
//! The options for the MIR are not stable ones; `RUSTC_BOOTSTRAP` lets the stable compiler take them,
//! for the program alone. Nothing that they change reaches what the program does.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use catalog::{Catalog, Entry, Language};
use recorder::{Missing, Runner};
use serde::Deserialize;

use crate::debug_information::Sources;
use crate::failure::Failure;

/// The rustc whose MIR is understood, and whose library the recordings show.
const RECORDED: &str = "1.95";

/// Everything a debugger needs, and the code in the order of the source.
const DEBUG: [&str; 4] = [
    "-g",
    "-Copt-level=0",
    "-Ccodegen-units=1",
    // A macro is one position: the reader's.
    "-Ccollapse-macro-debuginfo=yes",
];

/// The MIR as it becomes code: without optimisations, and with positions.
const MIR: [&str; 2] = ["-Zmir-opt-level=0", "-Zmir-include-spans"];

/// What is to be run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Program {
    /// One file, an example of a package.
    Example {
        name: String,
        file: PathBuf,
        package: String,
    },
    /// A package of its own.
    Project { name: String, folder: PathBuf },
    /// A file that belongs to no package.
    File(PathBuf),
}

/// A built program.
#[derive(Debug, Clone)]
pub(crate) struct Built {
    pub(crate) executable: PathBuf,
    /// The MIR of its crates.
    pub(crate) mir: Vec<PathBuf>,
    pub(crate) sources: Sources,
    /// Where it is run.
    pub(crate) folder: PathBuf,
}

impl Program {
    /// The Rust program of an entry.
    ///
    /// # Errors
    /// When there is none that can be built.
    pub(crate) fn find(catalog: &Catalog, stem: &str) -> Result<Self, Failure> {
        let entry = catalog.entries.get(stem);
        let broken = |what: String| Failure::Broken(format!("{stem}: {what}"));
        let entry = entry.ok_or_else(|| broken("there is no program of this name".into()))?;
        if entry.projects.contains_key(&Language::Rust) {
            let folder = project_folder(entry, stem);
            if !catalog.root.join(&folder).join("src/main.rs").is_file() {
                let what = format!("{} has no src/main.rs to run", folder.display());
                return Err(broken(what));
            }
            return Ok(Self::Project {
                name: stem.to_owned(),
                folder,
            });
        }
        let Some(source) = entry.programs.get(&Language::Rust) else {
            return Err(broken("it has no program in Rust".into()));
        };
        let manifests = catalog.chapters.get(&entry.chapter);
        let package = manifests
            .iter()
            .flat_map(|chapter| &chapter.manifests)
            .find(|manifest| {
                manifest
                    .examples
                    .iter()
                    .any(|(_, file, _)| *file == source.file)
            })
            .map(|manifest| manifest.package.clone());
        let file = source.file.clone();
        let package = package.ok_or_else(|| {
            let what = format!(
                "no Cargo.toml of the chapter has {} as an example",
                file.display()
            );
            broken(what)
        })?;
        Ok(Self::Example {
            name: stem.to_owned(),
            file,
            package,
        })
    }

    /// Builds it; a file that belongs to no package, into the folder `work`.
    ///
    /// # Errors
    /// When the machine lacks the compiler, or the program does not build.
    pub(crate) fn build(&self, runner: &Runner, work: &Path) -> Result<Built, Failure> {
        look_for_rustc()?;
        let target = runner.target().join("steps");
        fs::create_dir_all(&target)
            .map_err(|error| Failure::Broken(format!("{}: {error}", target.display())))?;
        match self {
            Self::Example {
                name,
                file,
                package,
            } => build_example(runner.root(), &target, name, file, package),
            Self::Project { name, folder } => build_project(runner.root(), &target, name, folder),
            Self::File(file) => build_file(work, file),
        }
    }
}

/// `examples/CHAPTER/STEM/rust`
fn project_folder(entry: &Entry, stem: &str) -> PathBuf {
    let chapter = Path::new("examples").join(&entry.chapter);
    chapter.join(stem).join(Language::Rust.class())
}

fn build_example(
    root: &Path,
    target: &Path,
    name: &str,
    file: &Path,
    package: &str,
) -> Result<Built, Failure> {
    let mir = target.join(format!("{name}.mir"));
    let mut emit = std::ffi::OsString::from("--emit=link,mir=");
    emit.push(&mir);
    let mut cargo = cargo(target, name);
    cargo
        .current_dir(root)
        .args(["rustc", "--package", package, "--example", name])
        .args(["--quiet", "--message-format=json", "--"])
        .args(DEBUG)
        .args(MIR)
        .arg(emit);
    let artifacts = artifacts(&run(&mut cargo, name)?);
    let main = absolute(&root.join(file))?;
    Ok(Built {
        executable: absolute(&executable(&artifacts, name)?)?,
        mir: vec![mir],
        sources: Sources {
            folder: main.clone(),
            main,
            root: absolute(root)?,
        },
        folder: absolute(root)?,
    })
}

fn build_project(root: &Path, target: &Path, name: &str, folder: &Path) -> Result<Built, Failure> {
    let folder = absolute(&root.join(folder))?;
    let target = target.join("projects").join(name);
    let mut flags = [DEBUG.as_slice(), MIR.as_slice()].concat();
    flags.push("--emit=mir");
    let mut cargo = cargo(&target, "1");
    cargo
        .current_dir(&folder)
        .args(["build", "--bins", "--quiet", "--message-format=json"])
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    let artifacts = artifacts(&run(&mut cargo, name)?);
    let main = folder.join("src/main.rs");
    let own = artifacts
        .iter()
        .filter(|artifact| artifact.target.src_path.starts_with(&folder));
    let main_artifact = own
        .clone()
        .find(|artifact| artifact.target.src_path == main)
        .and_then(|artifact| artifact.executable.clone());
    let executable = main_artifact.ok_or_else(|| {
        Failure::Broken(format!(
            "{name}: Cargo built nothing from {}",
            main.display()
        ))
    })?;
    let mut mir: Vec<PathBuf> = own
        .flat_map(|artifact| &artifact.filenames)
        .filter_map(|file| beside_library(file))
        .collect();
    mir.push(beside_executable(&executable)?);
    Ok(Built {
        executable: absolute(&executable)?,
        mir,
        folder: folder.clone(),
        sources: Sources {
            main,
            folder,
            root: absolute(root)?,
        },
    })
}

fn build_file(target: &Path, file: &Path) -> Result<Built, Failure> {
    let main = absolute(file)?;
    let folder = main.parent().unwrap_or(Path::new("/")).to_owned();
    let stem = main.file_stem().unwrap_or_default().to_string_lossy();
    let name = stem.replace(|letter: char| !letter.is_ascii_alphanumeric(), "_");
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    settle(&mut rustc);
    rustc
        .current_dir(&folder)
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["--edition=2024", "--cap-lints=allow", "--crate-name", &name])
        .args(DEBUG)
        .args(MIR)
        .args([OsStr::new("--emit=link,mir"), OsStr::new("--out-dir")])
        .arg(target)
        .arg(main.file_name().unwrap_or_default());
    run(&mut rustc, &name)?;
    Ok(Built {
        executable: absolute(&target.join(&name))?,
        mir: vec![target.join(format!("{name}.mir"))],
        folder: folder.clone(),
        sources: Sources {
            root: folder,
            folder: main.clone(),
            main,
        },
    })
}

/// Cargo with a folder of its own, in which a crate (`1`: every crate) may use unstable options.
fn cargo(target: &Path, bootstrap: &str) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    settle(&mut cargo);
    cargo
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TERM_COLOR", "never")
        .env("RUSTC_BOOTSTRAP", bootstrap);
    cargo
}

/// The small, fixed environment in which the compiler says the same everywhere.
fn settle(process: &mut Command) {
    process.env_clear().env("LC_ALL", "C.UTF-8");
    for kept in [
        "PATH",
        "HOME",
        "USERPROFILE",
        "SYSTEMROOT",
        "TMPDIR",
        "CARGO_HOME",
        "RUSTUP_HOME",
        "RUSTUP_TOOLCHAIN",
        "SSL_CERT_FILE",
    ] {
        if let Some(value) = std::env::var_os(kept) {
            process.env(kept, value);
        }
    }
}

fn run(process: &mut Command, name: &str) -> Result<String, Failure> {
    let tool = process.get_program().to_string_lossy().into_owned();
    let output = process.stdin(Stdio::null()).output();
    let output = output.map_err(|error| Failure::Broken(format!("`{tool}`: {error}")))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(said);
    }
    let rendered = messages(&said).filter_map(|message| message.message?.rendered);
    Err(Failure::Broken(format!(
        "{name} does not build:\n{}{}",
        rendered.collect::<String>(),
        String::from_utf8_lossy(&output.stderr)
    )))
}

/// What Cargo tells of what it built.
#[derive(Debug, Deserialize)]
struct Artifact {
    target: Target,
    filenames: Vec<PathBuf>,
    executable: Option<PathBuf>,
}

#[derive(Debug, Deserialize)]
struct Target {
    src_path: PathBuf,
}

#[derive(Debug, Deserialize)]
struct Message {
    message: Option<Diagnostic>,
}

#[derive(Debug, Deserialize)]
struct Diagnostic {
    rendered: Option<String>,
}

fn messages(said: &str) -> impl Iterator<Item = Message> {
    said.lines()
        .filter_map(|line| serde_json::from_str(line).ok())
}

fn artifacts(said: &str) -> Vec<Artifact> {
    said.lines()
        .filter(|line| line.contains("\"reason\":\"compiler-artifact\""))
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect()
}

fn executable(artifacts: &[Artifact], name: &str) -> Result<PathBuf, Failure> {
    let mut built = artifacts.iter().rev();
    built
        .find_map(|artifact| artifact.executable.clone())
        .ok_or_else(|| Failure::Broken(format!("{name}: Cargo names no executable")))
}

/// `deps/libNAME-HASH.rlib` has its MIR in `deps/NAME-HASH.mir`.
fn beside_library(library: &Path) -> Option<PathBuf> {
    let name = library.file_name()?.to_str()?;
    let name = name.strip_prefix("lib")?.strip_suffix(".rlib")?;
    let mir = library.with_file_name(format!("{name}.mir"));
    mir.is_file().then_some(mir)
}

/// Cargo names an executable without its hash; its MIR stands beside the one with it.
fn beside_executable(executable: &Path) -> Result<PathBuf, Failure> {
    let broken = |what: String| Failure::Broken(format!("{}: {what}", executable.display()));
    let folder = executable.with_file_name("deps");
    let name = executable.file_name().unwrap_or_default().to_string_lossy();
    let start = format!("{name}-").replace('-', "_");
    let bytes = fs::read(executable).map_err(|error| broken(error.to_string()))?;
    let files = fs::read_dir(&folder).map_err(|error| broken(error.to_string()))?;
    files
        .flatten()
        .map(|file| file.path())
        .filter(|file| file.extension().is_none())
        .filter(|file| {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            name.replace('-', "_").starts_with(&start)
        })
        .filter(|file| fs::read(file).is_ok_and(|other| other == bytes))
        .map(|file| file.with_extension("mir"))
        .find(|mir| mir.is_file())
        .ok_or_else(|| broken("its MIR is not beside it; delete the folder and try again".into()))
}

fn absolute(path: &Path) -> Result<PathBuf, Failure> {
    path.canonicalize()
        .map_err(|error| Failure::Broken(format!("{}: {error}", path.display())))
}

/// `1.95.0` of the rustc on this machine.
pub(crate) fn rustc_version() -> Option<String> {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let answer = rustc.arg("--version").output().ok()?;
    let answer = String::from_utf8(answer.stdout).ok()?;
    Some(answer.split(' ').nth(1)?.to_owned())
}

fn look_for_rustc() -> Result<(), Failure> {
    let found = rustc_version();
    let fits = found
        .as_deref()
        .and_then(|version| version.strip_prefix(RECORDED))
        .is_some_and(|rest| rest.starts_with('.'));
    if fits {
        return Ok(());
    }
    Err(Failure::Missing(Missing {
        tool: format!("rustc {RECORDED}"),
        why: match found {
            Some(version) => format!(
                "the steps are read from its MIR, and this machine has {version}, which may write another"
            ),
            None => "no `rustc` answers".into(),
        },
        mend: format!(
            "`rustup toolchain install {RECORDED}`, then `cargo +{RECORDED} run -- record --steps`"
        ),
    }))
}
