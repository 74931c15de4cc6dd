//! Runs the course's programs, records what they print, and compares a run with its recording.

mod compare;
mod debugger;
mod folded;
mod instructions;
mod measure;
mod missing;
mod process;
mod python;
mod record;
mod run;
mod sysroot;

pub use compare::{Difference, compare};
pub use folded::{Malformed, folded, folded_lines};
pub use instructions::{
    Counts, MARGIN, RUNNER, compare_counts, count, counts_file, record_counts, recorded_counts,
};
pub use measure::{Measuring, Turn};
pub use missing::Missing;
pub use python::{Environment, Interpreter};
pub use record::{Change, default_commands, record, rerun, verify};
pub use run::{Failure, Runner};
