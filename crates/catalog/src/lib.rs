//! The course's material as data: chapters, programs, twins, recordings and the syllabus.
//!
//! Path equality is the only link: a page in `src/passing/` speaks of the programs in
//! `examples/passing/`, and a recording carries the stem of the program that printed it. Reading
//! the material runs nothing and needs neither mdBook nor a network.

mod check;
mod manifest;
mod material;
mod measurement;
mod moment;
mod page;
mod problem;
mod syllabus;
mod transcript;

pub use check::check;
pub use manifest::Manifest;
pub use material::{Catalog, Chapter, Entry, Language, Recording, RecordingKind, Source};
pub use measurement::{Contender, Estimate, Machine, Measurement, Plan, Side};
pub use moment::{Moment, Occasion, boxed, moments, shown_lines, without_moments};
pub use page::{Directive, Page, directives};
pub use problem::{Problem, Problems, line_of};
pub use syllabus::{ChapterPlan, Item, Syllabus, Verdict};
pub use transcript::{PROMPTS, Step, Transcript};
