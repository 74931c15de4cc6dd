//! The book: loaded, preprocessed and rendered by mdBook in this process.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use catalog::{Problem, Problems};
use mdbook_driver::MDBook;
use mdbook_preprocessor::{Preprocessor, parse_input};

use crate::cmdrun::{Cmdrun, Commands};

/// Which pages get their text; the others stand in the site without it.
#[derive(Debug, Clone, Copy)]
pub enum Pages<'a> {
    /// All of them.
    Whole,
    /// The one that the book opens with.
    First,
    /// These, paths below `src/`.
    These(&'a BTreeSet<PathBuf>),
}

/// Builds the book of the repository at `root` into `destination`, which is emptied first.
///
/// # Errors
/// Every page that cannot be built, by file and line.
pub fn build(root: &Path, destination: &Path, commands: &Arc<Commands>) -> Result<(), Problems> {
    build_pages(root, destination, commands, Pages::Whole)
}

/// Builds some `pages` of the book. Unless they are the whole, what the book as a whole makes, such
/// as the search index, is of no use.
///
/// # Errors
/// Every one of these pages that cannot be built, by file and line.
pub fn build_pages(
    root: &Path,
    destination: &Path,
    commands: &Arc<Commands>,
    pages: Pages,
) -> Result<(), Problems> {
    let told = |error: mdbook_driver::errors::Error| {
        error
            .downcast::<Problems>()
            .unwrap_or_else(|error| by_mdbook(root, &format!("{error:#}")).into())
    };
    let mut book = MDBook::load(root).map_err(told)?;
    book.config.build.build_dir = destination.to_owned();
    let mut number = 0;
    book.book.for_each_chapter_mut(|chapter| {
        let Some(path) = &chapter.path else { return };
        let wanted = match pages {
            Pages::Whole => true,
            Pages::First => number == 0,
            Pages::These(these) => these.contains(path),
        };
        number += 1;
        if !wanted {
            chapter.content.clear();
        }
    });
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
