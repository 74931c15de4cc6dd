//! What is to be drawn in each step: frames with rows, objects with a head and an inside.

use std::collections::{HashMap, HashSet};

use super::ink::{Style, shortened};
use super::insides::{Inside, element, inside};
use super::lines::{At, Cut, Line, Scene, Shown, borrow_text};
use super::words;
use crate::trace::{
    ArrowKind, Body, Borrow, Composite, Count, Frame, Object, Region, Trace, Value, Variable,
    VariableState,
};

/// What a step shows.
pub(super) struct View {
    pub(super) frames: Vec<FrameView>,
    pub(super) objects: Vec<ObjectView>,
}

/// A call under way.
pub(super) struct FrameView {
    pub(super) id: String,
    pub(super) function: String,
    pub(super) rows: Vec<RowView>,
}

/// A variable, or all functions of a module.
pub(super) struct RowView {
    /// Its place, which no other row of the trace has.
    pub(super) key: String,
    /// How its name is written.
    pub(super) style: Style,
    pub(super) type_name: String,
    pub(super) lines: Vec<Line>,
    pub(super) words: String,
}

/// Something that lives outside of frames.
pub(super) struct ObjectView {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) badges: Vec<(Style, String)>,
    /// The class of its outline.
    pub(super) class: &'static str,
    pub(super) inside: Inside,
    pub(super) words: String,
}

/// What every step shows.
pub(super) fn views(trace: &Trace, cut: Cut) -> Vec<View> {
    let python = trace.tool.contains("Python");
    let scenes: Vec<Scene> = trace
        .steps
        .iter()
        .map(|step| Scene::new(step, cut, python))
        .collect();
    // A sequence that ever leads somewhere is drawn as rows for its whole life: each arrow has a
    // row to leave from.
    let mut upright = HashSet::new();
    for scene in &scenes {
        for object in &scene.step.heap {
            if let Body::Sequence(sequence) = &object.body
                && sequence
                    .items
                    .iter()
                    .any(|item| scene.cell(item, element(object)).is_none())
            {
                upright.insert(object.id.as_str());
            }
        }
    }
    scenes
        .iter()
        .map(|scene| {
            let room = room(scene);
            let objects = scene.step.heap.iter().filter(|object| !object.small);
            View {
                frames: scene
                    .step
                    .frames
                    .iter()
                    .map(|row| frame(scene, row))
                    .collect(),
                objects: objects
                    .map(|row| {
                        let room = room.get(row.id.as_str()).copied().unwrap_or(0);
                        object(scene, row, room, upright.contains(row.id.as_str()))
                    })
                    .collect(),
            }
        })
        .collect()
}

/// For how many elements or bytes there is room in an object, as its owner says.
fn room<'a>(scene: &Scene<'a>) -> HashMap<&'a str, usize> {
    let mut arrows = Vec::new();
    for frame in &scene.step.frames {
        for variable in &frame.variables {
            variable.value.arrows(&variable.place, &mut arrows);
        }
    }
    for object in &scene.step.heap {
        arrows.extend(object.arrows());
    }
    let mut room = HashMap::new();
    for (_, arrow) in arrows {
        if let (ArrowKind::Own, Some(capacity)) = (arrow.kind, arrow.capacity) {
            let capacity = usize::try_from(capacity).unwrap_or(usize::MAX);
            room.insert(arrow.to.as_str(), capacity);
        }
    }
    room
}

fn frame(scene: &Scene, frame: &Frame) -> FrameView {
    let mut rows = Vec::new();
    let mut named = Vec::new();
    let module = frame.function.starts_with("module");
    let mut before: HashMap<&str, usize> = HashMap::new();
    for variable in &frame.variables {
        if module && let Some(label) = plain(scene, variable) {
            named.push(label);
        } else {
            // The first `x` keeps its row when a second one shadows it.
            let turn = before.entry(&variable.name).or_default();
            let key = format!("{}.{}/{turn}", frame.id, variable.name);
            *turn += 1;
            rows.push(row(scene, variable, key));
        }
    }
    if !named.is_empty() {
        let text = shortened(&named.join(", "), 30);
        let line = Line {
            label: text,
            ..Line::default()
        };
        rows.insert(
            0,
            RowView {
                key: format!("{}/functions", frame.id),
                style: Style::Muted,
                type_name: String::new(),
                lines: vec![line],
                words: format!("Defined: {}.", named.join(", ")),
            },
        );
    }
    FrameView {
        id: frame.id.clone(),
        function: frame.function.clone(),
        rows,
    }
}

/// The name of a variable that a `def`, `class` or `import` made and nothing has changed.
fn plain<'a>(scene: &Scene, variable: &'a Variable) -> Option<&'a str> {
    let Value::Arrow(arrow) = &variable.value else {
        return None;
    };
    let object = scene.object(&arrow.to).filter(|object| object.small)?;
    let own = object.label.as_deref() == Some(&variable.name);
    (own && variable.state.is_none() && variable.name != "return").then_some(&variable.name)
}

fn row(scene: &Scene, variable: &Variable, key: String) -> RowView {
    let returned = variable.name == "return";
    let name = if variable.hidden && !variable.name.starts_with(char::is_alphabetic) {
        "iterator"
    } else {
        &variable.name
    };
    let at = At {
        depth: 0,
        label: shortened(name, 16),
        spoken: if returned {
            String::from("the value that is returned")
        } else {
            name.to_owned()
        },
        place: variable.place.clone(),
        hint: variable.type_name.as_deref().unwrap_or_default(),
    };
    let mut lines = scene.lines(&variable.value, &at);
    let mut type_name = shortened(
        variable.type_name.as_deref().unwrap_or_default(),
        scene.cut.types,
    );
    let first = &mut lines[0];
    // The type's column already says `Point`.
    let stem = |name: &str| name.split(['<', '…']).next().unwrap_or_default().to_owned();
    if stem(&first.before) == stem(at.hint) {
        first.before.clear();
    }
    if let Shown::Text(text) = &first.shown
        && matches!(&variable.value, Value::Composite(_) | Value::Map { .. })
        && first.before.is_empty()
        && stem(at.hint).starts_with(&stem(text))
        && (stem(text) == stem(at.hint) || text.ends_with('…'))
    {
        first.shown = Shown::Nothing;
    }
    if let Shown::Absent(_) = first.shown
        && variable.state.is_none()
    {
        // What it was is no longer of interest, and the room is needed.
        type_name.clear();
    }
    if first.badge.is_empty() {
        first.badge = match variable.state {
            Some(VariableState::Returned) if !returned => "returned",
            Some(VariableState::Dropping) => "being dropped",
            _ => "",
        };
    }
    let style = match &variable.value {
        Value::Absent(crate::Absence::Moved | crate::Absence::Dropped) => Style::Gone,
        _ if variable.shadowed || variable.hidden || variable.captured || returned => Style::Muted,
        _ => Style::Plain,
    };
    let mut said: Vec<String> = lines.iter().map(|line| line.words.clone()).collect();
    if variable.shadowed {
        said[0].push_str(", hidden by a later variable of that name");
    }
    match variable.state {
        Some(VariableState::Returned) if !returned => said[0].push_str(", returned"),
        Some(VariableState::Dropping) => said[0].push_str(", being dropped"),
        _ => {}
    }
    RowView {
        key,
        style,
        type_name,
        words: format!("{}.", said.join("; ")),
        lines,
    }
}

fn object(scene: &Scene, object: &Object, room: usize, upright: bool) -> ObjectView {
    let mut badges = Vec::new();
    match object.count {
        Some(Count::References(references)) => {
            badges.push((Style::Badge, format!("refs {references}")));
        }
        Some(Count::Immortal) => badges.push((Style::Dim, String::from("immortal"))),
        Some(Count::Owners { strong, weak }) => {
            badges.push((Style::Badge, format!("strong {strong}")));
            if weak > 0 {
                badges.push((Style::Badge, format!("weak {weak}")));
            }
        }
        None => {}
    }
    match object.region {
        Some(Region::Static) => badges.push((Style::Dim, String::from("static"))),
        Some(Region::Temporary) => badges.push((Style::Dim, String::from("temporary"))),
        None => {}
    }
    let borrowed = match &object.body {
        Body::Value(value) => borrow(value),
        _ => None,
    };
    if borrowed.is_some() {
        badges.push((Style::Alarm, borrow_text(borrowed).to_owned()));
    }
    if object.lost {
        badges.push((Style::Alarm, String::from("unreachable")));
    }
    if object.unnamed {
        badges.push((Style::Dim, String::from("no name")));
    }
    if object.dropping {
        badges.push((Style::Alarm, String::from("being dropped")));
    }
    let title = match (object.type_name.as_str(), &object.label) {
        ("type", Some(label)) => format!("class {label}"),
        ("function", Some(label)) => format!("ƒ {label}"),
        (name, Some(label)) => format!("{name} {label}"),
        (name, None) => name.to_owned(),
    };
    let spoken = match &object.label {
        Some(label) => format!("{} {label}", object.type_name),
        None => object.type_name.clone(),
    };
    let inside = inside(scene, object, room, upright);
    let end = match &inside {
        Inside::Lines(lines) if lines.is_empty() => ".",
        _ => ":",
    };
    ObjectView {
        id: object.id.clone(),
        title: shortened(&title, scene.cut.types + 4),
        badges,
        class: if object.lost {
            "box lost"
        } else if object.dropping || object.unnamed {
            "box dropping"
        } else {
            "box"
        },
        words: words::object(object, &spoken, borrowed) + end,
        inside,
    }
}

/// How the cell in a value is borrowed.
fn borrow(value: &Value) -> Option<Borrow> {
    let Value::Composite(Composite { borrow, fields, .. }) = value else {
        return None;
    };
    match (borrow, fields.as_slice()) {
        (Some(Borrow::Mutable | Borrow::Shared(1..)), _) => *borrow,
        (_, [(_, inner)]) => self::borrow(inner),
        _ => None,
    }
}
