//! Runs a program under gdb or `sys.settrace` and makes a trace of it.

mod compile;
mod debug_information;
mod failure;
mod mir;
pub mod plan;
mod rust;

pub use failure::Failure;
pub use rust::describe;
