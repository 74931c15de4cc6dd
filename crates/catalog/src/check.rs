//! Whether the material hangs together: everything that can be seen without running anything.

mod syllabus;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::material::{Catalog, Entry, Language, RecordingKind};
use crate::measurement::{Measurement, Plan};
use crate::moment::moments;
use crate::page::{Directive, Page};
use crate::problem::Problem;

/// Everything that is wrong with the material as it stands in the repository.
pub fn check(catalog: &Catalog) -> Vec<Problem> {
    let mut problems = catalog.problems.clone();
    check_width(catalog, &mut problems);
    check_manifests(catalog, &mut problems);
    check_recordings(catalog, &mut problems);
    check_moments(catalog, &mut problems);
    check_directives(catalog, &mut problems);
    check_use(catalog, &mut problems);
    check_measurements(catalog, &mut problems);
    syllabus::check(catalog, &mut problems);
    check_summary(catalog, &mut problems);
    problems.sort();
    problems.dedup();
    problems
}

/// A listing is as wide as half a page: longer lines would have to be scrolled.
const WIDTH: usize = 72;

fn check_width(catalog: &Catalog, problems: &mut Vec<Problem>) {
    let sources = catalog.entries.values().flat_map(|entry| {
        let projects = entry.projects.values().flatten();
        entry
            .programs
            .values()
            .chain(&entry.rejected)
            .chain(projects)
    });
    for source in sources {
        for (number, line) in source.text.lines().enumerate() {
            let width = line.chars().count();
            if width > WIDTH {
                problems.push(Problem::new(
                    &source.file,
                    number + 1,
                    format!("the line has {width} characters, and a listing shows {WIDTH} of them side by side"),
                    "break the line (`cargo fmt` knows the width for Rust)",
                ));
            }
        }
    }
}

fn check_manifests(catalog: &Catalog, problems: &mut Vec<Problem>) {
    let manifests = || {
        catalog
            .chapters
            .values()
            .flat_map(|chapter| &chapter.manifests)
    };
    let listed: BTreeMap<&PathBuf, &String> = manifests()
        .flat_map(|manifest| &manifest.examples)
        .map(|(name, file, _)| (file, name))
        .collect();
    for manifest in manifests() {
        for (name, file, line) in &manifest.examples {
            if !catalog.root.join(file).is_file() {
                problems.push(Problem::new(
                    &manifest.file,
                    *line,
                    format!("the example `{name}` has no file {}", file.display()),
                    "write the program, or delete the [[example]] entry",
                ));
            }
        }
    }
    for (stem, entry) in &catalog.entries {
        let Some(source) = entry.programs.get(&Language::Rust) else {
            continue;
        };
        match listed.get(&source.file) {
            None => problems.push(Problem::new(
                &source.file,
                1,
                format!(
                    "`cargo run --example {stem}` cannot find this program: no manifest lists it"
                ),
                format!(
                    "add to {}: [[example]] name = \"{stem}\" path = \"{stem}.rs\"",
                    source.file.with_file_name("Cargo.toml").display()
                ),
            )),
            Some(name) if *name != stem => problems.push(Problem::new(
                &source.file,
                1,
                format!("the manifest calls this program `{name}`, its file says `{stem}`"),
                "let the [[example]] entry's name be the file's stem",
            )),
            Some(_) => {}
        }
    }
}

fn check_recordings(catalog: &Catalog, problems: &mut Vec<Problem>) {
    for (stem, entry) in &catalog.entries {
        let record = format!("run `cargo run -- record {stem}`");
        for (language, source) in &entry.programs {
            if !entry
                .recordings
                .contains_key(&RecordingKind::Program(*language))
            {
                problems.push(Problem::new(
                    &source.file,
                    1,
                    format!(
                        "nothing is recorded of this program: recorded/{stem}{} is missing",
                        RecordingKind::Program(*language).ending()
                    ),
                    &record,
                ));
            }
        }
        if let Some(source) = &entry.rejected
            && !entry.recordings.contains_key(&RecordingKind::Rejected)
        {
            problems.push(Problem::new(
                &source.file,
                1,
                format!("nothing is recorded of this rejected program: recorded/{stem}.rejected.txt is missing"),
                &record,
            ));
        }
        for (language, sources) in &entry.projects {
            let session = RecordingKind::Session(*language);
            let is_recorded = entry.recordings.contains_key(&session)
                || *language == Language::Rust
                    && entry.recordings.contains_key(&RecordingKind::Rejected);
            if !is_recorded && let Some(source) = sources.first() {
                let ending = session.ending();
                problems.push(Problem::new(
                    &source.file,
                    1,
                    format!("nothing is recorded of this project: recorded/{stem}{ending} is missing"),
                    format!("write its `$` lines into that file, the first of them `$ cd` and the project's folder, and run `cargo run -- record {stem}`"),
                ));
            }
        }
        for (kind, recording) in &entry.recordings {
            let source = match kind {
                RecordingKind::Program(language) => entry.programs.contains_key(language),
                RecordingKind::Rejected => {
                    entry.rejected.is_some() || entry.projects.contains_key(&Language::Rust)
                }
                RecordingKind::Session(_) | RecordingKind::Folded => true,
            };
            if !source {
                problems.push(Problem::new(
                    &recording.file,
                    1,
                    format!("this is a recording of `{stem}`, and there is no such {kind} program"),
                    "delete the recording, or bring the program back",
                ));
            }
            if *kind == RecordingKind::Rejected {
                check_rejection(recording, problems);
            }
        }
    }
}

/// The comments that name moments can be read, and their steps are recorded.
fn check_moments(catalog: &Catalog, problems: &mut Vec<Problem>) {
    for (stem, entry) in &catalog.entries {
        let projects = entry
            .projects
            .iter()
            .flat_map(|(language, sources)| sources.iter().map(|source| (*language, source)));
        let programs = entry.programs.iter();
        let programs = programs.map(|(language, source)| (*language, source));
        for (language, source) in programs.chain(projects) {
            match moments(language, source) {
                Ok(found) => {
                    if let (Some(moment), None) = (found.first(), &entry.steps) {
                        problems.push(Problem::new(
                            &source.file,
                            moment.line,
                            format!("`{}` names a moment, and no steps are recorded: recorded/{stem}.steps.json is missing", moment.name),
                            format!("run `cargo run -- record --steps {stem}`, or delete the comment"),
                        ));
                    }
                }
                Err(malformed) => problems.extend(malformed),
            }
        }
    }
}

fn check_rejection(recording: &crate::Recording, problems: &mut Vec<Problem>) {
    let step = recording.transcript.steps.last();
    if step.is_none_or(|step| step.exit == 0 || !step.output.contains("error")) {
        problems.push(Problem::new(
            &recording.file,
            1,
            "the recording shows no error of the compiler",
            "a program in rejected/ must fail to compile; if it compiles by now, move it out of rejected/",
        ));
    }
}

/// The stems that a directive names, with what it needs of each.
fn check_directives(catalog: &Catalog, problems: &mut Vec<Problem>) {
    for page in &catalog.pages {
        for directive in &page.directives {
            if let Some(words) = directive.course_words() {
                check_directive(catalog, page, directive, &words, problems);
            }
        }
    }
}

fn check_directive(
    catalog: &Catalog,
    page: &Page,
    directive: &Directive,
    words: &[&str],
    problems: &mut Vec<Problem>,
) {
    let mut problem = |what: String, mend: String| {
        problems.push(Problem::new(page.file(), directive.line, what, mend));
    };
    let [
        "pair" | "program" | "project" | "steps" | "rejected" | "session" | "flame",
        stem,
    ] = words
    else {
        return;
    };
    let Some(entry) = catalog.entries.get(*stem) else {
        problem(
            format!(
                "`course {}` names `{stem}`, and there is no such program",
                words[0]
            ),
            format!(
                "write examples/{}/{stem}.rs, or mend the name",
                page.chapter().unwrap_or("CHAPTER")
            ),
        );
        return;
    };
    if page
        .chapter()
        .is_some_and(|chapter| chapter != entry.chapter)
    {
        problem(
            format!("`{stem}` belongs to the chapter {}", entry.chapter),
            "show programs on the pages of their own chapter, and link to that page from here"
                .into(),
        );
    }
    let has = |language| entry.programs.contains_key(&language);
    let missing = |language: Language| {
        let near = entry
            .programs
            .values()
            .next()
            .map(|source| source.file.with_extension(language.extension()));
        near.unwrap_or_else(|| PathBuf::from(format!("{stem}.{}", language.extension())))
    };
    if words[0] == "steps" && entry.steps.is_none() {
        problem(
            format!("`course steps {stem}`: there is no recorded/{stem}.steps.json"),
            format!("run `cargo run -- record --steps {stem}`"),
        );
    }
    match words[0] {
        verb @ ("pair" | "steps") if verb == "pair" || entry.projects.is_empty() => {
            for language in [Language::Python, Language::Rust] {
                if !has(language) {
                    problem(
                        format!(
                            "`course {verb} {stem}` needs a {} twin, and {} is missing",
                            language.name(),
                            missing(language).display()
                        ),
                        format!(
                            "write the twin, or show the one language with `course program {stem}`"
                        ),
                    );
                }
            }
        }
        "steps" if entry.projects.len() < 2 => problem(
            format!("`course steps {stem}` needs a project with python/ and rust/ in it"),
            format!("write the other side, or show the one with `course project {stem}`"),
        ),
        "program" if has(Language::Python) && has(Language::Rust) => problem(
            format!("`course program {stem}` shows one language, and `{stem}` has both"),
            format!("use `course pair {stem}`"),
        ),
        "program" if entry.programs.is_empty() => problem(
            format!("`course program {stem}`: there is no such program"),
            "use the directive of what it is: rejected, session or flame".into(),
        ),
        "project" if entry.projects.is_empty() => problem(
            format!(
                "`course project {stem}`: there is no folder {stem} with python/ or rust/ in it"
            ),
            "write it, or show a program of one file with `course pair` or `course program`".into(),
        ),
        "session" if !entry.projects.is_empty() => problem(
            format!("`course session {stem}` shows no files, and `{stem}` is a project"),
            format!("use `course project {stem}`"),
        ),
        "rejected" if !entry.recordings.contains_key(&RecordingKind::Rejected) => problem(
            format!("`course rejected {stem}`: there is no rejected/{stem}.rs"),
            "write it, or show a running program with `course program`".into(),
        ),
        "session" if !sessions(entry) => problem(
            format!(
                "`course session {stem}`: there is no recorded/{stem}.session.rs.txt or .session.py.txt"
            ),
            format!("write its `$` lines into such a file and run `cargo run -- record {stem}`"),
        ),
        "flame" if !entry.recordings.contains_key(&RecordingKind::Folded) => problem(
            format!("`course flame {stem}`: there is no recorded/{stem}.folded.txt"),
            format!("write its `$` lines into that file and run `cargo run -- record {stem}`"),
        ),
        _ => {}
    }
}

fn sessions(entry: &Entry) -> bool {
    entry
        .recordings
        .keys()
        .any(|kind| matches!(kind, RecordingKind::Session(_)))
}

/// Every program, rejected program, session and flame graph stands on a page.
fn check_use(catalog: &Catalog, problems: &mut Vec<Problem>) {
    let mut shown: BTreeSet<(&str, &str)> = BTreeSet::new();
    for page in &catalog.pages {
        for directive in &page.directives {
            if let Some([verb, stem]) = directive.course_words().as_deref() {
                shown.insert((verb, stem));
                match *verb {
                    "pair" => drop(shown.insert(("program", stem))),
                    "steps" => shown.extend([("program", *stem), ("project", stem)]),
                    _ => {}
                }
            }
        }
    }
    for (stem, entry) in &catalog.entries {
        let mut need = |verb: &str, file: &Path| {
            if !shown.contains(&(verb, stem.as_str())) {
                let directive = if verb == "program" && entry.programs.len() == 2 {
                    "pair"
                } else {
                    verb
                };
                problems.push(Problem::new(
                    file,
                    1,
                    "no page shows this",
                    format!("show it on a page of src/{} with `<!-- cmdrun course {directive} {stem} -->`, or delete it", entry.chapter),
                ));
            }
        };
        if let Some(source) = entry.programs.values().next() {
            need("program", &source.file);
        }
        if let Some(source) = &entry.rejected {
            need("rejected", &source.file);
        }
        if let Some(source) = entry.projects.values().flatten().next() {
            need("project", &source.file);
        }
        if let Some(source) = &entry.steps {
            need("steps", &source.file);
        }
        for (kind, recording) in &entry.recordings {
            match kind {
                RecordingKind::Session(_) if !entry.projects.is_empty() => {}
                RecordingKind::Session(_) => need("session", &recording.file),
                RecordingKind::Folded => need("flame", &recording.file),
                RecordingKind::Program(_) | RecordingKind::Rejected => {}
            }
        }
    }
}

/// Every stored measurement has its plan, and every plan is measured and drawn.
fn check_measurements(catalog: &Catalog, problems: &mut Vec<Problem>) {
    let stems = |folder: &str, ending: &str| -> BTreeSet<String> {
        fs::read_dir(catalog.root.join(folder))
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| {
                let name = entry.file_name().into_string().ok()?;
                Some(name.strip_suffix(ending)?.to_owned())
            })
            .filter(|stem| stem != "Cargo")
            .collect()
    };
    let plans = stems("benches", ".toml");
    for stem in stems("benches/recorded", ".json") {
        let name = stem.strip_suffix(".instructions").unwrap_or(&stem);
        if !plans.contains(name) {
            problems.push(Problem::new(
                format!("benches/recorded/{stem}.json"),
                1,
                format!("this is a measurement of `{name}`, and there is no benches/{name}.toml"),
                "delete it, or bring its plan back",
            ));
        }
    }
    for name in plans {
        let file = Plan::file(&name);
        if let Err(problem) = Measurement::read(&catalog.root, &name) {
            problems.push(problem);
        }
        let drawn = |directive: &Directive| matches!(directive.course_words().as_deref(), Some(["chart", drawn, ..]) if *drawn == name);
        if !catalog
            .pages
            .iter()
            .any(|page| page.directives.iter().any(drawn))
        {
            problems.push(Problem::new(
                file,
                1,
                "no page draws this measurement",
                format!("draw it with `<!-- cmdrun course chart {name} -->`, or delete it"),
            ));
        }
    }
}

fn check_summary(catalog: &Catalog, problems: &mut Vec<Problem>) {
    let file = catalog.root.join("src/SUMMARY.md");
    let summary = std::fs::read_to_string(file).unwrap_or_default();
    for page in &catalog.pages {
        if !summary.contains(&format!("({})", page.path.display())) {
            problems.push(Problem::new(
                page.file(),
                1,
                "src/SUMMARY.md does not list this page, so no reader finds it",
                "add it to the summary, or delete it",
            ));
        }
        if page.title().is_none() {
            problems.push(Problem::new(
                page.file(),
                1,
                "the page has no title",
                "let it begin with a line `# Title`",
            ));
        }
    }
}
