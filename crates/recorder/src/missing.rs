//! What a machine lacks, and how to get it.

use std::fmt;

/// Something that this machine lacks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// Its name.
    pub tool: String,
    /// What was found instead.
    pub why: String,
    /// How to get it.
    pub mend: String,
}

impl fmt::Display for Missing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{} is missing: {}\n    to mend it: {}",
            self.tool, self.why, self.mend
        )
    }
}
