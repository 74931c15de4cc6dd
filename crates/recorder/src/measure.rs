//! Measuring Rust against Python: both sides in short turns, many rounds, so that whatever else the
//! machine does in the meantime falls on all contenders alike.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{SystemTime, UNIX_EPOCH};

use catalog::{Estimate, Machine, Measurement, Plan, Side};
use serde::Deserialize;

/// How long a contender runs in one round, in seconds, unless one run takes longer.
const TURN: f64 = 0.25;
/// A contender whose single run takes longer than this, in seconds, is not run in every round.
const SLOW: f64 = 2.0;
/// In how many rounds a slow contender takes part.
const SLOW_ROUNDS: usize = 3;

/// Where and how to measure.
#[derive(Debug, Clone)]
pub struct Measuring<'a> {
    /// The repository root.
    pub root: &'a Path,
    /// Cargo's target folder.
    pub target: &'a Path,
    /// A Python with the packages that `benches/NAME.py` asks for.
    pub python: &'a Path,
    /// How many rounds; ten or more make the quartiles mean something.
    pub rounds: usize,
}

/// How far a measurement has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// How many turns are over.
    pub done: usize,
    /// How many there will be.
    pub total: usize,
    /// Who is next.
    pub what: String,
}

impl Measuring<'_> {
    /// Measures everyone in `benches/NAME.toml`, and tells `progress` before each turn. Stores nothing.
    ///
    /// # Errors
    /// When the plan is malformed, the benchmark does not build, or a contender fails.
    pub fn measure(
        &self,
        name: &str,
        progress: &mut dyn FnMut(Turn),
    ) -> Result<Measurement, String> {
        let plan = Plan::read(self.root, name).map_err(|problem| problem.to_string())?;
        progress(Turn {
            done: 0,
            total: 1,
            what: format!("build benches/{name}.rs"),
        });
        let bench = self.build(name)?;
        let mut worker = Worker::start(self.root, self.python, name)?;
        let total = self.rounds * plan.sizes.len() * plan.contenders.len();
        let mut done = 0;
        let mut runs: BTreeMap<(u64, usize), Vec<Vec<f64>>> = BTreeMap::new();
        for round in 0..self.rounds {
            for &size in &plan.sizes {
                for (place, contender) in plan.contenders.iter().enumerate() {
                    progress(Turn {
                        done,
                        total,
                        what: format!("round {}: {} of {size}", round + 1, contender.label),
                    });
                    done += 1;
                    let rounds = runs.entry((size, place)).or_default();
                    let slow = rounds
                        .last()
                        .is_some_and(|times| quantile(times, 0.5) > SLOW);
                    if slow && rounds.len() >= SLOW_ROUNDS {
                        continue;
                    }
                    let times = match contender.side {
                        Side::Python => worker.times(&contender.name, size)?,
                        Side::Rust | Side::Ceiling => {
                            self.criterion(&bench, name, &contender.name, size)?
                        }
                    };
                    rounds.push(times);
                }
            }
        }
        let mut versions = worker.versions.clone();
        versions.insert("rustc".into(), rustc_version()?);
        Ok(Measurement {
            name: name.to_owned(),
            date: date(SystemTime::now()),
            machine: machine(),
            versions,
            estimates: runs
                .into_iter()
                .map(|((size, place), rounds)| {
                    estimate(&plan.contenders[place].name, size, &rounds)
                })
                .collect(),
            plan,
        })
    }

    /// Builds the Criterion benchmark and finds its executable.
    fn build(&self, name: &str) -> Result<PathBuf, String> {
        let output = Command::new("cargo")
            .args(["bench", "--no-run", "--quiet", "--bench", name])
            .arg("--message-format=json-render-diagnostics")
            .env("CARGO_TARGET_DIR", self.target)
            .current_dir(self.root)
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("cargo cannot be started: {error}"))?;
        if !output.status.success() {
            return Err(format!("benches/{name}.rs does not build"));
        }
        executable(&String::from_utf8_lossy(&output.stdout), name).ok_or_else(|| {
            format!("cargo built no benchmark `{name}`: list it as [[bench]] in benches/Cargo.toml")
        })
    }

    /// One short run of Criterion for one contender: seconds for each call, one value a sample.
    fn criterion(
        &self,
        bench: &Path,
        group: &str,
        contender: &str,
        size: u64,
    ) -> Result<Vec<f64>, String> {
        let home = self.target.join("measure");
        let id = format!("{group}/{contender}/{size}");
        let sample = home.join(&id).join("new/sample.json");
        // What an earlier run left must not be taken for this one's.
        let _ = fs::remove_dir_all(home.join(&id));
        let output = Command::new(bench)
            .args(["--bench", "--noplot", "--exact", &id, "--sample-size", "10"])
            .args(["--warm-up-time", "0.05", "--nresamples", "1000"])
            .args(["--measurement-time", &TURN.to_string()])
            .env("CRITERION_HOME", &home)
            .current_dir(self.root)
            .output()
            .map_err(|error| format!("{}: {error}", bench.display()))?;
        let text = fs::read_to_string(&sample).map_err(|_| {
            format!(
                "benches/{group}.rs measured no `{id}`: let its group be `{group}` and its benchmarks \
                 `BenchmarkId::new(CONTENDER, SIZE)`, as in benches/{group}.toml\n{}",
                String::from_utf8_lossy(&output.stderr)
            )
        })?;
        samples(&text).map_err(|error| format!("{}: {error}", sample.display()))
    }
}

/// The Python side: started once, so that nothing is compiled or imported within a turn.
struct Worker {
    process: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
    versions: BTreeMap<String, String>,
    file: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Answer {
    Versions { versions: BTreeMap<String, String> },
    Times { times: Vec<f64> },
    Error { error: String },
}

impl Worker {
    fn start(root: &Path, python: &Path, name: &str) -> Result<Self, String> {
        let file = format!("benches/{name}.py");
        let mut process = Command::new(python)
            .arg(&file)
            .current_dir(root)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{} cannot be started: {error}", python.display()))?;
        let requests = process.stdin.take().expect("standard input is a pipe");
        let answers = process.stdout.take().expect("standard output is a pipe");
        let mut worker = Self {
            process,
            requests,
            answers: BufReader::new(answers),
            versions: BTreeMap::new(),
            file,
        };
        match worker.answer()? {
            Answer::Versions { versions } => worker.versions = versions,
            _ => return Err(format!("{}: expected its versions first", worker.file)),
        }
        Ok(worker)
    }

    fn answer(&mut self) -> Result<Answer, String> {
        let mut line = String::new();
        let read = self.answers.read_line(&mut line);
        if read.map_err(|error| format!("{}: {error}", self.file))? == 0 {
            return Err(format!("{} ended; its last words stand above", self.file));
        }
        serde_json::from_str(&line)
            .map_err(|error| format!("{}: {error} in its answer `{}`", self.file, line.trim()))
    }

    /// Seconds for each run.
    fn times(&mut self, contender: &str, size: u64) -> Result<Vec<f64>, String> {
        let request = serde_json::json!({ "contender": contender, "size": size, "seconds": TURN });
        writeln!(self.requests, "{request}").map_err(|error| format!("{}: {error}", self.file))?;
        match self.answer()? {
            Answer::Times { times } if !times.is_empty() => Ok(times),
            Answer::Error { error } => {
                Err(format!("{}: {contender} of {size}: {error}", self.file))
            }
            _ => Err(format!(
                "{}: {contender} of {size}: expected times",
                self.file
            )),
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The executable of a benchmark among what `cargo --message-format=json` says.
fn executable(messages: &str, name: &str) -> Option<PathBuf> {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["name"] == name)
        .find_map(|message| Some(PathBuf::from(message["executable"].as_str()?)))
}

/// Seconds for each call, from Criterion's `sample.json`.
fn samples(text: &str) -> Result<Vec<f64>, String> {
    #[derive(Deserialize)]
    struct Sample {
        iters: Vec<f64>,
        times: Vec<f64>,
    }
    let Sample { iters, times } = serde_json::from_str(text).map_err(|error| error.to_string())?;
    if iters.is_empty() || iters.len() != times.len() {
        return Err(format!(
            "expected as many times as iterations, found {} and {}",
            times.len(),
            iters.len()
        ));
    }
    // Criterion counts in nanoseconds.
    Ok(iters
        .iter()
        .zip(times)
        .map(|(iterations, time)| time / iterations / 1e9)
        .collect())
}

/// The value below which a share of the values lies, between its neighbours by proportion.
fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = share * (sorted.len() - 1) as f64;
    let below = sorted[place.floor() as usize];
    let above = sorted[place.ceil() as usize];
    below + (above - below) * place.fract()
}

fn estimate(contender: &str, size: u64, rounds: &[Vec<f64>]) -> Estimate {
    let element = |seconds: f64| {
        let nanoseconds = seconds * 1e9 / size as f64;
        // Four figures are more than a clock can tell.
        format!("{nanoseconds:.3e}").parse().unwrap_or(nanoseconds)
    };
    let medians: Vec<f64> = rounds.iter().map(|times| quantile(times, 0.5)).collect();
    let fastest = rounds
        .iter()
        .flatten()
        .copied()
        .fold(f64::INFINITY, f64::min);
    Estimate {
        contender: contender.to_owned(),
        size,
        rounds: rounds.len(),
        minimum: element(fastest),
        lower_quartile: element(quantile(&medians, 0.25)),
        median: element(quantile(&medians, 0.5)),
        upper_quartile: element(quantile(&medians, 0.75)),
    }
}

fn rustc_version() -> Result<String, String> {
    let output = Command::new("rustc")
        .arg("--version")
        .output()
        .map_err(|error| format!("rustc cannot be started: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text.split(' ').nth(1).unwrap_or("unknown").to_owned())
}

fn machine() -> Machine {
    let model = fs::read_to_string("/proc/cpuinfo")
        .ok()
        .and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("model name"))?;
            Some(line.split_once(':')?.1.trim().to_owned())
        })
        .or_else(|| {
            let output = Command::new("sysctl")
                .args(["-n", "machdep.cpu.brand_string"])
                .output()
                .ok()?;
            Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
        })
        .filter(|model| !model.is_empty())
        .unwrap_or_else(|| "an unknown processor".to_owned());
    Machine {
        processor: format!("{model}{}", widest_vectors()),
        cores: std::thread::available_parallelism().map_or(1, usize::from),
        system: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
    }
}

/// What the vectorised contenders may use on this machine.
fn widest_vectors() -> &'static str {
    #[cfg(target_arch = "x86_64")]
    {
        if is_x86_feature_detected!("avx512f") {
            return " with AVX-512";
        }
        if is_x86_feature_detected!("avx2") {
            return " with AVX2";
        }
    }
    ""
}

/// The day in UTC, `YYYY-MM-DD`.
fn date(time: SystemTime) -> String {
    let seconds = time
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let mut day = seconds / 86_400;
    let mut year = 1970;
    let leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    while day >= 365 + u64::from(leap(year)) {
        day -= 365 + u64::from(leap(year));
        year += 1;
    }
    let february = 28 + u64::from(leap(year));
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        if day < length {
            break;
        }
        day -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", day + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn dates() {
        let day = |seconds| date(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(day(0), "1970-01-01");
        assert_eq!(day(951_782_400), "2000-02-29");
        assert_eq!(day(1_735_689_599), "2024-12-31");
        assert_eq!(day(1_735_689_600), "2025-01-01");
    }

    #[test]
    fn criterion_samples_become_seconds_a_call() {
        let text = r#"{"sampling_mode":"Linear","iters":[1.0,2.0],"times":[500.0,800.0]}"#;
        let found = samples(text).unwrap();
        assert!((found[0] - 5e-7).abs() < 1e-15 && (found[1] - 4e-7).abs() < 1e-15);
        assert!(samples(r#"{"iters":[1.0],"times":[]}"#).is_err());
    }

    #[test]
    fn a_quantile_lies_between_its_neighbours() {
        assert_eq!(quantile(&[4.0, 1.0, 3.0, 2.0], 0.5), 2.5);
        assert_eq!(quantile(&[7.0], 0.25), 7.0);
    }

    #[test]
    fn an_estimate_is_in_nanoseconds_an_element() {
        let found = estimate("fold", 1_000, &[vec![2e-6, 4e-6, 3e-6], vec![5e-6]]);
        assert_eq!((found.minimum, found.median, found.rounds), (2.0, 4.0, 2));
        assert_eq!((found.lower_quartile, found.upper_quartile), (3.5, 4.5));
    }

    #[test]
    fn the_executable_is_found_among_cargos_messages() {
        let messages = "{\"target\":{\"name\":\"other\"},\"executable\":\"/a\"}\nnoise\n\
                        {\"target\":{\"name\":\"cos_min\"},\"executable\":\"/b\"}\n";
        assert_eq!(executable(messages, "cos_min"), Some("/b".into()));
        assert_eq!(executable(messages, "none"), None);
    }
}
