//! Draws frames and objects at their places, and tells where arrows may start and end.

use std::collections::HashMap;

use super::cells;
use super::ink::{Anchor, Area, Ink, ROW, Style};
use super::insides::Inside;
use super::layout::{GAP, Heap, INDENT, PADDING, Shape, Stack, row_height};
use super::lines::{DOT, Line, SPACE};
use super::marks::dot;
use super::views::{FrameView, ObjectView, RowView, View};
use crate::trace::Arrow;

/// The frames and objects of a step.
#[derive(Default)]
pub(super) struct Sketch {
    pub(super) parts: Vec<Drawn>,
    /// Where arrows start.
    pub(super) starts: Vec<Start>,
    /// Where arrows to a place may end.
    pub(super) sites: HashMap<String, Site>,
}

/// A part, and what it says.
#[derive(Debug, Clone, Default)]
pub(super) struct Drawn {
    pub(super) ink: Ink,
    pub(super) words: String,
}

/// Where an arrow starts.
pub(super) struct Start {
    pub(super) place: String,
    pub(super) arrow: Arrow,
    /// In a frame, not in an object.
    pub(super) in_stack: bool,
    /// The middle of the line.
    pub(super) y: i32,
    /// The left and right edge of the frame or object.
    pub(super) edges: (i32, i32),
}

/// Where arrows may end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Site {
    pub(super) in_stack: bool,
    /// The left and right edge of the frame or object.
    pub(super) edges: (i32, i32),
    /// The heights at which an arrow may come in from the side.
    pub(super) span: (i32, i32),
    /// The height at which it best comes in.
    pub(super) middle: i32,
    /// Of a cell which no arrow reaches from the left: its middle, and the lower edge of the object.
    pub(super) from_below: Option<(i32, i32)>,
}

/// Draws the frames and objects of a step, the heap at `left`.
pub(super) fn sketch(
    view: &View,
    stack: &Stack,
    heap: &Heap,
    left: i32,
    to_stack: &dyn Fn(&Arrow) -> bool,
) -> Sketch {
    let mut sketch = Sketch::default();
    for frame in &view.frames {
        sketch.frame(frame, stack);
    }
    for object in &view.objects {
        sketch.object(object, heap.objects[&object.id], left, to_stack);
    }
    sketch
}

impl Sketch {
    fn add(&mut self, ink: Ink, words: String) {
        self.parts.push(Drawn { ink, words });
    }

    fn frame(&mut self, frame: &FrameView, stack: &Stack) {
        let area = Area {
            x: 1,
            y: stack.frames[&frame.id],
            width: stack.width,
            height: stack.height(frame),
        };
        let mut ink = Ink::default();
        ink.row(
            Area {
                height: ROW,
                ..area
            },
            true,
        );
        let at = (area.x + PADDING, area.y);
        ink.text(Style::Head, Anchor::Start, at, &frame.function);
        self.add(ink, format!("{}:", frame.function));
        for row in &frame.rows {
            let area = Area {
                y: area.y + ROW + stack.rows[&row.key],
                height: row_height(row),
                ..area
            };
            self.row(row, area, stack);
        }
        let mut ink = Ink::default();
        ink.outline(area, "box");
        self.add(ink, String::new());
    }

    fn row(&mut self, row: &RowView, area: Area, stack: &Stack) {
        let mut ink = Ink::default();
        ink.row(area, false);
        let edges = (area.x, area.right());
        for (index, line) in row.lines.iter().enumerate() {
            let top = area.y + i32::try_from(index).unwrap_or(0) * ROW;
            let style = if index == 0 { row.style } else { Style::Plain };
            if index == 0 {
                let at = (area.x + stack.names + GAP, top);
                ink.text(Style::Dim, Anchor::Start, at, &row.type_name);
            }
            line_of_text(&mut ink, line, style, edges, top);
            self.line(&mut ink, line, true, edges, top, false);
        }
        // An arrow to a composite leads to its first line.
        self.add(ink, row.words.clone());
    }

    /// A line's places and its arrow.
    fn line(
        &mut self,
        ink: &mut Ink,
        line: &Line,
        in_stack: bool,
        edges: (i32, i32),
        top: i32,
        backwards: bool,
    ) {
        let y = top + ROW / 2;
        for place in &line.places {
            self.sites.entry(place.clone()).or_insert(Site {
                in_stack,
                edges,
                span: (y - 5, y + 5),
                middle: y,
                from_below: None,
            });
        }
        if let Some(arrow) = line.arrow() {
            // What leads from the heap to the stack starts at the edge that faces the stack.
            let x = if backwards { edges.0 } else { edges.1 - 9 };
            ink.svg.push_str(&dot(arrow, (x, y)));
            self.starts.push(Start {
                place: line.place().to_owned(),
                arrow: arrow.clone(),
                in_stack,
                y,
                edges: if backwards { (x, x) } else { edges },
            });
        }
    }

    fn object(
        &mut self,
        object: &ObjectView,
        shape: Shape,
        left: i32,
        to_stack: &dyn Fn(&Arrow) -> bool,
    ) {
        let area = Area {
            x: left,
            y: shape.y,
            width: shape.width,
            height: shape.height(object),
        };
        let edges = (area.x, area.right());
        // If arrows lead to its parts, those to the whole of it come in at the head.
        let whole = if shape.pointed_into { ROW } else { area.height };
        self.sites.insert(
            object.id.clone(),
            Site {
                in_stack: false,
                edges,
                span: (area.y + 4, area.y + whole - 4),
                middle: area.y + ROW / 2,
                from_below: None,
            },
        );
        let mut ink = Ink::default();
        ink.row(
            Area {
                height: ROW,
                ..area
            },
            true,
        );
        let at = (area.x + PADDING, area.y);
        ink.text(Style::Dim, Anchor::Start, at, &object.title);
        let mut x = area.right() - PADDING;
        for (style, text) in object.badges.iter().rev() {
            ink.text(*style, Anchor::End, (x, area.y), text);
            x -= style.width(text) + GAP;
        }
        self.add(ink, object.words.clone());
        let body = Area {
            y: area.y + ROW,
            height: area.height - ROW,
            ..area
        };
        match &object.inside {
            Inside::Text { text, spare } => self.text(text, *spare, body),
            Inside::Cells { .. } => cells::draw(self, object, shape, body),
            Inside::Lines(lines) => self.lines(lines, body, to_stack),
        }
        let mut ink = Ink::default();
        ink.outline(area, object.class);
        self.add(ink, String::new());
    }

    fn text(&mut self, text: &str, spare: usize, area: Area) {
        let mut ink = Ink::default();
        ink.row(area, false);
        ink.text(
            Style::Plain,
            Anchor::Start,
            (area.x + PADDING, area.y),
            text,
        );
        if spare > 0 {
            let x = area.x + 2 * PADDING + Style::Plain.width(text) - 2;
            let width = area.right() - x;
            ink.spare(Area { x, width, ..area });
        }
        self.add(ink, format!("{text}."));
    }

    fn lines(&mut self, lines: &[Line], area: Area, to_stack: &dyn Fn(&Arrow) -> bool) {
        let edges = (area.x, area.right());
        let mut index = 0;
        while index < lines.len() {
            // A line and its parts are one row.
            let parts = lines[index + 1..].iter();
            let length = 1 + parts
                .take_while(|line| line.depth > lines[index].depth)
                .count();
            let rows = i32::try_from(length).unwrap_or(1);
            let top = area.y + i32::try_from(index).unwrap_or(0) * ROW;
            let mut ink = Ink::default();
            ink.row(
                Area {
                    y: top,
                    height: rows * ROW,
                    ..area
                },
                false,
            );
            let mut said = Vec::new();
            for (line, offset) in lines[index..index + length].iter().zip(0..) {
                let top = top + offset * ROW;
                line_of_text(&mut ink, line, Style::Plain, edges, top);
                let backwards = line.arrow().is_some_and(to_stack);
                self.line(&mut ink, line, false, edges, top, backwards);
                said.push(line.words.as_str());
            }
            self.add(ink, format!("{}.", said.join("; ")));
            index += length;
        }
    }
}

/// Writes the label of a line at its left and the value at its right.
fn line_of_text(ink: &mut Ink, line: &Line, style: Style, edges: (i32, i32), top: i32) {
    let depth = i32::try_from(line.depth).unwrap_or(0);
    let mut left = edges.0 + PADDING + depth * INDENT;
    ink.text(style, Anchor::Start, (left, top), &line.label);
    let texts = line.texts();
    if line.label.is_empty() && line.arrow().is_none() {
        for (style, text) in texts {
            ink.text(style, Anchor::Start, (left, top), text);
            left += style.width(text) + SPACE;
        }
        return;
    }
    let mut right = edges.1 - PADDING;
    if line.arrow().is_some() {
        right = edges.1 - PADDING - DOT + SPACE / 2;
    }
    for (style, text) in texts.into_iter().rev() {
        ink.text(style, Anchor::End, (right, top), text);
        right -= style.width(text) + SPACE;
    }
}
