//! What a directive is answered with: HTML blocks that stand in the Markdown, as
//! `<!-- cmdrun course pair append -->` asks for. They contain no blank line and no script.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use catalog::{
    Catalog, Entry, Language, Measurement, PROMPTS, RecordingKind, Source, Transcript,
    without_moments,
};

use crate::html::escape;
use crate::items;
use crate::refusals::{self, Refusal};

/// The directives: what to write after `course`, and what comes in its place.
pub const DIRECTIVES: &[(&str, &str)] = &[
    (
        "pair NAME",
        "a program in both languages with what each printed",
    ),
    ("program NAME", "a program that exists in one language"),
    (
        "project NAME",
        "a program of several files, with what was run",
    ),
    (
        "rejected NAME",
        "a program that the compiler rejects, with the message",
    ),
    (
        "refusals",
        "a table of the chapter's rejected programs, by error code",
    ),
    (
        "steps NAME",
        "a program in both languages, with what memory looked like at every step",
    ),
    ("session NAME", "a recorded debugger or profiler session"),
    (
        "flame NAME",
        "a flame graph and its table, from recorded folded stacks",
    ),
    (
        "chart NAME [N]",
        "a chart and table of a stored measurement, at all sizes or at one",
    ),
    (
        "ratio NAME FAST SLOW N",
        "how many times faster, from a stored measurement, for use in a sentence",
    ),
    (
        "map [SECTION]",
        "the notebook's items of this chapter; or those of a section, with their programs",
    ),
    (
        "item ID",
        "an item of the notebook: what it says, what a run shows, what to say instead",
    ),
];

/// The Markdown that answers `course WORDS` on a page of `chapter`.
///
/// # Errors
/// What is wrong with the directive, and how to mend it.
pub fn fragment(
    catalog: &Catalog,
    chapter: Option<&str>,
    words: &[&str],
) -> Result<String, String> {
    match words {
        ["pair", stem] => pair(entry(catalog, stem)?, stem),
        ["program", stem] => program(entry(catalog, stem)?, stem),
        ["project", stem] => project(entry(catalog, stem)?, stem),
        ["steps", stem] => crate::steps::steps(entry(catalog, stem)?, stem),
        ["rejected", stem] => rejected(entry(catalog, stem)?, stem),
        ["refusals"] => refusals::table(catalog, chapter),
        ["session", stem] => session(entry(catalog, stem)?, stem),
        ["flame", stem] => flame(entry(catalog, stem)?, stem),
        ["chart", name] => crate::chart::chart(&measurement(catalog, name)?, None),
        ["chart", name, size] => {
            crate::chart::chart(&measurement(catalog, name)?, Some(number(size)?))
        }
        ["ratio", name, faster, slower, size] => {
            crate::chart::ratio(&measurement(catalog, name)?, faster, slower, number(size)?)
        }
        ["map"] => items::chapter_map(catalog, chapter),
        ["map", section] => items::section_map(catalog, chapter, section),
        ["item", id] => items::item(catalog, chapter, id),
        _ => {
            let known: Vec<String> = DIRECTIVES
                .iter()
                .map(|(usage, _)| format!("course {usage}"))
                .collect();
            Err(format!(
                "`course {}` is no directive; there are: {}",
                words.join(" "),
                known.join(", ")
            ))
        }
    }
}

fn measurement(catalog: &Catalog, name: &str) -> Result<Measurement, String> {
    Measurement::read(&catalog.root, name).map_err(|problem| problem.to_string())
}

fn number(word: &str) -> Result<u64, String> {
    word.parse()
        .map_err(|_| format!("`{word}` is no number of elements"))
}

fn entry<'a>(catalog: &'a Catalog, stem: &str) -> Result<&'a Entry, String> {
    catalog.entries.get(stem).ok_or_else(|| {
        format!("there is no program or recording named `{stem}` under examples/; write it, or mend the name")
    })
}

pub(crate) fn pair(entry: &Entry, stem: &str) -> Result<String, String> {
    let mut html = String::from("<div class=\"pair\">\n");
    for language in [Language::Python, Language::Rust] {
        let source = entry.programs.get(&language).ok_or_else(|| {
            format!(
                "`{stem}` has no {} twin: write {stem}.{}, or show the other alone with `course program {stem}`",
                language.name(),
                language.extension()
            )
        })?;
        html.push_str(&figure(entry, stem, language, source)?);
    }
    html.push_str("</div>\n");
    Ok(html)
}

pub(crate) fn program(entry: &Entry, stem: &str) -> Result<String, String> {
    let (language, source) = entry.programs.iter().next().ok_or_else(|| {
        format!("`{stem}` is not a program that runs; use the directive of what it is")
    })?;
    figure(entry, stem, *language, source)
}

/// One program with what it printed.
fn figure(
    entry: &Entry,
    stem: &str,
    language: Language,
    source: &Source,
) -> Result<String, String> {
    let kind = RecordingKind::Program(language);
    let recording = entry
        .recordings
        .get(&kind)
        .ok_or_else(|| unrecorded(stem, kind))?;
    let path = source.file.display();
    Ok(format!(
        "<figure class=\"program {class}\" id=\"{stem}-{extension}\">\n\
         <figcaption>{caption}</figcaption>\n{listing}{transcript}</figure>\n",
        class = language.class(),
        extension = language.extension(),
        caption = caption(language, &source.file),
        listing = listing(language, source),
        transcript = transcript(&format!("What {path} printed"), &recording.transcript),
    ))
}

fn rejected(entry: &Entry, stem: &str) -> Result<String, String> {
    let kind = RecordingKind::Rejected;
    let recording = entry
        .recordings
        .get(&kind)
        .ok_or_else(|| unrecorded(stem, kind))?;
    let refusal = Refusal::of(&recording.transcript);
    let (caption, listing) = if let Some(source) = &entry.rejected {
        (
            caption(Language::Rust, &source.file),
            listing(Language::Rust, source),
        )
    } else if let Some(files) = entry.projects.get(&Language::Rust) {
        let folder = project_folder(&recording.chapter, stem, Language::Rust);
        (caption(Language::Rust, &folder), listings(files, &folder))
    } else {
        return Err(format!(
            "there is no rejected/{stem}.rs; write it, or mend the name"
        ));
    };
    Ok(format!(
        "<figure class=\"program rust rejected\" id=\"{stem}-rejected\">\n\
         <figcaption>{caption} <strong class=\"verdict\">does not compile</strong>{code}</figcaption>\n\
         {listing}{transcript}</figure>\n",
        code = refusal
            .code
            .map_or(String::new(), |code| format!(" {}", code.html())),
        transcript = transcript("What the compiler says", &recording.transcript),
    ))
}

/// A program of several files with what was run; the side that must not compile with its message.
pub(crate) fn project(entry: &Entry, stem: &str) -> Result<String, String> {
    let mut sides = Vec::new();
    for (language, files) in &entry.projects {
        let session = RecordingKind::Session(*language);
        let Some(recording) = entry.recordings.get(&session) else {
            let is_rejected = entry.recordings.contains_key(&RecordingKind::Rejected);
            if *language == Language::Rust && is_rejected {
                sides.push(rejected(entry, stem)?);
                continue;
            }
            return Err(unrecorded(stem, session));
        };
        let folder = project_folder(&entry.chapter, stem, *language);
        sides.push(format!(
            "<figure class=\"program {class}\" id=\"{stem}-project-{extension}\">\n\
             <figcaption>{caption}</figcaption>\n{listings}{transcript}</figure>\n",
            class = language.class(),
            extension = language.extension(),
            caption = caption(*language, &folder),
            listings = listings(files, &folder),
            transcript = transcript(
                &format!("What was run in {}", folder.display()),
                &recording.transcript
            ),
        ));
    }
    match sides.len() {
        0 => Err(format!(
            "`{stem}` is no project: a folder of that name with python/ or rust/ in it; use the directive of what it is"
        )),
        1 => Ok(sides.concat()),
        _ => Ok(format!("<div class=\"pair\">\n{}</div>\n", sides.concat())),
    }
}

fn project_folder(chapter: &str, stem: &str, language: Language) -> PathBuf {
    Path::new("examples")
        .join(chapter)
        .join(stem)
        .join(language.class())
}

/// The files of a project, each below its path in the project's folder.
fn listings(files: &[Source], folder: &Path) -> String {
    let mut html = String::from("<div class=\"files\">\n");
    for source in files {
        let path = source.file.strip_prefix(folder).unwrap_or(&source.file);
        let path = escape(&path.display().to_string());
        // Writing to a String cannot fail.
        let _ = if source.text.trim().is_empty() {
            writeln!(
                html,
                "<p class=\"file\"><code class=\"path\">{path}</code> is empty</p>"
            )
        } else {
            let listing = match source.file.extension().and_then(|ending| ending.to_str()) {
                Some("rs") => listing(Language::Rust, source),
                Some("py") => listing(Language::Python, source),
                Some("toml") => code("toml", &source.text),
                _ => code("text", &source.text),
            };
            write!(
                html,
                "<p class=\"file\"><code class=\"path\">{path}</code></p>\n{listing}"
            )
        };
    }
    html.push_str("</div>\n");
    html
}

fn session(entry: &Entry, stem: &str) -> Result<String, String> {
    let sides: Vec<String> = [Language::Python, Language::Rust]
        .into_iter()
        .filter_map(|language| {
            let recording = entry.recordings.get(&RecordingKind::Session(language))?;
            Some(format!(
                "<figure class=\"session {class}\" id=\"{stem}-session-{extension}\">\n\
                 <figcaption><span class=\"language\">{name}</span> <span class=\"title\">session</span></figcaption>\n\
                 {transcript}</figure>\n",
                class = language.class(),
                extension = language.extension(),
                name = language.name(),
                transcript = transcript(
                    &format!("A {} session, as recorded", language.name()),
                    &recording.transcript
                ),
            ))
        })
        .collect();
    match sides.len() {
        0 => Err(format!(
            "nothing is recorded of a session `{stem}`: write its `$` lines into recorded/{stem}.session.rs.txt or .session.py.txt and run `cargo run -- record {stem}`"
        )),
        1 => Ok(sides.concat()),
        _ => Ok(format!("<div class=\"pair\">\n{}</div>\n", sides.concat())),
    }
}

/// A flame graph of the folded stacks that the recording's last command printed.
fn flame(entry: &Entry, stem: &str) -> Result<String, String> {
    let kind = RecordingKind::Folded;
    let recording = entry
        .recordings
        .get(&kind)
        .ok_or_else(|| unrecorded(stem, kind))?;
    let folded = recording.transcript.steps.last();
    let folded = folded.map_or("", |step| step.output.as_str());
    crate::flame::flame(stem, folded)
        .map_err(|what| format!("{}: {what}", recording.file.display()))
}

fn unrecorded(stem: &str, kind: RecordingKind) -> String {
    format!(
        "recorded/{stem}{} is missing: run `cargo run -- record {stem}`",
        kind.ending()
    )
}

fn caption(language: Language, file: &Path) -> String {
    format!(
        "<span class=\"language\">{}</span> <code class=\"path\">{}</code>",
        language.name(),
        escape(&file.display().to_string())
    )
}

fn listing(language: Language, source: &Source) -> String {
    code(language.class(), &without_moments(language, &source.text))
}

fn code(language: &str, text: &str) -> String {
    // The empty comment is a second child of <code>: it keeps mdBook from hiding lines that begin
    // with `#`, which it does to Rust alone.
    let second_child = if language == "rust" { "<!---->" } else { "" };
    format!(
        "<pre class=\"listing\" tabindex=\"0\"><code class=\"language-{language}\">{second_child}{}</code></pre>\n",
        escape(text)
    )
}

/// What was printed, below the commands that printed it.
pub(crate) fn transcript(label: &str, transcript: &Transcript) -> String {
    let mut html = format!(
        "<pre class=\"transcript\" tabindex=\"0\" aria-label=\"{}\"><code class=\"nohighlight\">",
        escape(label)
    );
    for (position, step) in transcript.steps.iter().enumerate() {
        if position > 0 {
            html.push('\n');
        }
        // Writing to a String cannot fail.
        let _ = write!(
            html,
            "<span class=\"command\">$ {}</span>",
            escape(&step.command)
        );
        if !step.output.trim_end().is_empty() {
            let leading = step.output.len() - step.output.trim_start_matches('\n').len();
            let output = typed(&escape(&step.output[leading..]));
            let _ = write!(html, "\n{}{output}", "&#10;".repeat(leading));
        }
        if step.exit != 0 {
            let _ = write!(
                html,
                "\n<span class=\"exit\">[exit code {}]</span>",
                step.exit
            );
        }
    }
    html.push_str("</code></pre>\n");
    html
}

/// Escaped output in which what was typed into a debugger looks like what was typed into the shell.
fn typed(escaped: &str) -> String {
    let line = |line: &str| {
        let text = line.trim_start_matches("&#10;");
        let blank = &line[..line.len() - text.len()];
        if PROMPTS.iter().any(|prompt| text.starts_with(prompt)) {
            format!("{blank}<span class=\"command\">{text}</span>")
        } else {
            line.to_owned()
        }
    };
    escaped.split('\n').map(line).collect::<Vec<_>>().join("\n")
}
