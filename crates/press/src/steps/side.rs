//! One of the two runs: its pictures, and its steps in words.

use std::collections::BTreeSet;
use std::path::Path;

use catalog::{Entry, Language, Source};
use steps::{Event, Frame, Pictures, Step, Trace, Value};

/// Text with code in it: text and code take turns, text first.
pub(super) type Saying = Vec<String>;

/// A run with the listings in which its lines stand.
pub(super) struct Side<'a> {
    pub(super) language: Language,
    pub(super) trace: &'a Trace,
    pub(super) pictures: Pictures,
    /// The beginning of the ids of its parts: `append-py`.
    pub(super) id: String,
    /// As the trace's.
    files: Vec<File<'a>>,
}

/// A file of the program.
struct File<'a> {
    lines: Vec<&'a str>,
    /// For each line of the file the line of the listing.
    shown: Vec<usize>,
    /// Which of the figure's listings shows it.
    listing: usize,
}

impl<'a> Side<'a> {
    /// # Errors
    /// When what is recorded is not a run of the programs as they are now.
    pub(super) fn new(
        entry: &'a Entry,
        stem: &str,
        language: Language,
        trace: &'a Trace,
    ) -> Result<Self, String> {
        let outdated = |what: String| {
            format!(
                "the recorded steps are not of this program: {what}; run `cargo run -- record --steps {stem}`"
            )
        };
        let program = entry.programs.get(&language).map(std::slice::from_ref);
        let project = entry.projects.get(&language).map(Vec::as_slice);
        let sources = project.or(program).unwrap_or_default();
        // A file without text has no listing.
        let listed: Vec<&Source> = sources
            .iter()
            .filter(|source| program.is_some() || !source.text.trim().is_empty())
            .collect();
        let mut files = Vec::new();
        for name in &trace.files {
            let listing = listed
                .iter()
                .position(|source| source.file == Path::new(name));
            let listing = listing
                .ok_or_else(|| outdated(format!("they step through {name}, which is gone")))?;
            let text = &listed[listing].text;
            files.push(File {
                lines: text.lines().collect(),
                shown: catalog::shown_lines(language, text),
                listing,
            });
        }
        for (number, step) in trace.steps.iter().enumerate() {
            let file = files.get(step.file);
            if file.is_none_or(|file| step.line == 0 || step.line > file.lines.len()) {
                let name = trace.files.get(step.file).map_or("?", String::as_str);
                return Err(outdated(format!(
                    "step {number} stands at {name}:{}, which is no line",
                    step.line
                )));
            }
        }
        let known: BTreeSet<(&str, &str)> = trace
            .moments
            .iter()
            .map(|moment| (moment.name.as_str(), moment.caption.as_str()))
            .collect();
        let mut named = Vec::new();
        for source in &listed {
            if source
                .file
                .extension()
                .is_some_and(|ending| ending == language.extension())
            {
                let found = catalog::moments(language, source);
                named.extend(found.map_err(|problems| problems[0].to_string())?);
            }
        }
        let named: BTreeSet<(&str, &str)> = named
            .iter()
            .map(|moment| (moment.name.as_str(), moment.caption.as_str()))
            .collect();
        if let Some((name, _)) = known.symmetric_difference(&named).next() {
            return Err(outdated(format!(
                "the moment `{name}` of the {} program and of its recorded run differ",
                language.name()
            )));
        }
        Ok(Self {
            language,
            trace,
            pictures: steps::draw(trace),
            id: format!("{stem}-{}", language.extension()),
            files,
        })
    }

    /// Which listing a step marks, and the line there.
    pub(super) fn mark(&self, step: &Step) -> (usize, usize) {
        let file = &self.files[step.file];
        (file.listing, file.shown[step.line])
    }

    /// What happens at a step, in one short sentence.
    pub(super) fn saying(&self, step: &Step) -> Saying {
        let function = step
            .frames
            .last()
            .map_or("", |frame| frame.function.as_str());
        let what = step.what.clone().unwrap_or_default();
        let line = self.files[step.file].lines[step.line - 1].trim().to_owned();
        let mut saying = match step.event {
            Event::Call if step.frames.len() > 1 => vec![
                String::new(),
                function.to_owned(),
                " begins. Next: ".to_owned(),
                line,
            ],
            Event::Call | Event::Line if line == "}" => {
                vec![
                    "Next: ".to_owned(),
                    line,
                    ", the end of a block.".to_owned(),
                ]
            }
            Event::Call | Event::Line => vec!["Next: ".to_owned(), line],
            Event::Drop => vec![String::new(), what, " was dropped.".to_owned()],
            Event::Return => {
                let returned = step.frames.last().and_then(returned);
                let mut saying = vec![String::new(), function.to_owned(), " returns".to_owned()];
                match returned {
                    Some(value) => {
                        saying[2].push(' ');
                        saying.extend([value, ".".to_owned()]);
                    }
                    None => saying[2].push('.'),
                }
                saying
            }
            Event::Exception => vec!["Raised: ".to_owned(), what],
            Event::End => vec!["The last line has run.".to_owned()],
            Event::Exit => match &self.trace.ended {
                Some(why) => vec!["The program has ended: ".to_owned(), why.clone()],
                None => vec!["The program has ended.".to_owned()],
            },
        };
        if let Some(thread) = step.thread {
            saying[0].insert_str(0, &format!("Thread {thread}: "));
        }
        saying
    }

    /// The captions of the moments at a step, as Markdown.
    pub(super) fn caption(&self, step: usize) -> String {
        let here = self
            .trace
            .moments
            .iter()
            .filter(|moment| moment.step == step);
        let captions: Vec<&str> = here.map(|moment| moment.caption.as_str()).collect();
        captions.join(" ")
    }

    /// What the picture of a step says to who cannot see it.
    pub(super) fn words(&self, step: usize) -> String {
        let parts = self.pictures.steps.get(step).into_iter().flatten();
        let words = parts.filter_map(|part| self.pictures.parts.get(*part));
        let words: Vec<&str> = words
            .map(|part| part.words.as_str())
            .filter(|words| !words.is_empty())
            .collect();
        words.join(" ")
    }
}

/// What a function returns, where it is short.
fn returned(frame: &Frame) -> Option<String> {
    let variable = frame
        .variables
        .iter()
        .find(|variable| variable.name == "return")?;
    match &variable.value {
        Value::Scalar(text) => Some(text.clone()),
        _ => None,
    }
}

/// Markdown's inline code as [`Saying`].
pub(super) fn saying_of(markdown: &str) -> Saying {
    markdown.split('`').map(str::to_owned).collect()
}
