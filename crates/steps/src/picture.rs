//! The pictures of a trace.

use std::collections::BTreeSet;

use crate::trace::{ArrowKind, Trace};

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
    Pictures {
        steps: vec![Vec::new(); trace.steps.len()],
        ..Pictures::default()
    }
}
