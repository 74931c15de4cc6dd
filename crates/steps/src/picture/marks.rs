//! The shapes of arrows: dots, lines with rounded corners, points.

use std::fmt::Write;

use crate::trace::{Arrow, ArrowKind};

/// The radius of a corner.
const CORNER: i32 = 4;
/// The length of a point.
const POINT: i32 = 6;

/// The class of a kind.
fn class(kind: ArrowKind) -> &'static str {
    match kind {
        ArrowKind::Own => "k-own",
        ArrowKind::Counted => "k-counted",
        ArrowKind::Weak => "k-weak",
        ArrowKind::Shared => "k-shared",
        ArrowKind::Mutable => "k-mutable",
        ArrowKind::Raw => "k-raw",
        ArrowKind::Captured => "k-captured",
        ArrowKind::Name => "k-name",
        ArrowKind::Item => "k-item",
        ArrowKind::Key => "k-key",
        ArrowKind::Cell => "k-cell",
    }
}

fn classes(arrow: &Arrow) -> String {
    let idle = if arrow.idle { " idle" } else { "" };
    format!("{}{idle}", class(arrow.kind))
}

/// The dot that an arrow starts from. Kinds differ in shape, not only in colour.
pub(super) fn dot(arrow: &Arrow, at: (i32, i32)) -> String {
    let (x, y) = at;
    let class = classes(arrow);
    let circle = |class: &str, shape: &str, radius: &str| {
        format!("<circle class=\"{class} {shape}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>")
    };
    match arrow.kind {
        ArrowKind::Counted => circle(&class, "f", "2") + &circle(&class, "r", "4.2"),
        ArrowKind::Mutable => {
            let (x, y) = (x - 4, y - 4);
            format!("<path class=\"{class} o\" d=\"M{x} {y}h8v8h-8z\"/>")
        }
        ArrowKind::Raw => {
            let y = y - 5;
            format!("<path class=\"{class} o\" d=\"M{x} {y}l5 5l-5 5l-5-5z\"/>")
        }
        ArrowKind::Shared | ArrowKind::Weak | ArrowKind::Captured => circle(&class, "o", "3.5"),
        ArrowKind::Own | ArrowKind::Name | ArrowKind::Item | ArrowKind::Key | ArrowKind::Cell => {
            circle(&class, "f", "3.5")
        }
    }
}

/// The line and the point of an arrow through corners.
pub(super) fn line(arrow: &Arrow, corners: &[(i32, i32)]) -> String {
    let class = classes(arrow);
    let (Some(&tip), Some(&before)) = (
        corners.last(),
        corners.iter().rev().find(|at| Some(*at) != corners.last()),
    ) else {
        return String::new();
    };
    let along = ((tip.0 - before.0).signum(), (tip.1 - before.1).signum());
    // The line ends inside of the point, which hides its end.
    let mut corners = corners.to_vec();
    if let Some(last) = corners.last_mut() {
        *last = (tip.0 - along.0 * (POINT - 2), tip.1 - along.1 * (POINT - 2));
    }
    let path = rounded(&corners);
    let (x, y) = tip;
    let point = match along {
        (1, _) => format!("M{x} {y}l-{POINT}-4v8z"),
        (-1, _) => format!("M{x} {y}l{POINT}-4v8z"),
        (_, 1) => format!("M{x} {y}l-4-{POINT}h8z"),
        _ => format!("M{x} {y}l-4 {POINT}h8z"),
    };
    format!("<path class=\"{class} a\" d=\"{path}\"/><path class=\"{class} p\" d=\"{point}\"/>")
}

/// A path through corners, which are rounded.
fn rounded(corners: &[(i32, i32)]) -> String {
    let mut path = String::new();
    let Some(&(x, y)) = corners.first() else {
        return path;
    };
    let _ = write!(path, "M{x} {y}");
    let mut here = (x, y);
    for (index, &corner) in corners.iter().enumerate().skip(1) {
        let length =
            |from: (i32, i32), to: (i32, i32)| (to.0 - from.0).abs().max((to.1 - from.1).abs());
        let Some(&next) = corners.get(index + 1) else {
            go(&mut path, &mut here, corner);
            break;
        };
        let radius = CORNER
            .min(length(corners[index - 1], corner) / 2)
            .min(length(corner, next) / 2);
        let towards = |from: (i32, i32), to: (i32, i32), by: i32| {
            (
                from.0 + (to.0 - from.0).signum() * by,
                from.1 + (to.1 - from.1).signum() * by,
            )
        };
        go(
            &mut path,
            &mut here,
            towards(corner, corners[index - 1], radius),
        );
        if radius > 0 {
            let end = towards(corner, next, radius);
            let (dx, dy) = (corner.0 - here.0, corner.1 - here.1);
            let (ex, ey) = (end.0 - here.0, end.1 - here.1);
            let _ = write!(path, "q{dx} {dy} {ex} {ey}");
            here = end;
        }
    }
    path
}

/// A straight line, along an axis.
fn go(path: &mut String, here: &mut (i32, i32), to: (i32, i32)) {
    if to.1 == here.1 && to.0 != here.0 {
        let _ = write!(path, "H{}", to.0);
    } else if to.0 == here.0 && to.1 != here.1 {
        let _ = write!(path, "V{}", to.1);
    }
    *here = to;
}

/// An arrow of a kind for a legend, 34 by 12 pixels.
pub fn sample(kind: ArrowKind) -> String {
    let arrow = Arrow {
        kind,
        to: String::new(),
        name: None,
        concrete: None,
        length: None,
        capacity: None,
        idle: false,
    };
    dot(&arrow, (6, 6)) + &line(&arrow, &[(10, 6), (33, 6)])
}
