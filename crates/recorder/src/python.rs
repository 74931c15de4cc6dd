//! The Python environment of the twins: one, made from the union of what they ask for.
//!
//! A program names what it needs as inline script metadata (PEP 723), so that `uv run FILE` works
//! for a reader; the recorder makes a virtual environment under `target/` with `venv` and `pip`.

use std::collections::BTreeSet;
use std::collections::hash_map::DefaultHasher;
use std::ffi::OsStr;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use crate::missing::Missing;

/// The oldest CPython whose output the recordings hold.
const OLDEST: (u32, u32) = (3, 13);

/// A CPython on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpreter {
    /// The real binary, not a shim in front of it.
    pub executable: PathBuf,
    /// Where its standard library lives.
    pub base_prefix: PathBuf,
    /// Such as `3.13.0`.
    pub version: String,
}

/// An interpreter with the packages that the twins need.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The interpreter that it was made from.
    pub interpreter: Interpreter,
    /// Its folder.
    pub folder: PathBuf,
}

impl Interpreter {
    /// The first CPython of at least 3.13 that this machine has. `COURSE_PYTHON` names one first;
    /// 3.13 itself, the reference, comes before newer ones.
    ///
    /// # Errors
    /// When there is none, with what was found instead.
    pub fn find() -> Result<Self, Missing> {
        let mut candidates: Vec<PathBuf> = Vec::new();
        candidates.extend(std::env::var_os("COURSE_PYTHON").map(PathBuf::from));
        candidates.push("python3.13".into());
        if let Some(home) = std::env::var_os("HOME") {
            let mut versions: Vec<PathBuf> = fs::read_dir(Path::new(&home).join(".pyenv/versions"))
                .into_iter()
                .flatten()
                .flatten()
                .map(|entry| entry.path().join("bin/python3"))
                .filter(|path| path.to_string_lossy().contains("/3.13"))
                .collect();
            versions.sort();
            candidates.extend(versions);
        }
        candidates.extend(["python3", "python3.14", "python"].map(PathBuf::from));
        let mut found = BTreeSet::new();
        for candidate in candidates {
            match Self::ask(&candidate) {
                Some((version, interpreter)) if version >= OLDEST => return Ok(interpreter),
                Some((_, interpreter)) => {
                    found.insert(interpreter.version);
                }
                None => {}
            }
        }
        Err(Missing {
            tool: "CPython 3.13".into(),
            why: if found.is_empty() {
                "no python3.13 or python3 answers".into()
            } else {
                format!("found only {}", found.into_iter().collect::<Vec<_>>().join(", "))
            },
            mend: "install it (`uv python install 3.13`, `pyenv install 3.13`, or your system's package), or set COURSE_PYTHON to its path".into(),
        })
    }

    fn ask(candidate: &Path) -> Option<((u32, u32), Self)> {
        let question = "import sys, platform; v = sys.version_info; \
            print(platform.python_implementation(), v.major, v.minor, platform.python_version(), sep='\\n'); \
            print(sys.executable, sys.base_prefix, sep='\\n')";
        let output = Command::new(candidate)
            .args(["-I", "-c", question])
            .output()
            .ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        let lines: Vec<&str> = text.lines().collect();
        let [
            implementation,
            major,
            minor,
            version,
            executable,
            base_prefix,
        ] = lines[..]
        else {
            return None;
        };
        (implementation == "CPython").then_some((
            (major.parse().ok()?, minor.parse().ok()?),
            Self {
                executable: executable.into(),
                base_prefix: base_prefix.into(),
                version: version.to_owned(),
            },
        ))
    }
}

impl Environment {
    /// The environment with these requirements below `parent`, made now if it does not stand there.
    ///
    /// # Errors
    /// When there is no interpreter, or `venv` or `pip` fails: with their own words.
    pub fn prepare(parent: &Path, requirements: &BTreeSet<String>) -> Result<Self, Missing> {
        let interpreter = Interpreter::find()?;
        let mut hasher = DefaultHasher::new();
        (&interpreter.version, &interpreter.executable, requirements).hash(&mut hasher);
        let folder = parent.join(format!("{:016x}", hasher.finish()));
        let environment = Self {
            interpreter,
            folder,
        };
        let tell = |step: &str, why: String| Missing {
            tool: "the Python environment".into(),
            why: format!("{step} failed: {why}"),
            mend: "see that the package index can be reached, then run the command again".into(),
        };
        // Held to the end: two tests, or a test and a recording, may want the environment at once.
        let _turn = turn(parent).map_err(|error| tell("waiting for a turn", error.to_string()))?;
        let finished = environment.folder.join("finished");
        if finished.is_file() {
            return Ok(environment);
        }
        eprintln!(
            "making the Python environment ({} with {})",
            environment.interpreter.version,
            requirements
                .iter()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(", ")
        );
        let run = |program: &Path, arguments: &[&OsStr]| -> Result<(), String> {
            match Command::new(program).args(arguments).output() {
                Ok(output) if output.status.success() => Ok(()),
                Ok(output) => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
                Err(error) => Err(error.to_string()),
            }
        };
        let _ = fs::remove_dir_all(&environment.folder);
        let venv = ["-m", "venv"].map(OsStr::new);
        run(
            &environment.interpreter.executable,
            &[venv[0], venv[1], environment.folder.as_os_str()],
        )
        .map_err(|why| tell("python -m venv", why))?;
        if !requirements.is_empty() {
            let mut arguments = [
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ]
            .map(OsStr::new)
            .to_vec();
            arguments.extend(requirements.iter().map(OsStr::new));
            run(&environment.python(), &arguments).map_err(|why| tell("pip install", why))?;
        }
        fs::write(&finished, "").map_err(|error| tell("writing", error.to_string()))?;
        Ok(environment)
    }

    /// The environment's interpreter.
    pub fn python(&self) -> PathBuf {
        self.binaries().join("python")
    }

    /// The folder that holds the environment's commands.
    pub fn binaries(&self) -> PathBuf {
        self.folder
            .join(if cfg!(windows) { "Scripts" } else { "bin" })
    }
}

/// A lock on the folder that holds the environments, over all processes.
fn turn(parent: &Path) -> std::io::Result<fs::File> {
    fs::create_dir_all(parent)?;
    let file = fs::File::create(parent.join("lock"))?;
    file.lock()?;
    Ok(file)
}

#[derive(Deserialize)]
struct Metadata {
    #[serde(default)]
    dependencies: Vec<String>,
}

/// What a program asks for in its `# /// script` block; `None` when it has no such block.
///
/// Shape and rules: <https://peps.python.org/pep-0723/>.
pub(crate) fn dependencies(source: &str) -> Option<Vec<String>> {
    let mut lines = source.lines();
    lines.find(|line| *line == "# /// script")?;
    let block: String = lines
        .take_while(|line| *line != "# ///")
        .map(|line| {
            let line = line.strip_prefix('#').unwrap_or(line);
            format!("{}\n", line.strip_prefix(' ').unwrap_or(line))
        })
        .collect();
    Some(toml::from_str::<Metadata>(&block).ok()?.dependencies)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_metadata_is_read() {
        let source = "# /// script\n# requires-python = \">=3.13\"\n# dependencies = [\n#   \"numpy==2.3.5\",\n# ]\n# ///\nimport numpy\n";
        assert_eq!(dependencies(source), Some(vec!["numpy==2.3.5".to_owned()]));
        assert_eq!(dependencies("import sys\n"), None);
    }
}
