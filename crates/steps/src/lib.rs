//! What memory looked like, step by step, in one run of a program: the format of a trace, what must
//! hold in any honest one, its words, its pictures, and the walk that links two of them.
//!
//! Traces are made by the crate `tracer`; this one runs nothing.

mod check;
mod picture;
mod recorded;
mod story;
mod trace;

pub use check::check;
pub use picture::{Part, Pictures, crossings, draw, sample};
pub use recorded::Recorded;
pub use story::{Story, story};
pub use trace::{
    Absence, Arrow, ArrowKind, Body, Borrow, Composite, Count, Event, Frame, Moment, Object,
    Region, Sequence, Step, Trace, Value, Variable, VariableState,
};
