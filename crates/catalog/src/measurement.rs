//! What `course measure` found: `benches/recorded/NAME.json`, and the plan of `benches/NAME.toml`.
//!
//! A measurement has two sides: the Criterion benchmark `benches/NAME.rs` and its Python peers in
//! `benches/NAME.py`. The plan names their contenders; the recording holds, for each contender and
//! size, how long one element took.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::problem::{Problem, line_of};

/// Which side runs a contender, and how the chart draws it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The worker `benches/NAME.py`.
    Python,
    /// The Criterion benchmark `benches/NAME.rs`.
    Rust,
    /// The same benchmark; but this one does less than the task, so that nothing can be faster.
    Ceiling,
}

impl Side {
    /// The name as a class of the page's HTML.
    pub fn class(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::Rust => "rust",
            Self::Ceiling => "ceiling",
        }
    }
}

/// Someone who is measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contender {
    /// The name in the benchmark, and in `course ratio`.
    pub name: String,
    /// The name that the reader sees.
    pub label: String,
    /// Which side runs it.
    pub side: Side,
}

/// What is to be measured: `benches/NAME.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The caption of the chart.
    pub title: String,
    /// What one element is, such as `number`.
    pub element: String,
    /// With whom the chart compares everyone.
    pub peer: String,
    /// How many elements.
    pub sizes: Vec<u64>,
    /// In the order of the chart.
    #[serde(rename = "contender")]
    pub contenders: Vec<Contender>,
}

/// The machine that was measured on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// The model of its processor.
    pub processor: String,
    /// How many threads it runs at once.
    pub cores: usize,
    /// Operating system and architecture.
    pub system: String,
}

/// One contender at one size. Times are nanoseconds for one element.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// The contender's name.
    pub contender: String,
    /// How many elements there were.
    pub size: u64,
    /// How many rounds it took part in. In each it ran several times; the round's figure is the
    /// median of these runs.
    pub rounds: usize,
    /// The fastest single run. On a shared machine, others only ever add time.
    pub minimum: f64,
    /// A quarter of the rounds was faster.
    pub lower_quartile: f64,
    /// Half of the rounds was faster.
    pub median: f64,
    /// Three quarters of the rounds were faster.
    pub upper_quartile: f64,
}

/// A stored measurement: `benches/recorded/NAME.json`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Measurement {
    /// The name of the benchmark.
    pub name: String,
    /// The day on which it was made, `YYYY-MM-DD` in UTC.
    pub date: String,
    /// The machine.
    pub machine: Machine,
    /// What took part, with versions: `rustc`, `CPython`, and the Python packages.
    pub versions: BTreeMap<String, String>,
    /// What was measured.
    pub plan: Plan,
    /// The result, by size and then in the order of the plan.
    pub estimates: Vec<Estimate>,
}

impl Plan {
    /// The plan's file, relative to the repository root.
    pub fn file(name: &str) -> PathBuf {
        PathBuf::from(format!("benches/{name}.toml"))
    }

    /// Reads the plan of a measurement.
    ///
    /// # Errors
    /// When there is none, or it is malformed.
    pub fn read(root: &Path, name: &str) -> Result<Self, Problem> {
        let file = Self::file(name);
        let text = fs::read_to_string(root.join(&file)).map_err(|error| {
            Problem::new(
                &file,
                1,
                format!("there is no measurement `{name}`: {error}"),
                format!("write {}, or mend the name", file.display()),
            )
        })?;
        let plan: Self = toml::from_str(&text).map_err(|error| {
            let line = error.span().map_or(1, |span| line_of(&text, span.start));
            Problem::new(
                &file,
                line,
                error.message(),
                "see `catalog::Plan` for what the file may say",
            )
        })?;
        if plan.contender(&plan.peer).is_none() {
            return Err(Problem::new(
                &file,
                1,
                format!("the peer `{}` is no contender", plan.peer),
                "let `peer` be the `name` of a [[contender]]",
            ));
        }
        Ok(plan)
    }

    /// A contender by name.
    pub fn contender(&self, name: &str) -> Option<&Contender> {
        self.contenders
            .iter()
            .find(|contender| contender.name == name)
    }
}

impl Measurement {
    /// The recording's file, relative to the repository root.
    pub fn file(name: &str) -> PathBuf {
        PathBuf::from(format!("benches/recorded/{name}.json"))
    }

    /// Reads a stored measurement.
    ///
    /// # Errors
    /// When there is none, or it is malformed.
    pub fn read(root: &Path, name: &str) -> Result<Self, Problem> {
        let file = Self::file(name);
        let text = fs::read_to_string(root.join(&file)).map_err(|error| {
            Problem::new(
                &file,
                1,
                format!("there is no stored measurement `{name}`: {error}"),
                format!("run `cargo run -- measure {name}`, or mend the name"),
            )
        })?;
        serde_json::from_str(&text).map_err(|error| {
            Problem::new(
                &file,
                error.line(),
                error.to_string(),
                format!("make it anew with `cargo run -- measure {name}`"),
            )
        })
    }

    /// Stores the measurement where [`Self::read`] finds it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, root: &Path) -> std::io::Result<()> {
        let file = root.join(Self::file(&self.name));
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let text = serde_json::to_string_pretty(self).map_err(std::io::Error::other)?;
        fs::write(file, text + "\n")
    }

    /// What one contender took at one size, if it was measured.
    pub fn estimate(&self, contender: &str, size: u64) -> Option<&Estimate> {
        self.estimates
            .iter()
            .find(|estimate| estimate.contender == contender && estimate.size == size)
    }

    /// How many times faster one contender is than another, by the fastest run of each.
    ///
    /// # Errors
    /// A sentence that says who was not measured at this size, and who was.
    pub fn ratio(&self, faster: &str, slower: &str, size: u64) -> Result<f64, String> {
        let minimum = |name: &str| {
            self.estimate(name, size)
                .map(|estimate| estimate.minimum)
                .ok_or_else(|| {
                    let known: Vec<String> = self
                        .estimates
                        .iter()
                        .map(|estimate| format!("{} {}", estimate.contender, estimate.size))
                        .collect();
                    format!(
                        "`{name}` was not measured at {size} in {}; these were: {}",
                        Self::file(&self.name).display(),
                        known.join(", ")
                    )
                })
        };
        Ok(minimum(slower)? / minimum(faster)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn estimate(contender: &str, minimum: f64) -> Estimate {
        Estimate {
            contender: contender.into(),
            size: 10,
            rounds: 3,
            minimum,
            lower_quartile: minimum,
            median: minimum,
            upper_quartile: minimum,
        }
    }

    fn measurement() -> Measurement {
        Measurement {
            name: "sums".into(),
            date: "2026-11-22".into(),
            machine: Machine {
                processor: "a processor".into(),
                cores: 2,
                system: "linux x86_64".into(),
            },
            versions: BTreeMap::new(),
            plan: Plan {
                title: "Sums".into(),
                element: "number".into(),
                peer: "slow".into(),
                sizes: vec![10],
                contenders: Vec::new(),
            },
            estimates: vec![estimate("slow", 8.0), estimate("fast", 2.0)],
        }
    }

    #[test]
    fn a_ratio_is_of_the_fastest_runs() {
        assert_eq!(measurement().ratio("fast", "slow", 10), Ok(4.0));
    }

    #[test]
    fn an_unknown_contender_is_told_who_is_known() {
        let message = measurement().ratio("fats", "slow", 10).unwrap_err();
        assert!(
            message.contains("`fats`") && message.contains("fast 10"),
            "{message}"
        );
    }

    #[test]
    fn what_is_written_is_read_again() {
        let folder = std::env::temp_dir().join(format!("measurement-{}", std::process::id()));
        measurement().write(&folder).unwrap();
        let read = Measurement::read(&folder, "sums").unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(read, measurement());
    }

    #[test]
    fn a_missing_recording_says_how_to_make_it() {
        let problem = Measurement::read(Path::new("/nowhere"), "sums").unwrap_err();
        assert!(problem.to_string().contains("measure sums"), "{problem}");
    }
}
