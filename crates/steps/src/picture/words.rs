//! What the parts of a picture say to who cannot see them.

use super::lines::Scene;
use crate::trace::{Absence, Arrow, ArrowKind, Borrow, Count, Object, Region};

/// Why a variable has no value, after its name.
pub(super) fn absent(absence: Absence) -> &'static str {
    match absence {
        Absence::Moved => "moved away",
        Absence::Dropped => "dropped",
        Absence::Uninitialised => "not initialised",
        Absence::Dangling => "refers to something that is gone",
        Absence::Empty => "is empty",
        Absence::Unavailable => "could not be read",
    }
}

/// How a cell is borrowed.
pub(super) fn borrow(borrow: Option<Borrow>) -> &'static str {
    match borrow {
        Some(Borrow::Mutable) => "borrowed by one writer",
        Some(Borrow::Shared(0)) | None => "",
        Some(Borrow::Shared(1)) => "borrowed by one reader",
        Some(Borrow::Shared(_)) => "borrowed by several readers",
    }
}

/// What an arrow does, after the name of what it starts from.
pub(super) fn arrow(arrow: &Arrow, scene: &Scene) -> String {
    let verb = match arrow.kind {
        ArrowKind::Own => "owns",
        ArrowKind::Counted => "is a counted owner of",
        ArrowKind::Weak => "refers weakly to",
        ArrowKind::Shared => "borrows",
        ArrowKind::Mutable => "borrows mutably",
        ArrowKind::Raw => "points to",
        ArrowKind::Captured => "is captured from",
        ArrowKind::Name | ArrowKind::Item | ArrowKind::Key => "refers to",
        ArrowKind::Cell => "refers through a cell to",
    };
    let mut said = format!("{verb} {}", place(&arrow.to, scene));
    let unit = match arrow.name.as_deref() {
        Some("String" | "str") => "bytes",
        _ => "elements",
    };
    match (arrow.length, arrow.capacity) {
        (Some(length), Some(capacity)) => {
            said.push_str(&format!(", {length} of {capacity} {unit} used"));
        }
        (Some(length), None) => said.push_str(&format!(", {length} {unit}")),
        _ => {}
    }
    if arrow.idle {
        said.push_str(", not used again");
    }
    said
}

/// A place: `h1`, `element 2 of h1`, `name of main`.
fn place(place: &str, scene: &Scene) -> String {
    let mut parts: Vec<&str> = place.split('.').collect();
    let root = parts.remove(0);
    let mut said = root.to_owned();
    if let Some(frame) = scene.step.frames.iter().find(|frame| frame.id == root) {
        if parts.is_empty() {
            return frame.function.clone();
        }
        let name = parts.remove(0);
        let name = name.split('@').next().unwrap_or(name);
        let current = scene.step.frames.last().is_some_and(|last| last.id == root);
        said = if current {
            name.to_owned()
        } else {
            format!("{name} of {}", frame.function)
        };
    }
    for part in parts {
        said = match part.parse::<usize>() {
            Ok(position) => format!("element {position} of {said}"),
            Err(_) if part == "value" => format!("the inside of {said}"),
            Err(_) => format!("{part} of {said}"),
        };
    }
    said
}

/// What an object is, before what it holds.
pub(super) fn object(object: &Object, title: &str, borrowed: Option<Borrow>) -> String {
    let mut said = vec![object.id.clone(), with_article(title)];
    match object.count {
        Some(Count::References(1)) => said.push(String::from("1 reference")),
        Some(Count::References(references)) => said.push(format!("{references} references")),
        Some(Count::Immortal) => said.push(String::from("never freed")),
        Some(Count::Owners { strong, weak }) => {
            let owners = if strong == 1 { "owner" } else { "owners" };
            said.push(format!("{strong} strong {owners}"));
            if weak > 0 {
                said.push(format!("{weak} weak"));
            }
        }
        None => {}
    }
    match object.region {
        Some(Region::Static) => said.push(String::from("part of the program itself")),
        Some(Region::Temporary) => said.push(String::from("a temporary on the stack")),
        None => {}
    }
    if borrowed.is_some() {
        said.push(borrow(borrowed).to_owned());
    }
    if object.dropping {
        said.push(String::from("being dropped"));
    }
    if object.lost {
        said.push(String::from("no variable leads to it"));
    }
    if object.unnamed {
        said.push(String::from("held by a temporary without a name"));
    }
    said.join(", ")
}

fn with_article(title: &str) -> String {
    match title.chars().next() {
        Some(first) if "aeioAEIO".contains(first) => format!("an {title}"),
        Some(first) if first.is_alphabetic() => format!("a {title}"),
        _ => title.to_owned(),
    }
}
