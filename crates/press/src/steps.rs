//! A program in both languages with what memory looked like at every step.
//!
//! The fragment is what `course pair` or `course project` shows, followed by the moments that the
//! programs name, as pictures, and by what `theme/steps.js` needs to show every other step. Without
//! the script it is complete as it stands.

mod data;
mod embed;
mod moments;
mod printed;
mod side;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fmt::Write;

use catalog::{Entry, Language};
use steps::{ArrowKind, Recorded, Story, Trace};

use self::side::Side;
use crate::fragments;
use crate::html::{escape, inline};

pub(crate) use self::embed::with_style_and_script;

/// How the element that holds everything begins.
const START: &str = "<section class=\"steps\"";

/// The answer to `course steps NAME`.
pub(crate) fn steps(entry: &Entry, stem: &str) -> Result<String, String> {
    let stored = entry.steps.as_ref().ok_or_else(|| {
        format!(
            "recorded/{stem}{} is missing: run `cargo run -- record --steps {stem}`",
            Recorded::ENDING
        )
    })?;
    let recorded =
        Recorded::parse(&stored.file, &stored.text).map_err(|problem| problem.to_string())?;
    let mut sides = Vec::new();
    for language in [Language::Python, Language::Rust] {
        if let Some(trace) = recorded.of(language) {
            sides.push(Side::new(entry, stem, language, trace)?);
        }
    }
    if sides.iter().all(|side| side.trace.moments.is_empty()) {
        return Err(format!(
            "the programs of `{stem}` name no moment: write a comment `#@ NAME: what to look at` (`//@` in Rust) before a line of each, and run `cargo run -- record --steps {stem}`"
        ));
    }
    fragment(entry, stem, &sides)
}

/// The walk through what is recorded: through both runs, or through the only one.
fn story(sides: &[Side]) -> Story {
    let none = Trace::default();
    let run = |language| {
        let side = sides.iter().find(|side| side.language == language);
        side.map_or(&none, |side| side.trace)
    };
    steps::story(run(Language::Python), run(Language::Rust))
}

fn fragment(entry: &Entry, stem: &str, sides: &[Side]) -> Result<String, String> {
    let story = story(sides);
    let mut entry = entry.clone();
    let printed: Vec<Vec<usize>> = sides
        .iter()
        .map(|side| printed::mark(&mut entry, side.language, side.trace))
        .collect();
    let program = if !entry.projects.is_empty() {
        fragments::project(&entry, stem)?
    } else if entry.programs.len() > 1 {
        fragments::pair(&entry, stem)?
    } else {
        fragments::program(&entry, stem)?
    };
    let names: Vec<&str> = sides.iter().map(|side| side.language.name()).collect();
    let mut html = format!(
        "{START} id=\"{stem}-steps\" aria-label=\"{stem}: memory step by step in {}\">\n",
        names.join(" and ")
    );
    html.push_str(&moments::definitions(sides));
    html.push_str(&printed::unmark(&program));
    html.push_str(&legend(sides));
    html.push_str(&moments::figures(stem, sides, &story));
    html.push_str(&data::scripts(sides, &story, &printed));
    html.push_str("</section>\n");
    Ok(html)
}

/// What each kind of arrow in the pictures means, what they were made with, and what they leave out.
fn legend(sides: &[Side]) -> String {
    let mut html = String::from("<div class=\"legend\">\n");
    for side in sides {
        let _ = write!(
            html,
            "<p><b>{}</b> {}",
            side.language.name(),
            escape(&side.trace.tool)
        );
        let mut told = BTreeSet::new();
        for kind in &side.pictures.kinds {
            // Python's names, elements and keys refer alike, and look alike.
            if !told.insert(meaning(*kind)) {
                continue;
            }
            let _ = write!(
                html,
                " <span class=\"key\"><svg width=\"36\" height=\"12\" aria-hidden=\"true\"><g class=\"part\">{}</g></svg> {}</span>",
                steps::sample(*kind),
                escape(meaning(*kind))
            );
        }
        for limit in &side.trace.limits {
            let _ = write!(html, " <span>{}</span>", inline(limit));
        }
        html.push_str("</p>\n");
    }
    // From the pages of the chapters, which are the ones that show steps.
    html.push_str("<p><a href=\"../pictures.html\">How these pictures are made</a></p>\n</div>\n");
    html
}

fn meaning(kind: ArrowKind) -> &'static str {
    match kind {
        ArrowKind::Own => "owns",
        ArrowKind::Counted => "one of several owners",
        ArrowKind::Weak => "weak: keeps nothing alive",
        ArrowKind::Shared => "shared borrow &",
        ArrowKind::Mutable => "exclusive borrow &mut",
        ArrowKind::Raw => "raw pointer",
        ArrowKind::Captured => "captured",
        ArrowKind::Name | ArrowKind::Item | ArrowKind::Key => "refers to",
        ArrowKind::Cell => "through a closure’s cell",
    }
}
