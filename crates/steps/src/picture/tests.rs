//! What must hold of every picture, on two traces with everything in them.

use super::{Pictures, crossings, draw, sample};
use crate::trace::{ArrowKind, Trace};

/// A Rust run: an owner, borrows of variables and of elements, a cycle, a temporary that leads back.
const RUST: &str = r#"{
"tool": "rustc", "files": ["a.rs"], "output": "", "steps": [
{"line": 1, "event": "line", "printed": 0,
 "frames": [{"id": "f1", "function": "main", "line": 1, "variables": [
  {"name": "x", "type": "i32", "place": "f1.x", "value": {"scalar": "5"}},
  {"name": "name", "type": "String", "place": "f1.name",
   "value": {"arrow": {"kind": "own", "to": "h1", "name": "String", "length": 3, "capacity": 8}}}]}],
 "heap": [{"id": "h1", "type": "str", "body": {"text": "A<&"}}]},
{"line": 2, "event": "line", "printed": 0,
 "frames": [
  {"id": "f1", "function": "main", "line": 1, "variables": [
   {"name": "x", "type": "i32", "place": "f1.x", "value": {"scalar": "5"}},
   {"name": "name", "type": "String", "place": "f1.name", "value": {"absent": "moved"}},
   {"name": "list", "type": "Vec<i32>", "place": "f1.list",
    "value": {"arrow": {"kind": "own", "to": "h2", "name": "Vec", "length": 3, "capacity": 4}}},
   {"name": "pair", "type": "Pair", "place": "f1.pair", "value": {"composite": {"name": "Pair", "fields": [
    ["left", {"arrow": {"kind": "counted", "to": "h3"}}],
    ["right", {"composite": {"name": "Some", "fields": [["0", {"arrow": {"kind": "counted", "to": "h4"}}]]}}]]}}}]},
  {"id": "f2", "function": "take", "line": 2, "variables": [
   {"name": "text", "type": "String", "place": "f2.text",
    "value": {"arrow": {"kind": "own", "to": "h1", "name": "String", "length": 3, "capacity": 8}}},
   {"name": "second", "type": "&i32", "place": "f2.second", "value": {"arrow": {"kind": "shared", "to": "h2.1"}}},
   {"name": "third", "type": "&i32", "place": "f2.third", "value": {"arrow": {"kind": "shared", "to": "h2.2", "idle": true}}},
   {"name": "x", "type": "&mut i32", "place": "f2.x", "value": {"arrow": {"kind": "mutable", "to": "f1.x"}}},
   {"name": "raw", "type": "*const Pair", "place": "f2.raw", "value": {"arrow": {"kind": "raw", "to": "f1.pair.left"}}}]}],
 "heap": [
  {"id": "h1", "type": "str", "body": {"text": "A<&"}},
  {"id": "h2", "type": "[i32]", "body": {"sequence": {"items": [{"scalar": "1"}, {"scalar": "2"}, {"scalar": "3"}]}}},
  {"id": "h3", "type": "RefCell<Node>", "count": {"owners": {"strong": 2, "weak": 0}}, "body": {"value": {"composite": {
   "name": "RefCell", "borrow": "mutable", "fields": [["", {"composite": {"name": "Node", "fields": [
    ["name", {"scalar": "\"a\""}], ["next", {"arrow": {"kind": "counted", "to": "h4"}}]]}}]]}}}},
  {"id": "h4", "type": "RefCell<Node>", "count": {"owners": {"strong": 2, "weak": 1}}, "lost": true, "body": {"value": {"composite": {
   "name": "RefCell", "fields": [["", {"composite": {"name": "Node", "fields": [
    ["name", {"scalar": "\"b\""}], ["next", {"arrow": {"kind": "weak", "to": "h3"}}]]}}]]}}}},
  {"id": "t1", "type": "&i32", "region": "temporary", "body": {"value": {"arrow": {"kind": "shared", "to": "f1.x"}}}}]},
{"line": 3, "event": "drop", "what": "list", "printed": 0,
 "frames": [{"id": "f1", "function": "main", "line": 1, "variables": [
  {"name": "x", "type": "i32", "place": "f1.x", "value": {"scalar": "6"}},
  {"name": "name", "type": "String", "place": "f1.name", "value": {"absent": "moved"}},
  {"name": "list", "type": "Vec<i32>", "place": "f1.list", "value": {"absent": "dropped"}}]}],
 "heap": []}]}"#;

/// A Python run: small objects in their cells, lists in a list, a map with a key that is an object.
const PYTHON: &str = r#"{
"tool": "CPython", "files": ["a.py"], "output": "", "steps": [
{"line": 1, "event": "line", "printed": 0,
 "frames": [{"id": "f1", "function": "module", "line": 1, "variables": [
  {"name": "add", "place": "f1.add", "value": {"arrow": {"kind": "name", "to": "o1"}}},
  {"name": "items", "place": "f1.items", "value": {"arrow": {"kind": "name", "to": "o2"}}},
  {"name": "same", "place": "f1.same", "value": {"arrow": {"kind": "name", "to": "o2"}}},
  {"name": "rows", "place": "f1.rows", "value": {"arrow": {"kind": "name", "to": "o4"}}},
  {"name": "table", "place": "f1.table", "value": {"arrow": {"kind": "name", "to": "o5"}}}]}],
 "heap": [
  {"id": "o1", "type": "function", "label": "add", "small": true, "count": {"references": 1}, "body": {"fields": []}},
  {"id": "o2", "type": "list", "count": {"references": 4}, "body": {"sequence": {"items": [
   {"arrow": {"kind": "item", "to": "o3"}}, {"arrow": {"kind": "item", "to": "o3"}}]}}},
  {"id": "o3", "type": "str", "small": true, "count": "immortal", "body": {"text": "é\n"}},
  {"id": "o4", "type": "list", "count": {"references": 1}, "body": {"sequence": {"items": [
   {"arrow": {"kind": "item", "to": "o2"}}, {"arrow": {"kind": "item", "to": "o3"}}, {"arrow": {"kind": "item", "to": "o2"}}]}}},
  {"id": "o5", "type": "dict", "count": {"references": 1}, "body": {"map": [
   [{"arrow": {"kind": "key", "to": "o3"}}, {"arrow": {"kind": "item", "to": "o4"}}],
   [{"arrow": {"kind": "key", "to": "o6"}}, {"arrow": {"kind": "item", "to": "o3"}}]]}},
  {"id": "o6", "type": "tuple", "count": {"references": 1}, "body": {"sequence": {"items": []}}}]}]}"#;

fn trace(text: &str) -> Trace {
    match serde_json::from_str(text) {
        Ok(trace) => trace,
        Err(error) => panic!("{error}"),
    }
}

/// The words of a step.
fn said(pictures: &Pictures, step: usize) -> String {
    let parts = pictures.steps[step].iter();
    let words = parts.map(|index| pictures.parts[*index].words.as_str());
    let words: Vec<&str> = words.filter(|words| !words.is_empty()).collect();
    words.join(" ")
}

#[test]
fn nothing_hides_anything() {
    for text in [RUST, PYTHON] {
        assert_eq!(crossings(&trace(text)), Vec::<String>::new());
    }
}

#[test]
fn the_same_run_gives_the_same_pictures() {
    for text in [RUST, PYTHON] {
        assert_eq!(draw(&trace(text)), draw(&trace(text)));
    }
}

#[test]
fn what_stays_the_same_is_the_same_part() {
    let pictures = draw(&trace(RUST));
    let row = |step: usize, words: &str| {
        let mut parts = pictures.steps[step].iter();
        parts.find(|index| pictures.parts[**index].words == words)
    };
    for words in ["main:", "x is 5.", "h1, a str:", "\"A<&\"."] {
        assert!(row(0, words).is_some(), "{words}");
        assert_eq!(row(0, words), row(1, words), "{words}");
    }
    assert_eq!(row(1, "name moved away."), row(2, "name moved away."));
}

#[test]
fn text_is_escaped() {
    let pictures = draw(&trace(RUST));
    let mut parts = pictures.parts.iter();
    let text = parts
        .find(|part| part.words == "\"A<&\".")
        .map(|part| &part.svg);
    assert!(
        text.is_some_and(|svg| svg.contains(">\"A&lt;&amp;\"</text>")),
        "{text:?}"
    );
    let pictures = draw(&trace(PYTHON));
    assert!(
        pictures
            .parts
            .iter()
            .any(|part| part.svg.contains(">'é\\n'</text>"))
    );
}

#[test]
fn every_step_is_told_in_words() {
    let pictures = draw(&trace(RUST));
    assert_eq!(
        said(&pictures, 0),
        "main: x is 5. name owns h1, 3 of 8 bytes used. h1, a str: \"A<&\"."
    );
    assert_eq!(
        said(&pictures, 1),
        "main: x is 5. name moved away. list owns h2, 3 of 4 elements used. pair is Pair; its left \
         is a counted owner of h3; its right is Some, which is a counted owner of h4. take: text owns h1, 3 \
         of 8 bytes used. second borrows element 1 of h2. third borrows element 2 of h2, not used \
         again. x borrows mutably x of main. raw points to left of pair of main. h1, a str: \
         \"A<&\". h2, [i32]: 1, 2, 3, room for 1 more. h3, a RefCell<Node>, 2 strong owners, borrowed \
         by one writer: its name is \"a\". its next is a counted owner of h4. h4, a RefCell<Node>, 2 strong \
         owners, 1 weak, no variable leads to it: its name is \"b\". its next refers weakly to h3. t1, &i32, \
         a temporary on the stack: borrows x of main."
    );
    let pictures = draw(&trace(PYTHON));
    assert_eq!(
        said(&pictures, 0),
        "module: Defined: add. items refers to o2. same refers to o2. rows refers to o4. table \
         refers to o5. o2, a list, 4 references: 'é\\n', 'é\\n'. o4, a list, 1 reference: element \
         0 refers to o2. element 1 is 'é\\n'. element 2 refers to o2. o5, a dict, 1 reference: 'é\\n' refers to o4. a key \
         refers to o6; its value is 'é\\n'. o6, a tuple, 1 reference: empty."
    );
}

#[test]
fn kinds_differ_in_shape_too() {
    // Dashes are in the style sheet, so a weak dot is like a shared one here.
    let kinds = [
        ArrowKind::Own,
        ArrowKind::Counted,
        ArrowKind::Shared,
        ArrowKind::Mutable,
        ArrowKind::Raw,
    ];
    let shapes = kinds.map(|kind| {
        let svg = sample(kind);
        let name = format!("k-{}", format!("{kind:?}").to_lowercase());
        assert!(svg.contains(&name), "{svg}");
        svg.replace(&name, "")
    });
    for (index, shape) in shapes.iter().enumerate() {
        assert!(!shapes[..index].contains(shape), "{shape}");
    }
}

#[test]
fn what_is_not_used_again_is_faint() {
    let pictures = draw(&trace(RUST));
    let idle = |part: &&super::Part| part.svg.contains("k-shared idle");
    // The row with the dot, and the arrow.
    assert_eq!(pictures.parts.iter().filter(idle).count(), 2);
}
