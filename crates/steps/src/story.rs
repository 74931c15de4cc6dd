//! The walk through both twins, linked by the moments that have the same name.

use crate::trace::Trace;

/// One walk through two runs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Story {
    /// For each position of the walk the step of the Python run and that of the Rust run.
    pub positions: Vec<(usize, usize)>,
    /// The moments with their positions, in order.
    pub moments: Vec<(usize, String)>,
}

/// The walk through two runs.
pub fn story(python: &Trace, rust: &Trace) -> Story {
    let _ = (python, rust);
    Story::default()
}
