//! A program in both languages with what memory looked like at every step.

use catalog::Entry;

use crate::fragments;

/// The answer to `course steps NAME`.
pub(crate) fn steps(entry: &Entry, stem: &str) -> Result<String, String> {
    if entry.projects.is_empty() {
        fragments::pair(entry, stem)
    } else {
        fragments::project(entry, stem)
    }
}
