//! What must hold in any honest trace, whatever made it.

use std::collections::{BTreeMap, BTreeSet};

use crate::trace::{Arrow, ArrowKind, Count, Object, Step, Trace, Variable};

/// Everything in a trace that cannot be true, each with its step and line.
///
/// One owner a block. Not more counted owners, weak pointers or references than the counts say. No
/// arrow to nowhere. What is called unreachable is, and nothing else. Ids are never used twice, and
/// output only grows.
pub fn check(trace: &Trace) -> Vec<String> {
    let mut found = Vec::new();
    for (position, step) in trace.steps.iter().enumerate() {
        let mut wrong = Vec::new();
        check_position(trace, step, &mut wrong);
        check_places(step, &mut wrong);
        check_counts(step, &mut wrong);
        check_reach(step, &mut wrong);
        let line = step.line;
        let named = |what: String| format!("step {position} (line {line}): {what}");
        found.extend(wrong.into_iter().map(named));
    }
    check_lives(trace, &mut found);
    check_output(trace, &mut found);
    for moment in &trace.moments {
        if moment.step >= trace.steps.len() {
            found.push(format!("the moment `{}` names no step", moment.name));
        }
    }
    found
}

fn check_position(trace: &Trace, step: &Step, wrong: &mut Vec<String>) {
    let files = trace.files.len();
    let used = step.frames.iter().map(|frame| frame.file);
    if let Some(file) = used.chain([step.file]).find(|file| *file >= files) {
        wrong.push(format!("there is no file {file}, only {files}"));
    }
    if step.line == 0 {
        wrong.push("lines are counted from 1".into());
    }
}

/// All arrows of a step, each with the place it starts from.
fn arrows(step: &Step) -> Vec<(String, &Arrow)> {
    let mut found = Vec::new();
    for variable in variables(step) {
        variable.value.arrows(&variable.place, &mut found);
    }
    found.extend(step.heap.iter().flat_map(Object::arrows));
    found
}

fn variables(step: &Step) -> impl Iterator<Item = &Variable> {
    step.frames.iter().flat_map(|frame| &frame.variables)
}

/// The object or variable that holds a place.
fn holder<'a>(place: &'a str, known: &BTreeSet<&str>) -> Option<&'a str> {
    let mut place = place;
    loop {
        if known.contains(place) {
            return Some(place);
        }
        place = &place[..place.rfind('.')?];
    }
}

fn check_places(step: &Step, wrong: &mut Vec<String>) {
    let mut known = BTreeSet::new();
    let objects = step.heap.iter().map(|object| object.id.as_str());
    let places = objects.chain(variables(step).map(|variable| variable.place.as_str()));
    for place in places {
        if !known.insert(place) {
            wrong.push(format!("`{place}` stands there twice"));
        }
    }
    for frame in &step.frames {
        for variable in &frame.variables {
            let own = variable.place.strip_prefix(&frame.id);
            if !own.is_some_and(|rest| rest.starts_with('.')) {
                wrong.push(format!("`{}` is no place of {}", variable.place, frame.id));
            }
        }
    }
    for (from, arrow) in arrows(step) {
        if holder(&arrow.to, &known).is_none() {
            wrong.push(format!(
                "`{from}` leads to `{}`, which is not there",
                arrow.to
            ));
        }
    }
}

fn check_counts(step: &Step, wrong: &mut Vec<String>) {
    let mut numbers: BTreeMap<&str, BTreeMap<&str, Vec<String>>> = BTreeMap::new();
    for (from, arrow) in arrows(step) {
        let group = match arrow.kind {
            ArrowKind::Own => "owner",
            ArrowKind::Counted => "strong",
            ArrowKind::Weak => "weak",
            ArrowKind::Name | ArrowKind::Item | ArrowKind::Key | ArrowKind::Cell => "reference",
            _ => continue,
        };
        let groups = numbers.entry(arrow.to.as_str()).or_default();
        groups.entry(group).or_default().push(from);
    }
    let none = BTreeMap::new();
    for (to, groups) in &numbers {
        let owners = groups.get("owner").map_or(0, Vec::len);
        if owners > 1 {
            let who = groups["owner"].join(", ");
            wrong.push(format!("`{to}` has {owners} owners: {who}"));
        }
    }
    for object in &step.heap {
        let groups = numbers.get(object.id.as_str()).unwrap_or(&none);
        let mut at_most = |group: &str, count: u64| {
            let drawn = groups.get(group).map_or(0, Vec::len) as u64;
            if drawn > count {
                let who = groups[group].join(", ");
                wrong.push(format!(
                    "{drawn} {group} arrows lead to `{}`, whose count is {count}: {who}",
                    object.id
                ));
            }
        };
        match object.count {
            Some(Count::References(count)) => at_most("reference", count),
            // While the value is being dropped, its last owner is still drawn.
            Some(Count::Owners { .. }) if object.dropping => {}
            Some(Count::Owners { strong, weak }) => {
                at_most("strong", strong);
                at_most("weak", weak);
            }
            Some(Count::Immortal) | None => {}
        }
    }
}

/// What is called unreachable is, and nothing else on the heap.
fn check_reach(step: &Step, wrong: &mut Vec<String>) {
    let objects: BTreeMap<&str, &Object> = step
        .heap
        .iter()
        .map(|object| (object.id.as_str(), object))
        .collect();
    let known: BTreeSet<&str> = objects.keys().copied().collect();
    let reach = |over_weak: bool| {
        let mut reached = BTreeSet::new();
        let mut found = Vec::new();
        for variable in variables(step) {
            variable.value.arrows(&variable.place, &mut found);
        }
        while let Some((_, arrow)) = found.pop() {
            if (over_weak || arrow.kind != ArrowKind::Weak)
                && let Some(id) = holder(&arrow.to, &known)
                && reached.insert(id.to_owned())
            {
                found.extend(objects[id].arrows());
            }
        }
        reached
    };
    // What only weak arrows lead to may be unreachable or not: in Rust they keep the block.
    let (reached, kept) = (reach(true), reach(false));
    for object in &step.heap {
        let is_reached = reached.contains(&object.id);
        let claims = object.lost || object.unnamed;
        if claims && kept.contains(&object.id) {
            wrong.push(format!(
                "`{}` is called unreachable and is reached",
                object.id
            ));
        } else if object.lost && object.unnamed {
            wrong.push(format!("`{}` is called unreachable and held", object.id));
        } else if !claims && !is_reached && object.region.is_none() && !object.dropping {
            wrong.push(format!(
                "no variable leads to `{}`, and it is not called unreachable",
                object.id
            ));
        }
    }
}

/// An id that is gone does not come back. With several threads, what only the others hold is not
/// drawn for a while.
fn check_lives(trace: &Trace, found: &mut Vec<String>) {
    if trace.steps.iter().any(|step| step.thread.is_some()) {
        return;
    }
    let mut gone: BTreeSet<&str> = BTreeSet::new();
    let mut before: BTreeSet<&str> = BTreeSet::new();
    for (position, step) in trace.steps.iter().enumerate() {
        let frames = step.frames.iter().map(|frame| frame.id.as_str());
        // A temporary is named anew at every step.
        let objects = || step.heap.iter().filter(|object| object.region.is_none());
        fn id(object: &Object) -> &str {
            object.id.as_str()
        }
        let now: BTreeSet<&str> = frames.clone().chain(objects().map(id)).collect();
        gone.extend(before.difference(&now));
        for id in now.intersection(&gone) {
            found.push(format!(
                "step {position} (line {}): `{id}` was gone, and is there again",
                step.line
            ));
        }
        // Python's collector hides what is unreachable while it calls a finalizer.
        let named = objects().filter(|object| !object.lost).map(id);
        before = frames.chain(named).collect();
    }
}

fn check_output(trace: &Trace, found: &mut Vec<String>) {
    let length = trace.output.chars().count();
    let mut before = 0;
    for (position, step) in trace.steps.iter().enumerate() {
        if step.printed < before || step.printed > length {
            found.push(format!(
                "step {position} (line {}): {} characters are printed, after {before} and of {length}",
                step.line, step.printed
            ));
        }
        before = step.printed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trace::{Absence, Body, Event, Frame, Value};

    fn arrow(kind: ArrowKind, to: &str) -> Value {
        Value::Arrow(Arrow {
            kind,
            to: to.into(),
            name: None,
            concrete: None,
            length: None,
            capacity: None,
            idle: false,
        })
    }

    fn variable(name: &str, value: Value) -> Variable {
        Variable {
            name: name.into(),
            type_name: None,
            place: format!("f1.{name}"),
            value,
            state: None,
            shadowed: false,
            captured: false,
            hidden: false,
        }
    }

    fn object(id: &str, count: Option<Count>, value: Value) -> Object {
        Object {
            id: id.into(),
            type_name: "str".into(),
            label: None,
            count,
            body: Body::Value(value),
            lost: false,
            unnamed: false,
            dropping: false,
            region: None,
            small: false,
        }
    }

    fn text() -> Value {
        Value::Scalar("\"Ada\"".into())
    }

    fn trace(variables: Vec<Variable>, heap: Vec<Object>) -> Trace {
        let step = Step {
            file: 0,
            line: 3,
            event: Event::Line,
            what: None,
            thread: None,
            printed: 0,
            frames: vec![Frame {
                id: "f1".into(),
                function: "main".into(),
                file: 0,
                line: 3,
                variables,
            }],
            heap,
        };
        Trace {
            files: vec!["main.rs".into()],
            steps: vec![step],
            ..Trace::default()
        }
    }

    fn finds(trace: &Trace, what: &str) {
        let found = check(trace);
        assert!(
            found.len() == 1 && found[0].contains(what),
            "{what}: {found:#?}"
        );
    }

    #[test]
    fn a_moved_value_has_one_owner() {
        let (a, b) = (|value| variable("a", value), |value| variable("b", value));
        let heap = vec![object("h1", None, text())];
        let owner = || arrow(ArrowKind::Own, "h1");
        let honest = trace(
            vec![a(Value::Absent(Absence::Moved)), b(owner())],
            heap.clone(),
        );
        assert_eq!(check(&honest), [""; 0]);
        finds(
            &trace(vec![a(owner()), b(owner())], heap),
            "`h1` has 2 owners: f1.a, f1.b",
        );
    }

    #[test]
    fn arrows_are_not_more_than_counts() {
        let counted = || arrow(ArrowKind::Counted, "h1");
        let weak = || arrow(ArrowKind::Weak, "h1");
        let name = || arrow(ArrowKind::Name, "h1");
        let with = |count, values: Vec<Value>| {
            let names = ["a", "b", "c"];
            let variables = names
                .iter()
                .zip(values)
                .map(|(name, value)| variable(name, value));
            trace(variables.collect(), vec![object("h1", Some(count), text())])
        };
        let owners = |strong, weak| Count::Owners { strong, weak };
        assert_eq!(
            check(&with(owners(2, 1), vec![counted(), counted(), weak()])),
            [""; 0]
        );
        finds(
            &with(owners(1, 1), vec![counted(), counted(), weak()]),
            "2 strong arrows",
        );
        finds(
            &with(owners(2, 0), vec![counted(), counted(), weak()]),
            "1 weak arrows",
        );
        finds(
            &with(Count::References(1), vec![name(), name()]),
            "2 reference arrows",
        );
        assert_eq!(check(&with(Count::Immortal, vec![name(), name()])), [""; 0]);
    }

    #[test]
    fn every_arrow_leads_somewhere() {
        let inner = variable("n", Value::Scalar("1".into()));
        let borrow = |to| variable("r", arrow(ArrowKind::Shared, to));
        assert_eq!(
            check(&trace(vec![inner.clone(), borrow("f1.n.left")], vec![])),
            [""; 0]
        );
        finds(
            &trace(vec![inner, borrow("f2.n")], vec![]),
            "leads to `f2.n`, which is not there",
        );
    }

    #[test]
    fn unreachable_is_what_nothing_reaches() {
        let a = variable("a", arrow(ArrowKind::Name, "o1"));
        let inner = object("o1", None, arrow(ArrowKind::Item, "o2"));
        let mut heap = vec![inner, object("o2", None, text())];
        assert_eq!(check(&trace(vec![a.clone()], heap.clone())), [""; 0]);
        finds(
            &trace(vec![], vec![heap[1].clone()]),
            "no variable leads to `o2`",
        );
        heap[1].lost = true;
        finds(
            &trace(vec![a], heap),
            "`o2` is called unreachable and is reached",
        );
    }

    #[test]
    fn what_is_gone_stays_gone() {
        let mut three = trace(
            vec![variable("a", arrow(ArrowKind::Own, "h1"))],
            vec![object("h1", None, text())],
        );
        let mut empty = three.steps[0].clone();
        empty.heap.clear();
        empty.frames[0].variables.clear();
        three.steps = vec![three.steps[0].clone(), empty, three.steps[0].clone()];
        finds(&three, "`h1` was gone, and is there again");
    }

    #[test]
    fn output_grows() {
        let mut two = trace(vec![], vec![]);
        two.output = "é\n".into();
        two.steps = vec![two.steps[0].clone(), two.steps[0].clone()];
        two.steps[0].printed = 2;
        finds(&two, "0 characters are printed, after 2 and of 2");
        two.steps[1].printed = 3;
        finds(&two, "3 characters are printed, after 2 and of 2");
    }

    #[test]
    fn places_belong_to_their_frames() {
        let mut twice = trace(vec![variable("a", text()), variable("a", text())], vec![]);
        finds(&twice, "`f1.a` stands there twice");
        twice.steps[0].frames[0].variables.pop();
        twice.steps[0].frames[0].id = "f2".into();
        finds(&twice, "`f1.a` is no place of f2");
        twice.steps[0].frames[0].id = "f1".into();
        twice.steps[0].frames[0].file = 1;
        finds(&twice, "there is no file 1, only 1");
    }
}
