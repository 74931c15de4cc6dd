//! Moments: comments of a program that name a step of its run, for the pictures of its memory.
//!
//! ```text
//! //@ pushed: Both names lead to one list, and it has grown.      (Rust)
//! #@ pushed: Both names lead to one list, and it has grown.       (Python)
//! ```
//!
//! A moment stands on lines of its own, before the code line that is about to run then. What follows
//! the name in parentheses chooses another step there: `(2)` the second time, `(return)`,
//! `(exception)`, `(drop NAME)`, `(end)`; `(drop NAME, 2)`. A comment `//@` without a name continues
//! the caption. In Python, `#@ boxed: str int` is no moment: it gives the objects of these types boxes
//! of their own. Readers never see these comments: listings leave them out.

use std::path::Path;

use crate::material::{Language, Source};
use crate::problem::Problem;

/// A comment that names a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    /// Its name.
    pub name: String,
    /// What to look at, in one sentence.
    pub caption: String,
    /// Which of the steps there.
    pub occasion: Occasion,
    /// How many-eth, from 1.
    pub turn: usize,
    /// The line of the comment, counted from 1.
    pub line: usize,
    /// The code line after it, and the one before it, where there are such.
    pub next: Option<usize>,
    /// See [`Moment::next`].
    pub previous: Option<usize>,
}

/// Which kind of step a moment names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Occasion {
    /// The next code line is about to run.
    Line,
    /// The function is about to return.
    Return,
    /// An exception was raised in the next line.
    Exception,
    /// The variable of this name was dropped.
    Drop(String),
    /// The program has ended.
    End,
}

/// The name that is an option and no moment.
const BOXED: &str = "boxed";

fn mark(language: Language) -> &'static str {
    match language {
        Language::Python => "#@",
        Language::Rust => "//@",
    }
}

fn is_mark(language: Language, line: &str) -> bool {
    line.trim_start().starts_with(mark(language))
}

/// A program without its moments, as readers see it.
pub fn without_moments(language: Language, text: &str) -> String {
    text.split_inclusive('\n')
        .filter(|line| !is_mark(language, line))
        .collect()
}

/// For every line of the file, the line of [`without_moments`]; of a moment's comment, the one after
/// it. Both are counted from 1; index 0 is unused.
pub fn shown_lines(language: Language, text: &str) -> Vec<usize> {
    let mut shown = vec![0];
    let mut next = 1;
    for line in text.lines() {
        shown.push(next);
        next += usize::from(!is_mark(language, line));
    }
    shown
}

/// The moments of a program, in its order.
///
/// # Errors
/// Every comment that is malformed.
pub fn moments(language: Language, source: &Source) -> Result<Vec<Moment>, Vec<Problem>> {
    let lines: Vec<&str> = source.text.lines().collect();
    let is_code = |line: &str| {
        let line = line.trim();
        let comment = if language == Language::Rust {
            "//"
        } else {
            "#"
        };
        !line.is_empty() && !line.starts_with(comment)
    };
    let (mut found, mut problems): (Vec<Moment>, Vec<Problem>) = (Vec::new(), Vec::new());
    let mut continues = false;
    for (index, line) in lines.iter().enumerate() {
        let Some(text) = line.trim_start().strip_prefix(mark(language)) else {
            continues = false;
            continue;
        };
        let text = text.trim();
        match parse(text) {
            Ok((BOXED, ..)) if language == Language::Python => continues = false,
            Ok((name, occasion, turn, caption)) => {
                if let Some(other) = found.iter().find(|moment| moment.name == name) {
                    problems.push(malformed(
                        &source.file,
                        index + 1,
                        format!(
                            "the moment `{name}` is named twice, in line {} too",
                            other.line
                        ),
                    ));
                }
                let code = |mut lines: Box<dyn Iterator<Item = usize>>| {
                    lines
                        .find(|at| is_code(source.text.lines().nth(*at).unwrap_or_default()))
                        .map(|at| at + 1)
                };
                found.push(Moment {
                    name: name.to_owned(),
                    caption: caption.to_owned(),
                    occasion,
                    turn,
                    line: index + 1,
                    next: code(Box::new(index + 1..lines.len())),
                    previous: code(Box::new((0..index).rev())),
                });
                continues = true;
            }
            Err(_) if continues && !text.is_empty() => {
                if let Some(moment) = found.last_mut() {
                    if !moment.caption.is_empty() {
                        moment.caption.push(' ');
                    }
                    moment.caption.push_str(text);
                }
            }
            Err(what) => problems.push(malformed(&source.file, index + 1, what)),
        }
    }
    for moment in &found {
        if moment.caption.is_empty() {
            let what = format!("the moment `{}` has no caption", moment.name);
            problems.push(malformed(&source.file, moment.line, what));
        }
    }
    if problems.is_empty() {
        Ok(found)
    } else {
        Err(problems)
    }
}

/// The types whose objects have boxes of their own in the pictures of this Python program.
pub fn boxed(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.trim().strip_prefix(mark(Language::Python)))
        .filter_map(|text| text.trim().strip_prefix(BOXED)?.strip_prefix(':'))
        .flat_map(str::split_whitespace)
        .collect()
}

fn malformed(file: &Path, line: usize, what: String) -> Problem {
    Problem::new(
        file,
        line,
        what,
        "write `NAME: caption` or `NAME (2): caption`; in the parentheses also return, exception, end or drop VARIABLE",
    )
}

fn parse(text: &str) -> Result<(&str, Occasion, usize, &str), String> {
    let (head, caption) = text
        .split_once(':')
        .ok_or_else(|| format!("`{text}` names no moment"))?;
    let (name, choice) = match head.split_once('(') {
        Some((name, choice)) => (
            name.trim(),
            choice
                .trim_end()
                .strip_suffix(')')
                .ok_or_else(|| format!("`{head}`: the parenthesis is not closed"))?,
        ),
        None => (head.trim(), ""),
    };
    let is_name = |name: &str| {
        !name.is_empty()
            && name
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter == '_')
    };
    if !is_name(name) {
        return Err(format!("`{name}` is no name: small letters and `_`"));
    }
    let (mut occasion, mut turn) = (Occasion::Line, 1);
    for word in choice
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty())
    {
        match word.split_once(' ') {
            Some(("drop", variable)) => occasion = Occasion::Drop(variable.trim().to_owned()),
            _ => match word {
                "return" => occasion = Occasion::Return,
                "exception" => occasion = Occasion::Exception,
                "end" => occasion = Occasion::End,
                number => {
                    turn = number
                        .parse()
                        .ok()
                        .filter(|turn| *turn > 0)
                        .ok_or_else(|| format!("`({choice})` names no step"))?;
                }
            },
        }
    }
    Ok((name, occasion, turn, caption.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source {
            file: "examples/passing/append.py".into(),
            text: text.into(),
        }
    }

    #[test]
    fn a_moment_knows_the_code_around_it() {
        let text = "a = []\n\n#@ shared: Two names,\n#@ one list.\n#@ later (2): Again.\n# why\nb = a\n#@ gone (drop b, 3): Gone.\n";
        let found = moments(Language::Python, &source(text)).unwrap();
        assert_eq!(found[0].caption, "Two names, one list.");
        assert_eq!((found[0].previous, found[0].next), (Some(1), Some(7)));
        assert_eq!((found[1].turn, &found[1].occasion), (2, &Occasion::Line));
        assert_eq!(found[2].occasion, Occasion::Drop("b".into()));
        assert_eq!((found[2].turn, found[2].next), (3, None));
        assert_eq!(boxed("a = 1\n#@ boxed: str int\n"), ["str", "int"]);
        assert!(
            moments(Language::Python, &source("#@ boxed: str\n")).is_ok_and(|none| none.is_empty())
        );
    }

    #[test]
    fn readers_do_not_see_them() {
        let text = "fn main() {\n    //@ start: Nothing yet.\n    let a = 1; // one\n}\n";
        let shown = "fn main() {\n    let a = 1; // one\n}\n";
        assert_eq!(without_moments(Language::Rust, text), shown);
        assert_eq!(shown_lines(Language::Rust, text), [0, 1, 2, 2, 3]);
    }

    #[test]
    fn what_is_malformed_is_named_by_line() {
        let text = "#@ no name\na = 1\n#@ twice: A.\nb = 2\n#@ twice: B.\n#@ odd (sometimes): C.\n#@ Capital: D.\n#@ empty:\n";
        let problems = moments(Language::Python, &source(text)).unwrap_err();
        let lines: Vec<usize> = problems.iter().map(|problem| problem.line).collect();
        assert_eq!(lines, [1, 5, 8], "{problems:#?}");
    }
}
