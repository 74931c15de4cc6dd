//! Programs that a tracer finds hard: each is traced twice to the same bytes, no check finds
//! anything, and what a reader would look for is there. With moves ignored, the checks must fire.

use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Failed, Trial};
use recorder::Runner;
use steps::{Event, Step, Trace, Value, Variable};
use tracer::{Failure, Options};

/// What a fixture must show.
type Claim = fn(&Trace) -> Result<(), Failed>;

const FIXTURES: [(&str, Claim); 4] = [
    ("types", types),
    ("flow", flow),
    ("threads", threads),
    ("loans", loans),
];

fn main() -> ExitCode {
    let mut cases: Vec<Trial> = FIXTURES
        .into_iter()
        .map(|(stem, claim)| {
            let name = format!("{stem} is traced, twice the same");
            Trial::test(name, move || traced(stem, claim))
        })
        .collect();
    for stem in ["flow", "threads"] {
        let name = format!("{stem} with moves ignored breaks the checks");
        cases.push(Trial::test(name, move || broken(stem)));
    }
    checking::conclude(cases)
}

fn trace(stem: &str, options: &Options) -> Result<Trace, Failure> {
    let runner = Runner::new(&checking::material());
    let file = format!("{}/tests/programs/{stem}.rs", env!("CARGO_MANIFEST_DIR"));
    tracer::trace_file(&runner, Path::new(&file), options)
}

fn traced(stem: &str, claim: Claim) -> Result<(), Failed> {
    let first = match trace(stem, &Options::default()) {
        Ok(first) => first,
        Err(Failure::Missing(missing)) => return checking::not_checked(stem, missing),
        Err(failure) => return Err(failure.into()),
    };
    let wrong = steps::check(&first);
    if !wrong.is_empty() {
        return Err(wrong.join("\n").into());
    }
    claim(&first)?;
    let second = trace(stem, &Options::default())?;
    expect(first == second, "two runs differ")
}

fn broken(stem: &str) -> Result<(), Failed> {
    let options = Options { ignore_moves: true };
    match trace(stem, &options) {
        Ok(trace) => expect(
            steps::check(&trace)
                .iter()
                .any(|what| what.contains("owners")),
            "the checks see one owner where a moved value was left with two",
        ),
        Err(Failure::Missing(missing)) => checking::not_checked(stem, missing),
        Err(failure) => Err(failure.into()),
    }
}

fn expect(holds: bool, what: &str) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(what.into()) }
}

/// The steps of an event in a function.
fn at<'a>(trace: &'a Trace, event: Event, function: &str) -> Vec<&'a Step> {
    let is_there = |step: &&Step| {
        let innermost = step.frames.last();
        step.event == event && innermost.is_some_and(|frame| frame.function == function)
    };
    trace.steps.iter().filter(is_there).collect()
}

/// A variable of the innermost call, as JSON, in which it is short to look for something.
fn shown(step: &Step, name: &str) -> Result<String, Failed> {
    let found = step
        .frames
        .iter()
        .rev()
        .flat_map(|frame| &frame.variables)
        .find(|variable| variable.name == name);
    let found = found.ok_or_else(|| format!("line {}: no variable `{name}`", step.line))?;
    Ok(serde_json::to_string(&found.value)?)
}

/// Every one of these texts must be in the value of that variable, at the last of these steps.
fn expect_in(steps: &[&Step], name: &str, texts: &[&str]) -> Result<(), Failed> {
    let step = steps.last().ok_or("there is no such step")?;
    let value = shown(step, name)?;
    for text in texts {
        let what = format!("line {}: `{name}` is {value}, without {text}", step.line);
        expect(value.contains(text), &what)?;
    }
    Ok(())
}

fn types(trace: &Trace) -> Result<(), Failed> {
    let end = at(trace, Event::Line, "main");
    for (name, texts) in [
        (
            "tuple",
            &["\"1\"", "'x'", "\"true\"", "\"2.5\"", "'\\\"'"][..],
        ),
        ("table", &["\"3\""]),
        ("light", &["Green"]),
        ("shapes", &["\"own\"", "\"length\":3"]),
        ("chain", &["Some", "\"own\""]),
        ("middle", &["\"shared\"", "\"length\":2"]),
        ("ages", &["\"map\"", "ann", "41"]),
        ("shared_text", &["\"counted\"", "\"Rc\""]),
        ("locked", &["\"counted\"", "\"Arc\""]),
        ("cell", &["Cell", "\"4\""]),
        ("once", &["set"]),
        ("dynamic", &["\"own\"", "\"concrete\":\"Shape\""]),
        ("lent", &["\"shared\"", "\"concrete\":\"Shape\""]),
        ("cow", &["Borrowed", "cow"]),
        ("nothing", &["None"]),
        ("failed", &["Err"]),
        ("large", &["1267650600228229401496703205376"]),
        ("small", &["3"]),
        ("above", &["Some", "\"counted\""]),
        ("leaf", &["\"counted\""]),
    ] {
        // `above` is moved into the last line but one.
        let before = end.iter().filter(|step| shown(step, "above").is_ok());
        let first: Vec<&Step> = before.copied().take(1).collect();
        expect_in(&first, name, texts)?;
    }
    expect_in(&end, "GREETED", &["\"own\""])?;
    expect_in(
        &at(trace, Event::Return, "longer"),
        "return",
        &["\"shared\"", "\"length\":6"],
    )?;
    expect_in(&at(trace, Event::Return, "Shape::area"), "return", &["12"])
}

fn flow(trace: &Trace) -> Result<(), Failed> {
    expect_in(&at(trace, Event::Return, "late"), "return", &["10"])?;
    let late = at(trace, Event::Line, "late");
    expect_in(&late[..1], "number", &["uninitialised"])?;
    // The last call returns an error, the first one half of 4.
    let early = at(trace, Event::Return, "early");
    expect_in(&early[..1], "return", &["Ok", "\"2\""])?;
    expect_in(&early, "return", &["Err", "\"own\""])?;
    expect_in(&at(trace, Event::Return, "factorial"), "return", &["\"2\""])?;
    expect_in(
        &at(trace, Event::Return, "split"),
        "return",
        &["Some", "\"own\""],
    )?;
    let dropped: Vec<&str> = trace
        .steps
        .iter()
        .filter(|step| step.event == Event::Drop)
        .filter_map(|step| step.what.as_deref())
        .collect();
    let what = "what was moved away was dropped by its old owner";
    expect(!dropped.contains(&"names"), what)?;
    let what = "what was moved in a loop was not dropped";
    expect(dropped.contains(&"kept"), what)?;
    let end = trace.steps.last().ok_or("there are no steps")?;
    expect(
        end.event == Event::End && end.heap.is_empty(),
        "something is left at the end",
    )?;
    let moved = |variable: &Variable| matches!(variable.value, Value::Absent(_));
    let boxed = at(trace, Event::Line, "main");
    let boxed = boxed.iter().flat_map(|step| &step.frames[0].variables);
    expect(
        boxed
            .filter(|variable| variable.name == "same")
            .all(|same| !moved(same)),
        "what moved from `point` to `same` is gone",
    )
}

fn threads(trace: &Trace) -> Result<(), Failed> {
    let ended = trace.ended.as_deref();
    expect(
        ended == Some("nothing is there"),
        "the last panic did not end the program",
    )?;
    let panics = trace
        .steps
        .iter()
        .filter(|step| step.event == Event::Exception);
    expect(panics.count() == 2, "two panics were expected")?;
    expect(!trace.limits.is_empty(), "threads have limits")?;
    let others = trace.steps.iter().filter(|step| step.thread.is_some());
    expect(others.count() > 0, "nothing of the other thread is shown")?;
    let end = trace.steps.last().ok_or("there are no steps")?;
    let lost = end.heap.iter().filter(|object| object.lost).count();
    expect(lost == 2, "the two nodes that hold each other are not lost")?;
    expect_in(&at(trace, Event::Return, "inner::next"), "return", &["5"])?;
    expect_in(
        &at(trace, Event::Return, "Dog::name"),
        "return",
        &["\"own\""],
    )?;
    expect_in(
        &at(trace, Event::Return, "Speak::speak"),
        "return",
        &["\"own\""],
    )?;
    expect_in(&[end], "CALLS", &["2"])
}

fn loans(trace: &Trace) -> Result<(), Failed> {
    let idle = |step: &Step, name: &str| shown(step, name).map(|value| value.contains("\"idle\""));
    let main = at(trace, Event::Line, "main");
    let with = |name: &str| -> Vec<&Step> {
        let steps = main.iter().filter(|step| shown(step, name).is_ok());
        steps.copied().collect()
    };
    let first = with("first");
    expect(!idle(first[0], "first")?, "`first` is about to be printed")?;
    expect(idle(first[1], "first")?, "`first` is not used again")?;
    let lent = with("lent");
    expect(
        !idle(lent[0], "lent")? && !idle(lent[1], "lent")?,
        "`lent` is lent on",
    )?;
    expect(idle(lent[2], "lent")?, "`lent` is not used again")?;
    let best = at(trace, Event::Line, "longest");
    let known = best.iter().filter(|step| shown(step, "best").is_ok());
    let states: Vec<bool> = known
        .map(|step| idle(step, "best"))
        .collect::<Result<_, _>>()?;
    expect(states.contains(&true), "`best` is about to be overwritten")?;
    expect(
        states.last() == Some(&false),
        "`best` is about to be returned",
    )?;
    expect_in(
        &at(trace, Event::Return, "longest"),
        "return",
        &["\"shared\"", "words.1"],
    )?;
    expect_in(
        &at(trace, Event::Return, "Counter::count"),
        "return",
        &["\"mutable\"", "counter"],
    )
}
