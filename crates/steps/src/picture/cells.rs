//! Elements beside one another, wrapped where they become too wide, and the room after them.

use super::ink::{Anchor, Area, Ink, ROW, Style};
use super::insides::Inside;
use super::layout::{PADDING, Shape};
use super::sketch::{Drawn, Site, Sketch};
use super::views::ObjectView;

/// The height of a cell's position.
const INDEX: i32 = 10;
/// How wide the cells of an object may become.
const WIDEST: i32 = 190;
/// The width of a cell that is not in use.
const UNUSED: i32 = 14;
/// How many cells or bytes that are not in use are drawn.
pub(super) const SPARE: usize = 8;

/// How many cells of a width are beside one another.
pub(super) fn columns(cell: i32) -> usize {
    usize::try_from(WIDEST / cell.max(1))
        .unwrap_or(1)
        .clamp(1, 8)
}

/// The height of a cell.
fn height(numbered: bool) -> i32 {
    if numbered { INDEX + ROW } else { ROW + 2 }
}

/// Where the cells of an object are, from the upper left corner of the first one: the elements, one
/// for those that are left out, those not in use.
fn cells(inside: &Inside, shape: Shape) -> Vec<Area> {
    let Inside::Cells {
        texts,
        spare,
        more,
        numbered,
    } = inside
    else {
        return Vec::new();
    };
    let elements = texts.len() + usize::from(*more > 0);
    let height = height(*numbered);
    let mut cells: Vec<Area> = Vec::new();
    for index in 0..elements + spare.min(&SPARE) {
        let (width, wraps) = match cells.last() {
            _ if index < elements => (shape.cell, index % shape.columns.max(1) == 0),
            Some(last) => (UNUSED, last.right() + UNUSED > WIDEST),
            None => (UNUSED, false),
        };
        let (x, y) = match cells.last() {
            None => (0, 0),
            Some(last) if wraps => (0, last.bottom()),
            Some(last) => (last.right(), last.y),
        };
        cells.push(Area {
            x,
            y,
            width,
            height,
        });
    }
    cells
}

/// The width and the height of all cells.
pub(super) fn size(inside: &Inside, shape: Shape) -> (i32, i32) {
    let cells = cells(inside, shape);
    let right = cells.iter().map(|cell| cell.right()).max();
    let bottom = cells.iter().map(|cell| cell.bottom()).max();
    let empty = match inside {
        Inside::Cells { numbered, .. } => height(*numbered),
        _ => 0,
    };
    (right.unwrap_or(0), bottom.unwrap_or(empty))
}

/// Draws the cells of an object, and adds where arrows to its elements may end.
pub(super) fn draw(sketch: &mut Sketch, object: &ObjectView, shape: Shape, area: Area) {
    let Inside::Cells {
        texts,
        spare,
        more,
        numbered,
    } = &object.inside
    else {
        return;
    };
    let mut ink = Ink::default();
    let cells: Vec<Area> = cells(&object.inside, shape)
        .into_iter()
        .map(|cell| Area {
            x: cell.x + area.x,
            y: cell.y + area.y,
            ..cell
        })
        .collect();
    for (index, cell) in cells.iter().enumerate() {
        ink.row(*cell, false);
        let middle = cell.x + cell.width / 2;
        if let Some(text) = texts.get(index) {
            if *numbered {
                let at = (middle, cell.y + INDEX / 2 - ROW / 2 + 2);
                ink.text(Style::Index, Anchor::Middle, at, &index.to_string());
            }
            let at = (middle, cell.bottom() - ROW);
            ink.text(Style::Plain, Anchor::Middle, at, text);
            let site = site(*cell, area);
            sketch.sites.insert(format!("{}.{index}", object.id), site);
        } else if index == texts.len() && *more > 0 {
            let at = (middle, cell.y + (cell.height - ROW) / 2);
            ink.text(Style::Plain, Anchor::Middle, at, "…");
        } else {
            ink.spare(Area {
                x: cell.x + 2,
                width: cell.width - 3,
                ..*cell
            });
        }
        // It looks like the head: it is no further cell.
        let next = cells.get(index + 1);
        if next.is_none_or(|next| next.y > cell.y) && cell.right() < area.right() {
            let rest = Area {
                x: cell.right(),
                width: area.right() - cell.right(),
                ..*cell
            };
            ink.rest(rest);
        }
    }
    if cells.is_empty() {
        ink.row(area, false);
        let at = (area.x + PADDING, area.y + (area.height - ROW) / 2);
        ink.text(Style::Absent, Anchor::Start, at, "empty");
    }
    let mut words = if texts.is_empty() {
        String::from("empty")
    } else {
        texts.join(", ")
    };
    if *more > 0 {
        words = format!("{words} and {more} more");
    }
    if *spare > 0 {
        words = format!("{words}, room for {spare} more");
    }
    words.push('.');
    sketch.parts.push(Drawn { ink, words });
}

/// Where an arrow to a cell may end: at the left, if there is no other cell; from below, if there is none.
fn site(cell: Area, object: Area) -> Site {
    let middle = cell.y + cell.height / 2;
    let reached = cell.x > object.x && cell.bottom() == object.bottom();
    Site {
        in_stack: false,
        edges: (object.x, object.right()),
        span: (middle - 8, middle + 8),
        middle,
        from_below: reached.then(|| (cell.x + cell.width / 2, object.bottom())),
    }
}
