//! Measures everything, and gives every frame, variable and object its place for its whole life.

use std::collections::{BTreeMap, HashMap};

use super::cells::{self, SPARE};
use super::fit::{Heights, fit};
use super::ink::{ROW, Style};
use super::insides::Inside;
use super::lines::Line;
use super::views::{FrameView, ObjectView, RowView, View};

/// From the edge of a row to its text.
pub(super) const PADDING: i32 = 6;
/// Between a name, a type and a value.
pub(super) const GAP: i32 = 8;
/// How far a part of a value is indented.
pub(super) const INDENT: i32 = 9;
/// The height of the titles above the columns.
const TITLE: i32 = 16;
/// Between two frames or objects.
const BETWEEN: i32 = 10;
/// From one arrow below an object to the next one.
pub(super) const TRACK: i32 = 6;

/// Where the frames and their rows are, and how wide the column is.
#[derive(Debug, Default)]
pub(super) struct Stack {
    /// Upper edges of frames.
    pub(super) frames: HashMap<String, i32>,
    /// Upper edges of rows, in their frames.
    pub(super) rows: HashMap<String, i32>,
    /// The width of the names' column.
    pub(super) names: i32,
    pub(super) width: i32,
    pub(super) bottom: i32,
}

/// Where the objects are, and how wide each one is during its life.
#[derive(Debug, Default)]
pub(super) struct Heap {
    pub(super) objects: HashMap<String, Shape>,
    pub(super) width: i32,
    pub(super) bottom: i32,
}

/// The place of an object.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shape {
    pub(super) y: i32,
    pub(super) width: i32,
    /// The width of a cell, and how many are beside one another.
    pub(super) cell: i32,
    pub(super) columns: usize,
    /// Whether arrows lead to its parts.
    pub(super) pointed_into: bool,
}

/// Every frame, row or object once, with its height in every step in which it is there.
struct Lives<'a> {
    order: HashMap<&'a str, usize>,
    heights: Vec<Heights>,
    /// The position in the list of the step.
    ranks: Vec<BTreeMap<usize, usize>>,
}

impl<'a> Lives<'a> {
    fn new() -> Self {
        Self {
            order: HashMap::new(),
            heights: Vec::new(),
            ranks: Vec::new(),
        }
    }

    fn add(&mut self, key: &'a str, step: usize, height: i32, rank: usize) {
        let next = self.heights.len();
        let index = *self.order.entry(key).or_insert(next);
        if index == next {
            self.heights.push(Heights::new());
            self.ranks.push(BTreeMap::new());
        }
        self.heights[index].insert(step, height);
        self.ranks[index].insert(step, rank);
    }

    /// The upper edges, those above in the list above.
    fn listed(&self, gap: i32) -> HashMap<String, i32> {
        let above = |step: usize, first: usize, second: usize| {
            self.ranks[first].get(&step) < self.ranks[second].get(&step)
        };
        let edges = fit(&self.heights, gap, above, |_, _| 0);
        let named = self.order.iter();
        named
            .map(|(key, index)| ((*key).to_owned(), edges[*index]))
            .collect()
    }
}

/// The width of the part of a line left of its value.
fn label_width(line: &Line) -> i32 {
    let depth = i32::try_from(line.depth).unwrap_or(0);
    PADDING + depth * INDENT + Style::Plain.width(&line.label)
}

pub(super) fn row_height(row: &RowView) -> i32 {
    lines_height(row.lines.len())
}

fn lines_height(lines: usize) -> i32 {
    i32::try_from(lines).unwrap_or(i32::MAX / ROW) * ROW
}

impl Stack {
    pub(super) fn new(views: &[View]) -> Self {
        let mut stack = Self::default();
        stack.measure(views);
        let mut by_frame: BTreeMap<&str, Lives> = BTreeMap::new();
        for (step, view) in views.iter().enumerate() {
            for frame in &view.frames {
                let lives = by_frame.entry(&frame.id).or_insert_with(Lives::new);
                for (rank, row) in frame.rows.iter().enumerate() {
                    lives.add(&row.key, step, row_height(row), rank);
                }
            }
        }
        for lives in by_frame.values() {
            stack.rows.extend(lives.listed(0));
        }
        let mut frames = Lives::new();
        for (step, view) in views.iter().enumerate() {
            for (rank, frame) in view.frames.iter().enumerate() {
                frames.add(&frame.id, step, stack.height(frame), rank);
            }
        }
        for (id, edge) in frames.listed(BETWEEN) {
            stack.frames.insert(id, edge + TITLE);
        }
        let bottoms = views.iter().flat_map(|view| {
            let frames = view.frames.iter();
            frames.map(|frame| stack.frames[&frame.id] + stack.height(frame))
        });
        stack.bottom = bottoms.max().unwrap_or(0);
        stack
    }

    /// The height of a frame in a step.
    pub(super) fn height(&self, frame: &FrameView) -> i32 {
        let rows = frame.rows.iter();
        let bottom = rows
            .map(|row| self.rows[&row.key] + row_height(row))
            .max()
            .unwrap_or(0);
        ROW + bottom
    }

    fn measure(&mut self, views: &[View]) {
        let frames = || views.iter().flat_map(|view| &view.frames);
        let rows = || frames().flat_map(|frame| &frame.rows);
        let names = rows()
            .filter(|row| !row.type_name.is_empty())
            .map(|row| label_width(&row.lines[0]));
        self.names = names.max().unwrap_or(0);
        let heads = frames().map(|frame| Style::Head.width(&frame.function) + 2 * PADDING);
        let lines = rows().flat_map(|row| {
            row.lines.iter().enumerate().map(|(index, line)| {
                let left = if index == 0 && !row.type_name.is_empty() {
                    self.names + GAP + Style::Dim.width(&row.type_name)
                } else {
                    label_width(line)
                };
                let value = match line.width() {
                    0 => 0,
                    width => GAP + width,
                };
                left + value + PADDING
            })
        });
        self.width = heads.chain(lines).max().unwrap_or(0).max(60);
    }
}

impl Heap {
    /// Gives every object its place. `below` tells how many arrows run below an object at most,
    /// if any lead to its parts, and `wish` where it would best begin, given the places of the
    /// earlier ones.
    pub(super) fn new(
        views: &[View],
        below: &HashMap<String, i32>,
        stack_bottom: i32,
        wish: impl Fn(&str, &dyn Fn(&str) -> Option<i32>) -> Option<i32>,
    ) -> Self {
        let mut heap = Self::default();
        heap.measure(views);
        let mut lives = Lives::new();
        for (step, view) in views.iter().enumerate() {
            for object in &view.objects {
                let tracks = below.get(&object.id).map_or(0, |tracks| tracks * TRACK);
                let height = heap.objects[&object.id].height(object) + tracks;
                lives.add(&object.id, step, height, 0);
            }
        }
        // A place is kept free for the greatest height, so that growing moves nothing.
        for heights in &mut lives.heights {
            let greatest = heights.values().copied().max().unwrap_or(0);
            heights.values_mut().for_each(|height| *height = greatest);
        }
        let ids: Vec<&str> = {
            let mut ids: Vec<(&str, usize)> =
                lives.order.iter().map(|(id, at)| (*id, *at)).collect();
            ids.sort_by_key(|(_, index)| *index);
            ids.into_iter().map(|(id, _)| id).collect()
        };
        let bottom = |edges: &[i32]| {
            let ends = edges.iter().zip(&lives.heights);
            ends.filter_map(|(edge, heights)| Some(edge + heights.values().max()?))
                .max()
                .unwrap_or(0)
        };
        let packed = fit(&lives.heights, BETWEEN, |_, _, _| false, |_, _| 0);
        let wished = |less: i32| {
            fit(
                &lives.heights,
                BETWEEN,
                |_, _, _| false,
                |index, edges| {
                    let place = |id: &str| Some(edges.get(*lives.order.get(id)?)? + TITLE);
                    wish(ids[index], &place).map_or(0, |edge| edge - TITLE - less)
                },
            )
        };
        // Short arrows are worth no scrolling.
        let room = (stack_bottom - TITLE).max(bottom(&packed)) + ROW;
        let edges = (0..=room / ROW)
            .map(|rows| wished(rows * ROW))
            .find(|edges| bottom(edges) <= room)
            .unwrap_or(packed);
        for (id, edge) in ids.iter().zip(&edges) {
            if let Some(shape) = heap.objects.get_mut(*id) {
                shape.y = edge + TITLE;
                shape.pointed_into = below.contains_key(*id);
            }
        }
        heap.bottom = bottom(&edges) + TITLE;
        heap
    }

    fn measure(&mut self, views: &[View]) {
        let objects = || views.iter().flat_map(|view| &view.objects);
        for object in objects() {
            let shape = self.objects.entry(object.id.clone()).or_default();
            if let Inside::Cells {
                texts, numbered, ..
            } = &object.inside
            {
                let widths = texts.iter().map(|text| Style::Plain.width(text) + GAP);
                let least = if *numbered { 20 } else { 16 };
                shape.cell = widths.max().unwrap_or(0).max(least).max(shape.cell);
                shape.columns = cells::columns(shape.cell);
            }
        }
        for object in objects() {
            let shape = self.objects[&object.id];
            let width = shape.width(object).max(shape.width);
            self.width = self.width.max(width);
            if let Some(shape) = self.objects.get_mut(&object.id) {
                shape.width = width;
            }
        }
    }
}

impl Shape {
    /// The width that an object needs in a step.
    fn width(self, object: &ObjectView) -> i32 {
        let badges = object.badges.iter();
        let badges: i32 = badges.map(|(style, text)| style.width(text) + GAP).sum();
        let head = PADDING + Style::Dim.width(&object.title) + badges + PADDING;
        let inside = match &object.inside {
            Inside::Text { text, spare } => {
                let spare = i32::try_from(*spare.min(&SPARE)).unwrap_or(0) * 7;
                2 * PADDING + Style::Plain.width(text) + spare
            }
            Inside::Cells { .. } => cells::size(&object.inside, self).0,
            Inside::Lines(lines) => lines
                .iter()
                .map(|line| {
                    let gap = if line.label.is_empty() { 0 } else { GAP };
                    label_width(line) + gap + line.width() + PADDING
                })
                .max()
                .unwrap_or(0),
        };
        head.max(inside).max(40)
    }

    /// The height of an object in a step.
    pub(super) fn height(self, object: &ObjectView) -> i32 {
        ROW + match &object.inside {
            Inside::Text { .. } => ROW,
            Inside::Cells { .. } => cells::size(&object.inside, self).1,
            Inside::Lines(lines) => lines_height(lines.len()),
        }
    }
}
