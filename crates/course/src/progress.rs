//! Long work: a progress bar on a terminal, plain lines elsewhere.

use std::fmt::Display;
use std::io::{IsTerminal, stderr};

use indicatif::{ProgressBar, ProgressStyle};

/// The progress of some work of known length.
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
}

impl Progress {
    pub(crate) fn new(length: usize) -> Self {
        let bar = stderr().is_terminal().then(|| {
            let bar = ProgressBar::new(length as u64);
            let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {wide_msg}");
            bar.set_style(style.expect("the template is well-formed"));
            bar
        });
        Self { bar }
    }

    /// Says what is done now.
    pub(crate) fn start(&self, what: impl Display) {
        if let Some(bar) = &self.bar {
            bar.set_message(what.to_string());
        }
    }

    /// Says how far the work has come, and what is done now; elsewhere a line for each twentieth.
    pub(crate) fn advance(&self, done: usize, total: usize, what: &str) {
        match &self.bar {
            Some(bar) => {
                bar.set_length(total as u64);
                bar.set_position(done as u64);
                bar.set_message(what.to_owned());
            }
            None if done.is_multiple_of(total.div_ceil(20)) => eprintln!("{done}/{total} {what}"),
            None => {}
        }
    }

    /// Counts one piece of work as done, and leaves a line about it, if there is one.
    pub(crate) fn finish(&self, line: Option<String>) {
        match (&self.bar, line) {
            (Some(bar), line) => {
                bar.inc(1);
                if let Some(line) = line {
                    bar.println(line);
                }
            }
            (None, Some(line)) => eprintln!("{line}"),
            (None, None) => {}
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
