//! From the comments that name moments to the steps that they mean.

use std::fmt::Write;

use catalog::{Language, Occasion, Problem, Source};
use steps::{Event, Moment, Step, Trace};

/// The moments of a run, in the order of the files' comments.
///
/// # Errors
/// Every comment that is malformed or means no step of this run.
pub(crate) fn choose(
    language: Language,
    sources: &[&Source],
    trace: &Trace,
) -> Result<Vec<Moment>, Vec<Problem>> {
    let (mut found, mut problems): (Vec<Moment>, Vec<Problem>) = (Vec::new(), Vec::new());
    for source in sources {
        let name = source.file.to_string_lossy();
        let named = match catalog::moments(language, source) {
            Ok(named) => named,
            Err(malformed) => {
                problems.extend(malformed);
                continue;
            }
        };
        let file = trace.files.iter().position(|file| *file == name);
        for moment in named {
            if found.iter().any(|other| other.name == moment.name) {
                let what = format!("the moment `{}` is named in another file too", moment.name);
                problems.push(Problem::new(
                    &source.file,
                    moment.line,
                    what,
                    "give it another name",
                ));
                continue;
            }
            match file.and_then(|file| step(&moment, file, trace)) {
                Some(step) => found.push(Moment {
                    name: moment.name,
                    caption: moment.caption,
                    step,
                }),
                None => problems.push(nowhere(source, &moment, file, trace)),
            }
        }
    }
    if problems.is_empty() {
        found.sort_by_key(|moment| moment.step);
        Ok(found)
    } else {
        Err(problems)
    }
}

/// The step that a moment means.
fn step(moment: &catalog::Moment, file: usize, trace: &Trace) -> Option<usize> {
    let mut steps = trace
        .steps
        .iter()
        .enumerate()
        .filter(|(_, step)| step.file == file && fits(moment, step))
        .map(|(index, _)| index);
    match moment.occasion {
        Occasion::End => trace.steps.len().checked_sub(1),
        _ => steps.nth(moment.turn - 1),
    }
}

/// Whether a step is one of those that a moment may mean.
fn fits(moment: &catalog::Moment, step: &Step) -> bool {
    let line = Some(step.line);
    let is_beside = line == moment.next || line == moment.previous;
    match &moment.occasion {
        Occasion::Line => matches!(step.event, Event::Call | Event::Line) && line == moment.next,
        Occasion::Return => matches!(step.event, Event::Return | Event::End) && is_beside,
        Occasion::Exception => step.event == Event::Exception && line == moment.next,
        Occasion::Drop(name) => {
            step.event == Event::Drop && step.what.as_ref() == Some(name) && is_beside
        }
        Occasion::End => true,
    }
}

/// A moment that means no step: with those that there are.
fn nowhere(
    source: &Source,
    moment: &catalog::Moment,
    file: Option<usize>,
    trace: &Trace,
) -> Problem {
    let wanted = match &moment.occasion {
        Occasion::Line => "step before the next line runs".to_owned(),
        Occasion::Return => "step at which a function returns here".to_owned(),
        Occasion::Exception => "exception in the next line".to_owned(),
        Occasion::Drop(name) => format!("drop of `{name}` here"),
        Occasion::End => "step at all".to_owned(),
    };
    let turn = if moment.turn > 1 {
        format!(" number {}", moment.turn)
    } else {
        String::new()
    };
    let mut what = format!(
        "the moment `{}` means a {wanted}{turn}, and the run has none",
        moment.name
    );
    let beside = [moment.previous, moment.next];
    let mut seen: Vec<(usize, String, usize)> = Vec::new();
    for step in &trace.steps {
        if Some(step.file) != file || !beside.contains(&Some(step.line)) {
            continue;
        }
        let event = described(step);
        match seen
            .iter_mut()
            .find(|(line, other, _)| *line == step.line && *other == event)
        {
            Some((_, _, times)) => *times += 1,
            None => seen.push((step.line, event, 1)),
        }
    }
    let separator = if seen.is_empty() {
        "; nothing is seen there"
    } else {
        "; what is seen there:"
    };
    what.push_str(separator);
    for (index, (line, event, times)) in seen.iter().enumerate() {
        let comma = if index > 0 { "," } else { "" };
        let times = if *times > 1 {
            format!(" ({times} times)")
        } else {
            String::new()
        };
        // Writing to a String cannot fail.
        let _ = write!(what, "{comma} line {line} {event}{times}");
    }
    Problem::new(
        &source.file,
        moment.line,
        what,
        "move the comment before another line, or choose another step with (2), (return), (exception), (drop NAME) or (end)",
    )
}

fn described(step: &Step) -> String {
    let what = step.what.as_deref().unwrap_or("?");
    match step.event {
        Event::Call => "is a function's first".into(),
        Event::Line => "is about to run".into(),
        Event::Drop => format!("drops `{what}`"),
        Event::Return => "returns".into(),
        Event::Exception => format!("raises {what}"),
        Event::End => "ends the program".into(),
        Event::Exit => "is where the runtime ends".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "examples/passing/twice.rs";

    fn at(line: usize, event: Event, what: Option<&str>) -> Step {
        Step {
            file: 0,
            line,
            event,
            what: what.map(str::to_owned),
            thread: None,
            printed: 0,
            frames: Vec::new(),
            heap: Vec::new(),
        }
    }

    fn run() -> Trace {
        Trace {
            files: vec![FILE.into()],
            steps: vec![
                at(10, Event::Call, None),
                at(3, Event::Call, None),
                at(4, Event::Return, None),
                at(3, Event::Call, None),
                at(4, Event::Drop, Some("item")),
                at(4, Event::Return, None),
                at(11, Event::Exception, Some("overflow")),
                at(12, Event::End, None),
            ],
            ..Trace::default()
        }
    }

    fn chosen(lines: &[&str]) -> Result<Vec<(String, usize)>, Vec<Problem>> {
        let source = Source {
            file: FILE.into(),
            text: lines.join("\n"),
        };
        let moments = choose(Language::Rust, &[&source], &run())?;
        let pairs = moments.into_iter().map(|moment| (moment.name, moment.step));
        Ok(pairs.collect())
    }

    #[test]
    fn every_occasion_finds_its_step() {
        let lines = [
            "fn f() {",
            "    //@ second (2): Called again.",
            "    work();",
            "}",
            "//@ dropped (drop item): Gone.",
            "//@ result (return, 2): Its value.",
            "",
            "fn main() {",
            "    //@ start: Here.",
            "    f();",
            "    //@ failed (exception): Too much.",
            "}",
            "//@ over (end): The end.",
        ];
        // The comment before line 12 speaks of line 11, which is a comment: it means none.
        let problems = chosen(&lines).unwrap_err();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert_eq!(problems[0].line, 11);
        let mut lines = lines;
        lines[10] = "    g();";
        let expected = [
            ("start", 0),
            ("second", 3),
            ("dropped", 4),
            ("result", 5),
            ("over", 7),
        ];
        let expected = expected.map(|(name, step)| (name.to_owned(), step));
        assert_eq!(chosen(&lines).unwrap(), expected);
        lines[8] = "";
        lines[9] = "    //@ failed (exception): Too much.";
        assert!(chosen(&lines).unwrap().contains(&("failed".to_owned(), 6)));
    }

    #[test]
    fn what_is_not_there_is_told_with_what_is() {
        let lines = ["", "//@ third (3): Once more.", "fn f() {", "}"];
        let problems = chosen(&lines).unwrap_err();
        let text = problems[0].to_string();
        assert!(text.starts_with("examples/passing/twice.rs:2: "), "{text}");
        assert!(text.contains("number 3"), "{text}");
        assert!(
            text.contains("line 3 is a function's first (2 times)"),
            "{text}"
        );
    }
}
