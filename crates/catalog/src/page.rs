//! A page of the book: its text, the items that it claims to teach, and the commands that it holds.

use std::path::PathBuf;

use crate::problem::line_of;

/// A command on a page: `<!-- cmdrun COMMAND -->`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive {
    /// What stands between `cmdrun` and `-->`, as mdbook-cmdrun would run it.
    pub command: String,
    /// The bytes of the page that the output replaces.
    pub span: std::ops::Range<usize>,
    /// The line, counted from 1.
    pub line: usize,
    /// Whether it stands inside a line, so that its output loses its trailing white space.
    pub inline: bool,
}

impl Directive {
    /// The words after `course`, when the command is answered by the course itself.
    pub fn course_words(&self) -> Option<Vec<&str>> {
        let mut words = self.command.split_whitespace();
        (words.next() == Some("course")).then(|| words.collect())
    }
}

/// A page of the book.
#[derive(Debug, Clone)]
pub struct Page {
    /// The file, relative to `src/`.
    pub path: PathBuf,
    /// Its Markdown.
    pub text: String,
    /// The items that its `<!-- teaches: … -->` comment claims, each with its line.
    pub teaches: Vec<(String, usize)>,
    /// Its commands in order.
    pub directives: Vec<Directive>,
}

impl Page {
    /// Reads a page.
    pub fn parse(path: impl Into<PathBuf>, text: String) -> Self {
        Self {
            path: path.into(),
            teaches: teaches(&text),
            directives: directives(&text),
            text,
        }
    }

    /// The file, relative to the repository root.
    pub fn file(&self) -> PathBuf {
        PathBuf::from("src").join(&self.path)
    }

    /// The folder under `src/` in which the page stands: its chapter. `None` at the top.
    pub fn chapter(&self) -> Option<&str> {
        let parent = self.path.parent()?.to_str()?;
        parent.split('/').next().filter(|name| !name.is_empty())
    }

    /// The text of the first heading.
    pub fn title(&self) -> Option<&str> {
        self.text.lines().find_map(|line| line.strip_prefix("# "))
    }
}

fn teaches(text: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if let Some(rest) = line.trim().strip_prefix("<!-- teaches:")
            && let Some(ids) = rest.strip_suffix("-->")
        {
            found.extend(ids.split_whitespace().map(|id| (id.to_owned(), number + 1)));
        }
    }
    found
}

/// The commands of a page, found as mdbook-cmdrun finds them: `<!--`, any number of spaces,
/// `cmdrun `, the command, `-->`, all on one line.
pub fn directives(text: &str) -> Vec<Directive> {
    const OPENING: &str = "<!--";
    const CLOSING: &str = "-->";
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(OPENING).map(|at| at + from) {
        from = start + OPENING.len();
        let Some(command) = text[from..].trim_start_matches(' ').strip_prefix("cmdrun ") else {
            continue;
        };
        let line = command.split('\n').next().unwrap_or_default();
        let Some(length) = line.find(CLOSING) else {
            continue;
        };
        let after = text.len() - command.len() + length + CLOSING.len();
        let rest = &text[after..];
        let newline = if rest.starts_with("\r\n") {
            2
        } else {
            usize::from(rest.starts_with('\n'))
        };
        found.push(Directive {
            command: command[..length].to_owned(),
            span: start..after + newline,
            line: line_of(text, start),
            inline: newline == 0,
        });
        from = after;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_are_found_with_line_and_kind() {
        let text = "# T\n<!-- cmdrun course pair append -->\nsee <!--   cmdrun rustc --version --> here\n<!-- other -->\n";
        let found = directives(text);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].command, "course pair append ");
        assert_eq!(found[0].course_words(), Some(vec!["pair", "append"]));
        assert_eq!((found[0].line, found[0].inline), (2, false));
        assert_eq!(found[1].command, "rustc --version ");
        assert_eq!((found[1].line, found[1].inline), (3, true));
        assert_eq!(
            &text[found[0].span.clone()],
            "<!-- cmdrun course pair append -->\n"
        );
    }

    #[test]
    fn an_unclosed_directive_is_none() {
        assert!(directives("<!-- cmdrun course pair append\n-->").is_empty());
    }

    #[test]
    fn a_page_knows_its_chapter_and_its_items() {
        let page = Page::parse(
            "passing/append.md",
            "<!-- teaches: passing-05 passing-06 -->\n\n# Who sees it?\n".into(),
        );
        assert_eq!(page.chapter(), Some("passing"));
        assert_eq!(page.title(), Some("Who sees it?"));
        assert_eq!(page.teaches[1], ("passing-06".to_owned(), 1));
        assert_eq!(
            Page::parse("introduction.md", String::new()).chapter(),
            None
        );
    }
}
