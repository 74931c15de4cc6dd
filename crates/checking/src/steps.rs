//! Whether recorded steps are what memory looks like in a run of today.

use catalog::{Catalog, Language, Problem, Source};
use recorder::{Missing, Runner};
use steps::{Recorded, Trace};
use tracer::{Failure, Options};

/// The bytes of a recorded run that a page can carry.
const WEIGHT: usize = 60_000;

/// What is wrong with the recorded steps of a program in a language.
///
/// # Errors
/// When the machine cannot trace it.
pub fn steps(
    catalog: &Catalog,
    runner: &Runner,
    stem: &str,
    language: Language,
    stored: &Source,
) -> Result<Vec<Problem>, Missing> {
    let record = format!(
        "run `cargo run -- record --steps {stem}`, look at the pictures, and see that this is what you meant"
    );
    let problem = |what: String| vec![Problem::new(&stored.file, 1, what, &record)];
    let recorded = match Recorded::parse(&stored.file, &stored.text) {
        Ok(recorded) => recorded,
        Err(problem) => return Ok(vec![problem]),
    };
    let Some(trace) = recorded.of(language) else {
        return Ok(problem(format!("no {} run is recorded", language.name())));
    };
    let mut wrong = steps::check(trace);
    wrong.extend(steps::crossings(trace));
    if !wrong.is_empty() {
        let wrong = wrong.join("\n    ");
        return Ok(problem(format!("these steps cannot be true:\n    {wrong}")));
    }
    let before = text(language, trace);
    if before.len() > WEIGHT {
        let weight = before.len();
        return Ok(vec![Problem::new(
            &stored.file,
            1,
            format!("{weight} bytes are recorded, and a page carries {WEIGHT}"),
            "let the program do less",
        )]);
    }
    match tracer::trace(catalog, runner, stem, language, &Options::default()) {
        Ok(trace) => Ok(difference(&before, &text(language, &trace)).map_or(Vec::new(), problem)),
        Err(Failure::Missing(missing)) => Err(missing),
        Err(Failure::Wrong(problems)) => Ok(problems),
        Err(Failure::Broken(why)) => Ok(problem(why)),
    }
}

fn text(language: Language, trace: &Trace) -> String {
    let mut recorded = Recorded::default();
    recorded.set(language, trace.clone());
    recorded
        .to_text()
        .unwrap_or_else(|error| panic!("a trace is always JSON: {error}"))
}

/// The first line in which the stored form of two runs differs.
fn difference(recorded: &str, today: &str) -> Option<String> {
    if recorded == today {
        return None;
    }
    let mut lines = recorded.lines().zip(today.lines());
    let (recorded, today) = lines
        .find(|(recorded, today)| recorded != today)
        .unwrap_or(("the end", "more lines"));
    Some(format!(
        "a run of today gives other steps\n    recorded: {recorded}\n    today:    {today}"
    ))
}
