//! What the compiler answers to a rejected program, and a table of a chapter's answers.

use std::cmp::Ordering;
use std::fmt::Write;

use catalog::{Catalog, RecordingKind, Transcript};

use crate::html::{escape, inline};

/// Why a program is rejected, as the compiler's message begins.
pub(crate) struct Refusal<'a> {
    pub(crate) code: Option<Code<'a>>,
    /// The first error's first line, after its code.
    message: &'a str,
}

/// By what name the compiler's documentation knows a refusal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Code<'a> {
    /// Such as `E0382`.
    Error(&'a str),
    /// A lint that is denied, such as `static_mut_refs`.
    Lint(&'a str),
}

impl<'a> Refusal<'a> {
    pub(crate) fn of(transcript: &'a Transcript) -> Self {
        let outputs = || transcript.steps.iter().map(|step| step.output.as_str());
        let message = outputs()
            .flat_map(str::lines)
            .find(|line| line.starts_with("error"))
            .and_then(|line| line.split_once(": "))
            .map_or("", |(_, message)| message);
        let between = |opening: &str, closing: char| {
            outputs().find_map(|output| {
                let rest = &output[output.find(opening)? + opening.len()..];
                Some(&rest[..rest.find(closing)?])
            })
        };
        let code = between("error[", ']')
            .map(Code::Error)
            .or_else(|| between("#[deny(", ')').map(Code::Lint))
            .or_else(|| between("#![deny(", ')').map(Code::Lint));
        Self { code, message }
    }
}

impl Code<'_> {
    /// With a link to the compiler's index of errors.
    pub(crate) fn html(self) -> String {
        match self {
            Self::Error(code) => format!(
                "<a class=\"error-code\" href=\"https://doc.rust-lang.org/error_codes/{code}.html\">{code}</a>"
            ),
            Self::Lint(lint) => format!(
                "<span class=\"error-code\">lint <code>{}</code></span>",
                escape(lint)
            ),
        }
    }
}

/// The rejected programs of a chapter, those with an error code first, as links to where they stand.
pub(crate) fn table(catalog: &Catalog, chapter: Option<&str>) -> Result<String, String> {
    let chapter = chapter.ok_or("a page of no chapter has no rejected programs to list")?;
    let mut rows: Vec<(Refusal, &str, &str)> = Vec::new();
    for (stem, entry) in &catalog.entries {
        if entry.chapter == chapter
            && let Some(recording) = entry.recordings.get(&RecordingKind::Rejected)
        {
            let page = page_of(catalog, chapter, stem).unwrap_or_default();
            rows.push((Refusal::of(&recording.transcript), stem, page));
        }
    }
    rows.sort_by(|(one, ..), (other, ..)| match (one.code, other.code) {
        (None, Some(_)) => Ordering::Greater,
        (Some(_), None) => Ordering::Less,
        (one, other) => one.cmp(&other),
    });
    let mut html = String::from(
        "<table class=\"refusals\">\n<thead><tr><th>Code</th><th>The message begins</th><th>Program</th></tr></thead>\n<tbody>\n",
    );
    for (refusal, stem, page) in rows {
        // Writing to a String cannot fail.
        let _ = writeln!(
            html,
            "<tr><td>{code}</td><td>{message}</td><td><a href=\"{page}#{stem}-rejected\"><code>{stem}</code></a></td></tr>",
            code = refusal.code.map_or("none".to_owned(), Code::html),
            message = inline(refusal.message),
        );
    }
    html.push_str("</tbody>\n</table>\n");
    Ok(html)
}

/// The page of the chapter that shows a rejected program: of several the one with most of them, where it is explained.
fn page_of<'a>(catalog: &'a Catalog, chapter: &str, stem: &str) -> Option<&'a str> {
    let rejected = |page: &catalog::Page| {
        let words = page
            .directives
            .iter()
            .filter_map(|directive| directive.course_words());
        words
            .filter(|words| words.first() == Some(&"rejected"))
            .map(|words| words.get(1).copied().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    catalog
        .pages
        .iter()
        .filter(|page| page.chapter() == Some(chapter))
        .map(|page| (rejected(page), page))
        .filter(|(stems, _)| stems.iter().any(|shown| shown == stem))
        .max_by_key(|(stems, _)| stems.len())
        .and_then(|(_, page)| page.path.file_name()?.to_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalog::Step;

    fn transcript(output: &str) -> Transcript {
        Transcript {
            steps: vec![Step {
                command: "rustc x.rs".into(),
                output: output.into(),
                exit: 1,
            }],
        }
    }

    #[test]
    fn an_error_has_a_code_and_a_message() {
        let transcript =
            transcript("warning: unused\n\nerror[E0382]: borrow of moved value: `a`\n --> x.rs\n");
        let refusal = Refusal::of(&transcript);
        assert!(refusal.code == Some(Code::Error("E0382")));
        assert_eq!(refusal.message, "borrow of moved value: `a`");
    }

    #[test]
    fn a_denied_lint_is_known_by_its_name() {
        let transcript = transcript(
            "error: creating a shared reference\n  = note: `#[deny(static_mut_refs)]` on by default\n",
        );
        let refusal = Refusal::of(&transcript);
        assert!(refusal.code == Some(Code::Lint("static_mut_refs")));
        assert_eq!(refusal.message, "creating a shared reference");
        let by_the_program = self::transcript("error: unused\n1 | #![deny(unused_must_use)]\n");
        assert!(Refusal::of(&by_the_program).code == Some(Code::Lint("unused_must_use")));
    }
}
