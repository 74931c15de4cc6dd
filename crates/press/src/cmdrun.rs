//! The directive `<!-- cmdrun COMMAND -->`, strict: a command that fails fails the build.
//!
//! Syntax and meaning are mdbook-cmdrun's: the working folder is the page's, the command goes to
//! `sh -c`, output inside a line loses its trailing white space, `-N`, `--strict` and
//! `--expect-return-code N` name the expected exit code. What differs: the expected code is 0
//! where none is named, white space is always kept, ANSI colours are taken out, and `course …` is
//! answered in this process.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, Mutex};
use std::time::SystemTime;

use catalog::{Catalog, Directive, Problem, Problems, directives};
use mdbook_preprocessor::book::{Book, BookItem, Chapter};
use mdbook_preprocessor::errors::Result;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};
use regex::Regex;

use crate::fragments::fragment;
use crate::steps::with_style_and_script;

/// A command and everything that its output may depend on, as far as one can see from outside.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Invocation {
    folder: PathBuf,
    command: String,
    /// The files that the command names, and when they were last written.
    inputs: Vec<(PathBuf, Option<SystemTime>)>,
}

impl Invocation {
    fn new(folder: &Path, command: &str) -> Self {
        let inputs = shlex::split(command)
            .unwrap_or_default()
            .into_iter()
            .map(|word| folder.join(word))
            .filter(|file| file.is_file())
            .map(|file| {
                let written = file.metadata().and_then(|data| data.modified()).ok();
                (file, written)
            })
            .collect();
        Self {
            folder: folder.to_owned(),
            command: command.to_owned(),
            inputs,
        }
    }

    fn run(&self) -> Outcome {
        let (shell, flag) = if cfg!(windows) {
            ("cmd", "/C")
        } else {
            ("sh", "-c")
        };
        let output = Command::new(shell)
            .args([flag, &self.command])
            .current_dir(&self.folder)
            .output();
        match output {
            Ok(output) => Outcome {
                exit: output.status.code(),
                stdout: plain(&output.stdout),
                stderr: plain(&output.stderr),
            },
            Err(error) => Outcome {
                exit: None,
                stdout: String::new(),
                stderr: error.to_string(),
            },
        }
    }
}

/// Output without colours.
fn plain(bytes: &[u8]) -> String {
    static ANSI: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))")
            .expect("the pattern is well-formed")
    });
    ANSI.replace_all(&String::from_utf8_lossy(bytes), "")
        .into_owned()
}

#[derive(Debug, Clone)]
struct Outcome {
    exit: Option<i32>,
    stdout: String,
    stderr: String,
}

/// What commands printed, kept over rebuilds. Share one between builds to run each command once.
#[derive(Debug, Default)]
pub struct Commands {
    outcomes: Mutex<BTreeMap<Invocation, Outcome>>,
}

impl Commands {
    /// Runs what is not known yet, in parallel.
    fn outcomes(&self, wanted: BTreeSet<Invocation>) -> BTreeMap<Invocation, Outcome> {
        // A poisoned lock means that another build panicked; what it learnt still holds.
        let mut known = self
            .outcomes
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        known.retain(|invocation, _| wanted.contains(invocation));
        let unknown: Vec<&Invocation> = wanted
            .iter()
            .filter(|invocation| !known.contains_key(invocation))
            .collect();
        let outcomes: Vec<(Invocation, Outcome)> = std::thread::scope(|scope| {
            let running: Vec<_> = unknown
                .into_iter()
                .map(|invocation| scope.spawn(|| (invocation.clone(), invocation.run())))
                .collect();
            running
                .into_iter()
                .filter_map(|thread| thread.join().ok())
                .collect()
        });
        known.extend(outcomes);
        known.clone()
    }
}

/// The expected exit code and the command proper.
fn flags(command: &str) -> std::result::Result<(i32, &str), String> {
    let command = command.trim();
    let (first, rest) = command
        .split_once(char::is_whitespace)
        .unwrap_or((command, ""));
    let code = |word: &str| {
        word.parse::<i32>()
            .map_err(|_| format!("`{word}` is no exit code"))
    };
    match first {
        "--strict" => Ok((0, rest.trim_start())),
        "--expect-return-code" => {
            let (number, rest) = rest
                .trim_start()
                .split_once(char::is_whitespace)
                .unwrap_or((rest, ""));
            Ok((code(number)?, rest.trim_start()))
        }
        flag if flag.starts_with("--") => Err(format!("cmdrun has no flag `{flag}`")),
        flag if flag.starts_with('-') => Ok((code(&flag[1..])?, rest.trim_start())),
        _ => Ok((0, command)),
    }
}

/// A page's directives with the folder that they run in.
struct Work {
    page: PathBuf,
    folder: PathBuf,
    chapter: Option<String>,
    directives: Vec<Directive>,
}

/// The preprocessor. With [`Commands`] shared over rebuilds, a command runs again only when it or a
/// file that it names has changed.
#[derive(Debug, Default)]
pub struct Cmdrun {
    commands: std::sync::Arc<Commands>,
}

impl Cmdrun {
    /// A preprocessor that keeps what commands printed in `commands`.
    pub fn new(commands: std::sync::Arc<Commands>) -> Self {
        Self { commands }
    }

    /// Replaces the directives of one page; `page` is its path below the book's source folder.
    ///
    /// # Errors
    /// Every directive that failed, by page and line.
    pub fn replace(
        &self,
        catalog: &Catalog,
        source: &Path,
        page: &Path,
        text: &str,
    ) -> std::result::Result<String, Problems> {
        let work = work(source, page, text);
        let outcomes = self.commands.outcomes(invocations(&work));
        replace(catalog, &work, text, &outcomes)
    }
}

fn work(source: &Path, page: &Path, text: &str) -> Work {
    let parent = page.parent().unwrap_or(Path::new(""));
    Work {
        page: page.to_owned(),
        folder: source.join(parent),
        chapter: parent
            .iter()
            .next()
            .map(|name| name.to_string_lossy().into_owned()),
        directives: directives(text),
    }
}

/// The commands of a page that are not the course's own.
fn invocations(work: &Work) -> BTreeSet<Invocation> {
    work.directives
        .iter()
        .filter(|directive| directive.course_words().is_none())
        .filter_map(|directive| {
            let (_, command) = flags(&directive.command).ok()?;
            Some(Invocation::new(&work.folder, command))
        })
        .collect()
}

fn replace(
    catalog: &Catalog,
    work: &Work,
    text: &str,
    outcomes: &BTreeMap<Invocation, Outcome>,
) -> std::result::Result<String, Problems> {
    let mut problems = Problems::default();
    let mut replaced = String::with_capacity(text.len());
    let mut from = 0;
    for directive in &work.directives {
        replaced.push_str(&text[from..directive.span.start]);
        from = directive.span.end;
        let answer = match directive.course_words() {
            Some(words) => fragment(catalog, work.chapter.as_deref(), &words).map_err(|what| {
                (
                    what,
                    "mend the directive; `cargo run -- --help` lists them all".to_owned(),
                )
            }),
            None => answer(work, directive, outcomes),
        };
        match answer {
            Ok(output) if directive.inline => replaced.push_str(output.trim_end()),
            Ok(output) => replaced.push_str(&output),
            Err((what, mend)) => problems.0.push(Problem::new(
                Path::new("src").join(&work.page),
                directive.line,
                format!("`cmdrun {}`: {what}", directive.command.trim()),
                mend,
            )),
        }
    }
    replaced.push_str(&text[from..]);
    problems.into_result().map(|()| replaced)
}

fn answer(
    work: &Work,
    directive: &Directive,
    outcomes: &BTreeMap<Invocation, Outcome>,
) -> std::result::Result<String, (String, String)> {
    let (expected, command) = flags(&directive.command).map_err(|what| {
        (
            what,
            "use -N, --strict or --expect-return-code N, or no flag".into(),
        )
    })?;
    let Some(outcome) = outcomes.get(&Invocation::new(&work.folder, command)) else {
        return Err((
            "a file that it names changed while it ran".into(),
            "build again".into(),
        ));
    };
    if outcome.exit == Some(expected) {
        return Ok(outcome.stdout.clone());
    }
    let ending = outcome.exit.map_or_else(
        || "it could not be run to its end".to_owned(),
        |code| format!("it ended with exit code {code}, and {expected} was expected"),
    );
    let said = outcome.stderr.trim_end().replace('\n', "\n    | ");
    Err((
        format!("{ending}; it said:\n    | {said}"),
        format!(
            "run `{command}` in {} and mend it, or state the expected code as `cmdrun -N {command}`",
            work.folder.display()
        ),
    ))
}

impl Preprocessor for Cmdrun {
    fn name(&self) -> &str {
        "cmdrun"
    }

    fn run(&self, context: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let catalog = Catalog::read(&context.root)?;
        let source = context.root.join(&context.config.book.src);
        let mut wanted = BTreeSet::new();
        visit(&mut book.items, &mut |chapter, path| {
            wanted.extend(invocations(&work(&source, path, &chapter.content)));
        });
        let outcomes = self.commands.outcomes(wanted);
        let mut problems = Problems::default();
        visit(&mut book.items, &mut |chapter, path| {
            let work = work(&source, path, &chapter.content);
            match replace(&catalog, &work, &chapter.content, &outcomes) {
                Ok(content) => chapter.content = content,
                Err(Problems(more)) => problems.0.extend(more),
            }
            // Once for a page, however many steps it shows.
            let embedded = with_style_and_script(&context.root, &mut chapter.content);
            problems.0.extend(embedded.err());
        });
        problems.into_result()?;
        Ok(book)
    }
}

fn visit(items: &mut [BookItem], see: &mut impl FnMut(&mut Chapter, &Path)) {
    for item in items {
        if let BookItem::Chapter(chapter) = item {
            if let Some(path) = chapter.source_path.clone() {
                see(chapter, &path);
            }
            visit(&mut chapter.sub_items, see);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str) -> std::result::Result<String, Problems> {
        Cmdrun::default().replace(
            &Catalog::default(),
            Path::new("."),
            Path::new("page.md"),
            text,
        )
    }

    #[test]
    fn output_takes_the_place_of_the_directive() {
        assert_eq!(
            run("a\n<!-- cmdrun printf 'x\\n\\ny\\n' -->\nb\n").unwrap(),
            "a\nx\n\ny\nb\n"
        );
        assert_eq!(run("a <!-- cmdrun echo x --> b").unwrap(), "a x b");
    }

    #[test]
    fn white_space_stays_and_colours_go() {
        assert_eq!(
            run("<!-- cmdrun printf '  a   b\\n' -->\n").unwrap(),
            "  a   b\n"
        );
        assert_eq!(
            run("<!-- cmdrun printf '\\033[31mred\\033[0m' -->").unwrap(),
            "red"
        );
    }

    #[test]
    fn an_expected_failure_is_none() {
        assert_eq!(run("<!-- cmdrun -3 echo x; exit 3 -->\n").unwrap(), "x\n");
    }

    #[test]
    fn every_failure_is_told_with_page_and_line() {
        let problems = run("a\n<!-- cmdrun echo no >&2; exit 1 -->\nb\n<!-- cmdrun --wild x -->\n")
            .unwrap_err();
        let text = problems.to_string();
        assert!(text.contains("src/page.md:2: "), "{text}");
        assert!(text.contains("| no"), "{text}");
        assert!(text.contains("src/page.md:4: "), "{text}");
    }

    #[test]
    fn a_directive_of_the_course_that_does_not_exist_is_told() {
        let text = run("<!-- cmdrun course pear x -->\n")
            .unwrap_err()
            .to_string();
        assert!(text.contains("course pair NAME"), "{text}");
    }
}
