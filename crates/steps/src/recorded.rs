//! A trace as it is stored: `recorded/NAME.steps.json`, both twins in one file.
//!
//! From one step to the next little changes, so every state of a variable and of an object is
//! written once, and a step lists which of them hold. One line each, for readable differences.

use std::collections::HashMap;
use std::fmt::Write;
use std::hash::Hash;

use catalog::{Language, Problem};
use serde::{Deserialize, Serialize};

use crate::trace::{Event, Frame, Moment, Object, Step, Trace, Variable};

/// What `recorded/NAME.steps.json` holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recorded {
    /// The run of the Python program.
    pub python: Option<Trace>,
    /// The run of the Rust program.
    pub rust: Option<Trace>,
}

/// The stored form of [`Recorded`]: what memory looked like, step by step, in one run of each twin.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct StoredPair {
    python: Option<Stored>,
    rust: Option<Stored>,
}

/// The stored form of [`Trace`].
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Stored {
    tool: String,
    files: Vec<String>,
    output: String,
    #[serde(default)]
    ended: Option<String>,
    #[serde(default)]
    limits: Vec<String>,
    moments: Vec<Moment>,
    /// Every call.
    frames: Vec<StoredFrame>,
    /// Every state of a variable.
    variables: Vec<Variable>,
    /// Every state of an object.
    objects: Vec<Object>,
    steps: Vec<StoredStep>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct StoredFrame {
    id: String,
    function: String,
    #[serde(default, skip_serializing_if = "is_first")]
    file: usize,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct StoredStep {
    event: Event,
    #[serde(default, skip_serializing_if = "is_first")]
    file: usize,
    line: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    what: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    thread: Option<u32>,
    printed: usize,
    /// Each call: its frame, its line, the states of its variables.
    stack: Vec<(usize, usize, Vec<usize>)>,
    /// The states of the objects.
    heap: Vec<usize>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks with a reference"
)]
fn is_first(file: &usize) -> bool {
    *file == 0
}

/// Every distinct value once, in the order of first appearance.
struct Table<T> {
    rows: Vec<T>,
    known: HashMap<T, usize>,
}

impl<T: Clone + Eq + Hash> Table<T> {
    fn new() -> Self {
        Self {
            rows: Vec::new(),
            known: HashMap::new(),
        }
    }

    fn index(&mut self, row: &T) -> usize {
        if let Some(index) = self.known.get(row) {
            return *index;
        }
        let index = self.rows.len();
        self.rows.push(row.clone());
        self.known.insert(row.clone(), index);
        index
    }
}

impl Stored {
    fn of(trace: &Trace) -> Self {
        let (mut frames, mut variables, mut objects) = (Table::new(), Table::new(), Table::new());
        let mut stack = |frame: &Frame| {
            let stored = StoredFrame {
                id: frame.id.clone(),
                function: frame.function.clone(),
                file: frame.file,
            };
            let states = frame.variables.iter().map(|row| variables.index(row));
            (frames.index(&stored), frame.line, states.collect())
        };
        let steps = trace
            .steps
            .iter()
            .map(|step| StoredStep {
                event: step.event,
                file: step.file,
                line: step.line,
                what: step.what.clone(),
                thread: step.thread,
                printed: step.printed,
                stack: step.frames.iter().map(&mut stack).collect(),
                heap: step.heap.iter().map(|row| objects.index(row)).collect(),
            })
            .collect();
        Self {
            tool: trace.tool.clone(),
            files: trace.files.clone(),
            output: trace.output.clone(),
            ended: trace.ended.clone(),
            limits: trace.limits.clone(),
            moments: trace.moments.clone(),
            frames: frames.rows,
            variables: variables.rows,
            objects: objects.rows,
            steps,
        }
    }

    /// The trace; `Err` names an index that leads nowhere.
    fn trace(self) -> Result<Trace, String> {
        fn row<'a, T>(rows: &'a [T], index: usize, what: &str) -> Result<&'a T, String> {
            rows.get(index)
                .ok_or_else(|| format!("there is no {what} {index}, only {}", rows.len()))
        }
        let mut steps = Vec::with_capacity(self.steps.len());
        for step in self.steps {
            let mut frames = Vec::with_capacity(step.stack.len());
            for (index, line, states) in step.stack {
                let frame = row(&self.frames, index, "frame")?;
                let variables = states
                    .into_iter()
                    .map(|index| row(&self.variables, index, "variable").cloned());
                frames.push(Frame {
                    id: frame.id.clone(),
                    function: frame.function.clone(),
                    file: frame.file,
                    line,
                    variables: variables.collect::<Result<_, _>>()?,
                });
            }
            let heap = step
                .heap
                .into_iter()
                .map(|index| row(&self.objects, index, "object").cloned());
            steps.push(Step {
                file: step.file,
                line: step.line,
                event: step.event,
                what: step.what,
                thread: step.thread,
                printed: step.printed,
                frames,
                heap: heap.collect::<Result<_, _>>()?,
            });
        }
        for moment in &self.moments {
            row(&steps, moment.step, "step")?;
        }
        Ok(Trace {
            tool: self.tool,
            files: self.files,
            output: self.output,
            ended: self.ended,
            limits: self.limits,
            moments: self.moments,
            steps,
        })
    }

    fn write(&self, text: &mut String) -> Result<(), serde_json::Error> {
        let value = serde_json::to_value(self)?;
        // Writing to a String cannot fail.
        let mut first = true;
        let fields = [
            "tool",
            "files",
            "output",
            "ended",
            "limits",
            "moments",
            "frames",
            "variables",
            "objects",
            "steps",
        ];
        for field in fields {
            let content = &value[field];
            if content.is_null()
                || content.as_array().is_some_and(Vec::is_empty) && field == "limits"
            {
                continue;
            }
            let separator = if first { "" } else { ",\n" };
            first = false;
            let _ = write!(text, "{separator}\"{field}\": ");
            match (field, content) {
                ("moments" | "variables" | "objects" | "steps", serde_json::Value::Array(rows)) => {
                    let rows: Vec<String> = self.rows(field, rows.len())?;
                    let _ = write!(text, "[\n{}\n]", rows.join(",\n"));
                }
                // Not from `content`: whether a Value keeps the order of fields is up to the features
                // that serde_json is built with.
                ("frames", _) => text.push_str(&serde_json::to_string(&self.frames)?),
                _ => text.push_str(&content.to_string()),
            }
        }
        Ok(())
    }

    /// The rows of a table, each in the order of its type's fields.
    fn rows(&self, table: &str, length: usize) -> Result<Vec<String>, serde_json::Error> {
        (0..length)
            .map(|index| match table {
                "moments" => serde_json::to_string(&self.moments[index]),
                "variables" => serde_json::to_string(&self.variables[index]),
                "objects" => serde_json::to_string(&self.objects[index]),
                _ => serde_json::to_string(&self.steps[index]),
            })
            .collect()
    }
}

impl Recorded {
    /// The ending of the file's name, after the stem.
    pub const ENDING: &str = ".steps.json";

    /// The run in a language.
    pub fn of(&self, language: Language) -> Option<&Trace> {
        match language {
            Language::Python => self.python.as_ref(),
            Language::Rust => self.rust.as_ref(),
        }
    }

    /// Puts the run in a language, for the one that was there.
    pub fn set(&mut self, language: Language, trace: Trace) {
        match language {
            Language::Python => self.python = Some(trace),
            Language::Rust => self.rust = Some(trace),
        }
    }

    /// Reads the stored form; `file` is named where it is malformed.
    ///
    /// # Errors
    /// What is malformed, and in which line.
    pub fn parse(file: &std::path::Path, text: &str) -> Result<Self, Problem> {
        let malformed = |line: usize, what: String| {
            let stem = file.file_name().unwrap_or_default().to_string_lossy();
            let stem = stem.strip_suffix(Self::ENDING).unwrap_or("NAME").to_owned();
            Problem::new(
                file,
                line,
                format!("these are no recorded steps: {what}"),
                format!("run `cargo run -- record --steps {stem}`"),
            )
        };
        let stored: StoredPair = serde_json::from_str(text)
            .map_err(|error| malformed(error.line(), error.to_string()))?;
        let trace = |stored: Option<Stored>| {
            let trace = stored.map(Stored::trace).transpose();
            trace.map_err(|what| malformed(1, what))
        };
        Ok(Self {
            python: trace(stored.python)?,
            rust: trace(stored.rust)?,
        })
    }

    /// The stored form, the same bytes for the same runs.
    ///
    /// # Errors
    /// None that the types allow; serde's signature has one.
    pub fn to_text(&self) -> Result<String, serde_json::Error> {
        let mut text = String::from("{");
        let mut separator = "\n";
        for (name, trace) in [("python", &self.python), ("rust", &self.rust)] {
            let Some(trace) = trace else { continue };
            let _ = writeln!(text, "{separator}\"{name}\": {{");
            Stored::of(trace).write(&mut text)?;
            text.push_str("\n}");
            separator = ",\n";
        }
        text.push_str("\n}\n");
        Ok(text)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::trace::{Body, Value};

    fn trace() -> Trace {
        let variable = |value: &str| Variable {
            name: "n".into(),
            type_name: Some("i32".into()),
            place: "f1.n".into(),
            value: Value::Scalar(value.into()),
            state: None,
            shadowed: false,
            captured: false,
            hidden: false,
        };
        let step = |line, value| Step {
            file: 0,
            line,
            event: Event::Line,
            what: None,
            thread: None,
            printed: 0,
            frames: vec![Frame {
                id: "f1".into(),
                function: "main".into(),
                file: 0,
                line,
                variables: vec![variable(value)],
            }],
            heap: vec![Object {
                id: "h1".into(),
                type_name: "str".into(),
                label: None,
                count: None,
                body: Body::Text("Ada".into()),
                lost: true,
                unnamed: false,
                dropping: false,
                region: None,
                small: false,
            }],
        };
        Trace {
            tool: "rustc 1.95.0".into(),
            files: vec!["main.rs".into()],
            output: "é\n".into(),
            moments: vec![Moment {
                name: "grown".into(),
                caption: "It has grown.".into(),
                step: 1,
            }],
            steps: vec![step(3, "1"), step(4, "2"), step(3, "1")],
            ..Trace::default()
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let recorded = Recorded {
            python: None,
            rust: Some(trace()),
        };
        let text = recorded.to_text().unwrap();
        assert_eq!(text.matches("\"Ada\"").count(), 1, "{text}");
        assert_eq!(text.matches("\"scalar\"").count(), 2, "{text}");
        let file = Path::new("examples/passing/recorded/append.steps.json");
        assert_eq!(Recorded::parse(file, &text).unwrap(), recorded);
        let lost = text.replace("\"heap\":[0]", "\"heap\":[7]");
        let problem = Recorded::parse(file, &lost).unwrap_err().to_string();
        assert!(problem.contains("no object 7"), "{problem}");
        let unknown = text.replace("\"lost\"", "\"lots\"");
        let problem = Recorded::parse(file, &unknown).unwrap_err().to_string();
        assert!(problem.contains("--steps append"), "{problem}");
    }

    /// The schema is for who reads recordings with other tools.
    #[test]
    fn the_schema_beside_this_crate_is_that_of_the_types() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema.json");
        // Compared as values: the order of their keys depends on how serde_json is built.
        let schema = serde_json::to_value(schemars::schema_for!(StoredPair)).unwrap();
        if std::env::var_os("WRITE_SCHEMA").is_some() {
            let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
            std::fs::write(&file, text).unwrap();
        }
        let known = std::fs::read_to_string(&file).unwrap();
        let known: serde_json::Value = serde_json::from_str(&known).unwrap();
        assert!(
            known == schema,
            "crates/steps/schema.json is not the schema of the types: run `WRITE_SCHEMA=1 cargo test -p steps schema`, and read what changed"
        );
    }
}
