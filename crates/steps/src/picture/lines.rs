//! Turns values into lines of text and dots: what a row of a frame or an object says.

use std::collections::HashMap;

use super::ink::{Style, shortened};
use super::words;
use crate::trace::{Absence, Arrow, Body, Borrow, Composite, Object, Step, Value, part};

/// How much of long texts is shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cut {
    /// Of a type.
    pub(super) types: usize,
    /// Of a value.
    pub(super) values: usize,
    /// Whether lengths are written `len 3 cap 4`, else `3/4`.
    pub(super) spelled: bool,
}

/// What the values of a step are read with.
pub(super) struct Scene<'a> {
    objects: HashMap<&'a str, &'a Object>,
    pub(super) cut: Cut,
    pub(super) python: bool,
    pub(super) step: &'a Step,
}

/// One line of a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Line {
    /// How far it is indented.
    pub(super) depth: usize,
    /// The name of what it shows; empty for a value alone.
    pub(super) label: String,
    /// The places that it shows.
    pub(super) places: Vec<String>,
    /// Wrappers around the value: `Some`.
    pub(super) before: String,
    pub(super) shown: Shown,
    /// A length, or a type behind a `dyn Trait`.
    pub(super) note: String,
    /// How a `RefCell` is borrowed, or what is happening to the variable.
    pub(super) badge: &'static str,
    /// What it says.
    pub(super) words: String,
}

/// The value of a line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Shown {
    #[default]
    Nothing,
    Text(String),
    Absent(&'static str),
    Arrow(Arrow),
}

impl Line {
    /// The arrow that starts here.
    pub(super) fn arrow(&self) -> Option<&Arrow> {
        match &self.shown {
            Shown::Arrow(arrow) => Some(arrow),
            _ => None,
        }
    }

    /// The place its arrow starts from.
    pub(super) fn place(&self) -> &str {
        self.places.last().map_or("", String::as_str)
    }

    /// The texts of its value, in order.
    pub(super) fn texts(&self) -> Vec<(Style, &str)> {
        let shown = match &self.shown {
            Shown::Text(text) => (Style::Plain, text.as_str()),
            Shown::Absent(text) => (Style::Absent, *text),
            Shown::Nothing | Shown::Arrow(_) => (Style::Plain, ""),
        };
        [
            (Style::Badge, self.badge),
            (Style::Plain, &self.before),
            shown,
            (Style::Dim, &self.note),
        ]
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .collect()
    }

    /// The width of its value.
    pub(super) fn width(&self) -> i32 {
        let texts = self.texts();
        let widths: i32 = texts
            .iter()
            .map(|(style, text)| style.width(text) + SPACE)
            .sum();
        let dot = if self.arrow().is_some() { DOT } else { 0 };
        (widths - SPACE).max(0) + dot
    }
}

/// Between two texts of a value.
pub(super) const SPACE: i32 = 6;
/// The room for an arrow's dot at the end of a line.
pub(super) const DOT: i32 = 15;

impl<'a> Scene<'a> {
    pub(super) fn new(step: &'a Step, cut: Cut, python: bool) -> Self {
        let objects = step.heap.iter().map(|object| (object.id.as_str(), object));
        Self {
            objects: objects.collect(),
            cut,
            python,
            step,
        }
    }

    pub(super) fn object(&self, place: &str) -> Option<&'a Object> {
        self.objects
            .get(place.split('.').next().unwrap_or(place))
            .copied()
    }

    /// The text of an object that is drawn inside of what refers to it.
    pub(super) fn small(&self, arrow: &Arrow) -> Option<String> {
        let object = self.object(&arrow.to).filter(|object| object.small)?;
        Some(match (&object.label, &object.body) {
            (Some(label), _) => match object.type_name.as_str() {
                "class" | "type" => format!("class {label}"),
                "module" => format!("module {label}"),
                _ => format!("ƒ {label}"),
            },
            (None, Body::Text(text)) => self.quoted(text),
            (None, Body::Value(value)) => self
                .flat(value, "")
                .unwrap_or_else(|| object.type_name.clone()),
            _ => object.type_name.clone(),
        })
    }

    /// Text in the quotes of its language.
    pub(super) fn quoted(&self, text: &str) -> String {
        let escaped: String = text
            .chars()
            .flat_map(|character| {
                let plain = !character.is_control();
                let kept = plain.then_some(character);
                let other = (!plain).then(|| character.escape_default());
                kept.into_iter().chain(other.into_iter().flatten())
            })
            .collect();
        if self.python {
            format!("'{escaped}'")
        } else {
            format!("\"{escaped}\"")
        }
    }

    /// A value as text, if no arrow and no borrow is in it. `hint` is its type, as far as known: it
    /// tells an array from a tuple.
    pub(super) fn flat(&self, value: &Value, hint: &str) -> Option<String> {
        match value {
            Value::Scalar(text) => Some(text.clone()),
            Value::Absent(_) | Value::Map { .. } => None,
            Value::Arrow(arrow) => self.small(arrow),
            Value::Composite(composite) => {
                let Composite {
                    name,
                    borrow,
                    fields,
                } = composite;
                if borrow.is_some() {
                    return None;
                }
                if fields.is_empty() {
                    return Some(if name.is_empty() { "()" } else { name }.to_owned());
                }
                let element = hint.strip_prefix('[');
                let texts = fields
                    .iter()
                    .map(|(_, value)| self.flat(value, element.unwrap_or_default()));
                let texts: Vec<String> = texts.collect::<Option<_>>()?;
                if !is_positional(fields) {
                    let pairs = fields.iter().zip(&texts);
                    let pairs: Vec<String> = pairs
                        .map(|((field, _), text)| format!("{field}: {text}"))
                        .collect();
                    return Some(format!("{name} {{ {} }}", pairs.join(", ")));
                }
                let inside = texts.join(", ");
                Some(if element.is_some() && name.is_empty() {
                    format!("[{inside}]")
                } else {
                    format!("{name}({inside})")
                })
            }
        }
    }

    /// A value as the text of a cell; `hint` as in [`Self::flat`].
    pub(super) fn cell(&self, value: &Value, hint: &str) -> Option<String> {
        let text = match value {
            Value::Absent(absence) => Some(absent(*absence).to_owned()),
            _ => self.flat(value, hint),
        };
        text.filter(|text| text.chars().count() <= self.cut.values)
    }

    /// The lines of a value: its own, and those of its parts.
    pub(super) fn lines(&self, value: &Value, at: &At) -> Vec<Line> {
        let mut lines = Vec::new();
        self.add(value, at, &mut lines);
        lines
    }

    fn add(&self, value: &Value, at: &At, lines: &mut Vec<Line>) {
        let mut line = Line {
            depth: at.depth,
            label: at.label.clone(),
            places: vec![at.place.clone()],
            ..Line::default()
        };
        let mut core = value;
        let mut borrow = "";
        // One value in a wrapper is shown on the wrapper's line.
        while let Value::Composite(composite) = core
            && let [(field, inner)] = composite.fields.as_slice()
            && is_positional(&composite.fields)
            && !composite.name.is_empty()
            && self.short(core, at.hint).is_none()
        {
            if !line.before.is_empty() {
                line.before.push(' ');
            }
            line.before.push_str(&composite.name);
            line.badge = borrow_text(composite.borrow);
            borrow = words::borrow(composite.borrow);
            let inside = part(line.place(), field);
            line.places.push(inside);
            core = inner;
        }
        let mut parts: Vec<(String, &str, String, &Value)> = Vec::new();
        match core {
            Value::Absent(absence) => line.shown = Shown::Absent(absent(*absence)),
            Value::Arrow(arrow) => match self.small(arrow) {
                Some(text) => line.shown = Shown::Text(shortened(&text, self.cut.values)),
                None => {
                    line.note = self.note(arrow);
                    line.shown = Shown::Arrow(arrow.clone());
                }
            },
            Value::Map { name, entries } => {
                line.shown = Shown::Text(shortened(name, self.cut.values));
                for (position, (key, value)) in entries.iter().enumerate() {
                    let key = self.cell(key, "").unwrap_or_else(|| String::from("key"));
                    parts.push((key, "", format!("{}.{position}", line.place()), value));
                }
            }
            Value::Scalar(_) | Value::Composite(_) => {
                if let Some(text) = self.short(core, at.hint) {
                    line.shown = Shown::Text(text);
                } else if let Value::Composite(composite) = core {
                    if !composite.name.is_empty() {
                        line.shown = Shown::Text(shortened(&composite.name, self.cut.values));
                    }
                    if line.badge.is_empty() {
                        line.badge = borrow_text(composite.borrow);
                        borrow = words::borrow(composite.borrow);
                    }
                    let hint = at.hint.strip_prefix('[').unwrap_or_default();
                    for (field, value) in &composite.fields {
                        parts.push((field.clone(), hint, part(line.place(), field), value));
                    }
                }
            }
        }
        line.words = self.words(&line, core, borrow, &at.spoken);
        lines.push(line);
        for (label, hint, place, value) in parts {
            let at = At {
                depth: at.depth + 1,
                spoken: match label.parse::<usize>() {
                    Ok(position) => format!("its part {position}"),
                    Err(_) => format!("its {label}"),
                },
                label,
                place,
                hint,
            };
            self.add(value, &at, lines);
        }
    }

    /// A value as text that fits into a line. What has named parts is better shown in lines of its own.
    fn short(&self, value: &Value, hint: &str) -> Option<String> {
        match value {
            Value::Scalar(text) => Some(shortened(text, self.cut.values)),
            Value::Composite(composite)
                if is_positional(&composite.fields) || composite.fields.is_empty() =>
            {
                self.flat(value, hint)
                    .filter(|text| text.chars().count() <= self.cut.values)
            }
            _ => None,
        }
    }

    fn words(&self, line: &Line, core: &Value, borrow: &str, spoken: &str) -> String {
        let mut said = match (core, &line.shown) {
            (Value::Absent(absence), _) => words::absent(*absence).to_owned(),
            (_, Shown::Arrow(arrow)) => words::arrow(arrow, self),
            (Value::Scalar(text), _) => format!("is {}", shortened(text, 80)),
            (_, Shown::Text(text)) => format!("is {text}"),
            _ => String::from("has parts"),
        };
        if !line.before.is_empty() {
            let before = &line.before;
            said = match &line.shown {
                Shown::Arrow(_) => format!("is {before}, which {said}"),
                _ => format!("is {before} {}", said.trim_start_matches("is ")),
            };
        }
        if !borrow.is_empty() {
            said = format!("{said}, {borrow}");
        }
        if spoken.is_empty() {
            said.trim_start_matches("is ").to_owned()
        } else {
            format!("{spoken} {said}")
        }
    }

    fn note(&self, arrow: &Arrow) -> String {
        let mut notes = Vec::new();
        if let Some(concrete) = &arrow.concrete {
            notes.push(shortened(concrete, self.cut.types));
        }
        match (arrow.length, arrow.capacity) {
            (Some(length), Some(capacity)) if self.cut.spelled => {
                notes.push(format!("len {length} cap {capacity}"));
            }
            (Some(length), Some(capacity)) => notes.push(format!("{length}/{capacity}")),
            (Some(length), None) => notes.push(format!("len {length}")),
            _ => {}
        }
        if arrow.idle {
            notes.push(String::from("unused"));
        }
        notes.join(" ")
    }
}

/// Where a value is shown.
pub(super) struct At<'a> {
    pub(super) depth: usize,
    pub(super) label: String,
    /// The label in a sentence.
    pub(super) spoken: String,
    pub(super) place: String,
    /// Its type, as far as known.
    pub(super) hint: &'a str,
}

/// Whether fields have positions for names, as those of a tuple have.
pub(super) fn is_positional(fields: &[(String, Value)]) -> bool {
    fields
        .iter()
        .all(|(name, _)| name.chars().all(|character| character.is_ascii_digit()))
}

fn absent(absence: Absence) -> &'static str {
    match absence {
        Absence::Moved => "moved away",
        Absence::Dropped => "dropped",
        Absence::Uninitialised => "not initialised",
        Absence::Dangling => "expired",
        Absence::Empty => "empty",
        Absence::Unavailable => "?",
    }
}

pub(super) fn borrow_text(borrow: Option<Borrow>) -> &'static str {
    match borrow {
        Some(Borrow::Mutable) => "borrowed mut",
        Some(Borrow::Shared(0)) | None => "",
        Some(Borrow::Shared(_)) => "borrowed",
    }
}
