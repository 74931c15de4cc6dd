//! What an object holds: text, cells or lines.

use super::ink::shortened;
use super::lines::{At, Line, Scene, Shown, is_positional};
use crate::trace::{Body, Composite, Object, Value};

/// What an object holds.
pub(super) enum Inside {
    /// Text, and for how many more bytes there is room.
    Text { text: String, spare: usize },
    /// Elements beside one another.
    Cells {
        texts: Vec<String>,
        spare: usize,
        more: usize,
        numbered: bool,
    },
    /// Elements or fields below one another.
    Lines(Vec<Line>),
}

/// What an object holds; `room` is for how many elements or bytes there is room, and `upright` says
/// whether its elements are below one another.
pub(super) fn inside(scene: &Scene, object: &Object, room: usize, upright: bool) -> Inside {
    let labelled = |label: String, spoken: String, place: String, value: &Value| {
        let at = At {
            depth: 0,
            label,
            spoken,
            place,
            hint: "",
        };
        scene.lines(value, &at)
    };
    let part = |name: &str| crate::trace::part(&object.id, name);
    match &object.body {
        Body::Text(text) => Inside::Text {
            text: shortened(&scene.quoted(text), scene.cut.values + 2),
            spare: room.saturating_sub(text.len()),
        },
        Body::Sequence(sequence) if !upright => Inside::Cells {
            texts: sequence
                .items
                .iter()
                .map(|item| scene.cell(item, element(object)).unwrap_or_default())
                .collect(),
            spare: room.saturating_sub(sequence.items.len() + sequence.more),
            more: sequence.more,
            numbered: !sequence.unordered,
        },
        Body::Sequence(sequence) => {
            let mut lines = Vec::new();
            for (position, item) in sequence.items.iter().enumerate() {
                let name = position.to_string();
                let place = part(&name);
                let label = if sequence.unordered {
                    String::new()
                } else {
                    name
                };
                let spoken = if sequence.unordered {
                    String::from("one element")
                } else {
                    format!("element {position}")
                };
                lines.extend(labelled(label, spoken, place, item));
            }
            let more = sequence.more;
            let spare = room.saturating_sub(sequence.items.len() + more);
            for (count, note, words) in [
                (more, format!("{more} more"), format!("and {more} more")),
                (
                    spare,
                    format!("{spare} spare"),
                    format!("room for {spare} more"),
                ),
            ] {
                if count > 0 {
                    lines.push(Line {
                        note,
                        words,
                        ..Line::default()
                    });
                }
            }
            if lines.is_empty() {
                lines.push(Line {
                    shown: Shown::Absent("empty"),
                    words: String::from("empty"),
                    ..Line::default()
                });
            }
            Inside::Lines(lines)
        }
        Body::Value(value) => Inside::Lines(single(scene, object, value)),
        Body::Fields(fields) => Inside::Lines(
            fields
                .iter()
                .flat_map(|(name, value)| {
                    labelled(shortened(name, 16), name.clone(), part(name), value)
                })
                .collect(),
        ),
        Body::Map(entries) => Inside::Lines(map(scene, object, entries)),
    }
}

/// The type of a sequence's elements, as far as its own tells.
pub(super) fn element(object: &Object) -> &str {
    object.type_name.strip_prefix('[').unwrap_or_default()
}

/// The lines of an object that is one value, without the names that its head already says: those of
/// `RefCell<Node>`.
fn single(scene: &Scene, object: &Object, value: &Value) -> Vec<Line> {
    let known = |name: &str| {
        let mut words = name.split(' ').filter(|word| !word.is_empty());
        let names = object.type_name.split(['<', '>', ' ']);
        words.all(|word| names.clone().any(|known| known == word))
    };
    let (mut value, mut place) = (value, object.id.clone());
    while let Value::Composite(Composite { name, fields, .. }) = value
        && let [(field, inner)] = fields.as_slice()
        && !name.is_empty()
        && is_positional(fields)
        && known(name)
    {
        value = inner;
        place = crate::trace::part(&place, field);
    }
    let at = At {
        depth: 0,
        label: String::new(),
        spoken: String::new(),
        place,
        hint: "",
    };
    let mut lines = scene.lines(value, &at);
    lines[0].badge = "";
    let named = match &lines[0].shown {
        Shown::Text(text) => known(text),
        Shown::Nothing => true,
        _ => false,
    };
    if lines.len() > 1 && named && lines[0].before.is_empty() {
        // An arrow to the value leads to the object.
        lines.remove(0);
        for line in &mut lines {
            line.depth -= 1;
        }
    }
    lines
}

fn map(scene: &Scene, object: &Object, entries: &[(Value, Value)]) -> Vec<Line> {
    let mut lines = Vec::new();
    for (position, (key, value)) in entries.iter().enumerate() {
        let mut depth = 0;
        let label = match scene.cell(key, "") {
            Some(text) => text,
            None => {
                // The key leads to a box: it gets a line, and its value the next one.
                let at = At {
                    depth,
                    label: String::from("key"),
                    spoken: String::from("a key"),
                    place: format!("{}.key{position}", object.id),
                    hint: "",
                };
                lines.extend(scene.lines(key, &at));
                depth = 1;
                String::from("value")
            }
        };
        let at = At {
            depth,
            label: shortened(&label, 16),
            spoken: if depth == 0 {
                label
            } else {
                String::from("its value")
            },
            place: format!("{}.{position}", object.id),
            hint: "",
        };
        lines.extend(scene.lines(value, &at));
    }
    lines
}
