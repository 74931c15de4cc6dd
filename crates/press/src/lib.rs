//! Material into pages: the cmdrun directive, the fragments it is answered with, and the book.

mod book;
mod chart;
mod cmdrun;
mod flame;
mod fragments;
mod html;
mod items;
mod proof;
mod refusals;
mod steps;

pub use book::{Pages, build, build_pages, preprocess};
pub use cmdrun::{Cmdrun, Commands};
pub use fragments::{DIRECTIVES, fragment};
pub use proof::{check_pages, check_site};
