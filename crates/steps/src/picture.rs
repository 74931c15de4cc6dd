//! The pictures of a trace: the stack at the left, everything else right of it, arrows between.
//!
//! Letters are as wide as those of the widest usual monospace font, so places are known without
//! a browser. Frames, variables and objects keep their places, and arrows their lanes, for life.
//! Parts have no colours of their own, but classes, which `theme/steps.css` paints:
//!
//! - `c` is the background of a row, which takes `--changed`; `c h` that of a head;
//! - `box` is an outline, with `lost` or `dropping`; `spare` room that is not in use, `rest`
//!   what is left beside cells;
//! - of text, `h` is a function, `d` a type or length, `b` a count, `w` an alarm, `i` a position, `x`
//!   why there is no value, `g` the name of what is gone, `u` a name that is not in use, `q` a title; `m` and
//!   `e` are texts whose middle or end is given;
//! - of arrows, `k-own` and so on is the kind, with `idle`; `a` the line, `p` its point, `f` a
//!   filled dot, `o` a hollow one, `r` the ring of a counted owner.

mod cells;
mod crossings;
mod fit;
mod ink;
mod insides;
mod lanes;
mod layout;
mod lines;
mod marks;
mod routes;
mod scene;
mod sketch;
#[cfg(test)]
mod tests;
mod views;
mod words;

use std::collections::{BTreeSet, HashMap};

use crate::trace::{ArrowKind, Trace};

pub use crossings::crossings;
pub use marks::sample;

/// The pictures of all steps of a trace: which parts each is made of. Nothing that stays moves.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pictures {
    /// In CSS pixels, the same for all steps.
    pub width: u32,
    /// In CSS pixels, the same for all steps.
    pub height: u32,
    /// Every distinct part once.
    pub parts: Vec<Part>,
    /// For each step the indices of its parts, in the order in which they are drawn and read.
    pub steps: Vec<Vec<usize>>,
    /// How much of the height each step needs, for a picture of it alone.
    pub heights: Vec<u32>,
    /// The kinds of arrows that occur, for the legend.
    pub kinds: BTreeSet<ArrowKind>,
}

/// A part of a picture: a frame's head, a variable, an object, an arrow.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Part {
    /// What goes into a `<g>` at the origin of the picture.
    pub svg: String,
    /// What it says to who cannot see it; empty where another part says it.
    pub words: String,
}

/// Draws all steps of a trace.
pub fn draw(trace: &Trace) -> Pictures {
    let scenes = scene::scenes(trace);
    let mut pictures = Pictures {
        width: u32::try_from(scenes.width).unwrap_or(0),
        height: u32::try_from(scenes.height).unwrap_or(0),
        kinds: scenes.kinds,
        ..Pictures::default()
    };
    let mut known: HashMap<Part, usize> = HashMap::new();
    for step in scenes.steps {
        let mut indices = Vec::with_capacity(step.len());
        let bottom = step.iter().map(|drawn| drawn.ink.bottom()).max();
        let needed = u32::try_from(bottom.unwrap_or(0) + routes::MARGIN).unwrap_or(0);
        pictures.heights.push(needed.min(pictures.height));
        for drawn in step {
            let part = Part {
                svg: drawn.ink.svg,
                words: drawn.words,
            };
            let next = pictures.parts.len();
            let index = *known.entry(part.clone()).or_insert(next);
            if index == next {
                pictures.parts.push(part);
            }
            indices.push(index);
        }
        pictures.steps.push(indices);
    }
    pictures
}
