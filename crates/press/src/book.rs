//! The book: loaded, preprocessed and rendered by mdBook in this process.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::Arc;

use catalog::{Problem, Problems};
use mdbook_driver::MDBook;
use mdbook_preprocessor::{Preprocessor, parse_input};

use crate::cmdrun::{Cmdrun, Commands};

/// Builds the book of the repository at `root` into `destination`, which is emptied first.
///
/// # Errors
/// Every page that cannot be built, by file and line.
pub fn build(root: &Path, destination: &Path, commands: &Arc<Commands>) -> Result<(), Problems> {
    let told = |error: mdbook_driver::errors::Error| {
        error
            .downcast::<Problems>()
            .unwrap_or_else(|error| by_mdbook(root, &format!("{error:#}")).into())
    };
    let mut book = MDBook::load(root).map_err(told)?;
    book.config.build.build_dir = destination.to_owned();
    book.with_preprocessor(Cmdrun::new(Arc::clone(commands)));
    book.build().map_err(told)
}

/// What mdBook says when it cannot load the book: most often a page of the summary that is missing.
fn by_mdbook(root: &Path, error: &str) -> Problem {
    let summary = std::fs::read_to_string(root.join("src/SUMMARY.md")).unwrap_or_default();
    let line = error
        .split('`')
        .nth(1)
        .and_then(|page| summary.find(&format!("({page})")))
        .map_or(1, |offset| catalog::line_of(&summary, offset));
    Problem::new(
        "src/SUMMARY.md",
        line,
        format!("mdBook could not build the book: {error}"),
        "see that book.toml is valid and that every page of the summary exists",
    )
}

/// Answers a stock mdBook over the preprocessor protocol: the book as JSON in, the book as JSON out.
///
/// # Errors
/// When the input is not mdBook's, or a page cannot be built.
pub fn preprocess(input: impl Read, output: impl Write) -> Result<(), Box<dyn std::error::Error>> {
    let (context, book) = parse_input(input)?;
    let book = Cmdrun::default().run(&context, book)?;
    serde_json::to_writer(output, &book)?;
    Ok(())
}
