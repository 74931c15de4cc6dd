//! Why there is no trace.

use std::fmt;

use recorder::Missing;

/// Why a program could not be traced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The machine lacks a tool.
    Missing(Missing),
    /// The program could not be built, run or understood.
    Broken(String),
    /// It was traced, and something in its comments or its trace is wrong.
    Wrong(Vec<catalog::Problem>),
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(missing) => missing.fmt(formatter),
            Self::Broken(why) => formatter.write_str(why),
            Self::Wrong(problems) => {
                let problems = catalog::Problems(problems.clone());
                problems.fmt(formatter)
            }
        }
    }
}

impl std::error::Error for Failure {}
