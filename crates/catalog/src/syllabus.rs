//! `syllabus.toml`: every item of the lecture notebook, what is true of it, and where it is taught.

use std::path::Path;

use serde::Deserialize;

use crate::problem::{Problem, line_of};

/// What a run on today's CPython says of an item of the notebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Holds as it stands.
    True,
    /// Does not hold.
    False,
    /// Held once.
    Outdated,
    /// Holds in part, or only with conditions that are not named.
    Imprecise,
    /// A program that does not run, or does not show what it is meant to.
    Broken,
    /// A matter of taste.
    Opinion,
    /// A heading: nothing is claimed.
    Heading,
}

impl Verdict {
    /// The word as it stands in the file and on the page.
    pub fn word(self) -> &'static str {
        match self {
            Self::True => "true",
            Self::False => "false",
            Self::Outdated => "outdated",
            Self::Imprecise => "imprecise",
            Self::Broken => "broken",
            Self::Opinion => "opinion",
            Self::Heading => "heading",
        }
    }

    /// Whether a run can tell: a heading claims nothing, and taste is free.
    pub fn is_judged(self) -> bool {
        !matches!(self, Self::Heading | Self::Opinion)
    }

    /// Whether the item misleads who believes it as it stands.
    pub fn does_not_hold(self) -> bool {
        matches!(self, Self::False | Self::Outdated | Self::Broken)
    }
}

/// A chapter of the course, finished or planned.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChapterPlan {
    /// The folder under `src/` and `examples/`.
    pub name: String,
    /// The title in words.
    pub title: String,
    /// The question that the chapter answers.
    pub question: String,
    /// Whether every item of the chapter must be taught.
    pub finished: bool,
}

/// An item of the notebook.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The name by which pages claim it, such as `profiling-03`.
    pub id: String,
    /// The chapter that teaches it, if one does.
    pub chapter: Option<String>,
    /// What the notebook says there, in our words.
    pub says: String,
    /// Whether it holds.
    pub verdict: Verdict,
    /// The corrected statement.
    pub truth: Option<String>,
    /// The one page that teaches it, relative to `src/`.
    pub page: Option<String>,
    /// The programs on that page whose runs show it, by stem; the first says most.
    #[serde(default)]
    pub programs: Vec<String>,
    /// The line in `syllabus.toml` on which the item's id stands.
    #[serde(skip)]
    pub line: usize,
}

impl Item {
    /// The part of the notebook that the item stands in, as its id names it: `passing` of `passing-03`.
    pub fn section(&self) -> &str {
        self.id
            .rsplit_once('-')
            .map_or(self.id.as_str(), |(section, _)| section)
    }
}

/// The whole file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Syllabus {
    /// The chapters in the notebook's order.
    #[serde(default, rename = "chapter")]
    pub chapters: Vec<ChapterPlan>,
    /// The items in the notebook's order.
    #[serde(default, rename = "item")]
    pub items: Vec<Item>,
}

impl Syllabus {
    /// The name of the file in the repository root.
    pub const FILE: &str = "syllabus.toml";

    /// Reads the file's text.
    ///
    /// # Errors
    /// A problem at the offending line when the text is not TOML of this shape.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let mut syllabus: Self = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            Problem::new(
                Path::new(Self::FILE),
                line,
                error.message().to_owned(),
                "keep to the keys that the comment at the top of the file names",
            )
        })?;
        let mut lines = text.lines().enumerate().filter_map(|(number, line)| {
            let id = line.strip_prefix("id = \"")?.split('"').next()?;
            Some((id, number + 1))
        });
        for item in &mut syllabus.items {
            item.line = lines
                .find(|(id, _)| *id == item.id)
                .map_or(1, |(_, line)| line);
        }
        Ok(syllabus)
    }

    /// The chapter of this name.
    pub fn chapter(&self, name: &str) -> Option<&ChapterPlan> {
        self.chapters.iter().find(|chapter| chapter.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_is_named_with_its_line() {
        let text = "[[item]]\nid = \"a\"\nsays = \"b\"\nverdict = \"true\"\nverdcit = \"true\"\n";
        let problem = Syllabus::parse(text).unwrap_err();
        assert_eq!(problem.line, 5);
        assert!(problem.what.contains("verdcit"), "{problem}");
    }

    #[test]
    fn an_item_knows_its_line() {
        let text = "# top\n[[item]]\nid = \"a\"\nsays = \"b\"\nverdict = \"true\"\n";
        assert_eq!(Syllabus::parse(text).unwrap().items[0].line, 3);
    }
}
