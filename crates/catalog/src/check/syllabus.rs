//! Whether the syllabus and the pages agree.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::material::Catalog;
use crate::problem::Problem;
use crate::syllabus::{Item, Syllabus};

/// Every item is taught on the one page it names, by programs that stand there.
pub(super) fn check(catalog: &Catalog, problems: &mut Vec<Problem>) {
    check_pages(catalog, problems);
    check_programs(catalog, problems);
}

fn check_pages(catalog: &Catalog, problems: &mut Vec<Problem>) {
    let syllabus = &catalog.syllabus;
    let mut taught: BTreeMap<&str, Vec<(PathBuf, usize)>> = BTreeMap::new();
    for page in &catalog.pages {
        for (id, line) in &page.teaches {
            if !syllabus.items.iter().any(|item| item.id == *id) {
                problems.push(Problem::new(
                    page.file(),
                    *line,
                    format!("`{id}` is no item of {}", Syllabus::FILE),
                    "mend the id, or delete it from the comment",
                ));
            }
            taught.entry(id).or_default().push((page.file(), *line));
        }
    }
    let mut seen = BTreeSet::new();
    for item in &syllabus.items {
        let mut problem = |what: String, mend: &str| {
            problems.push(Problem::new(Syllabus::FILE, item.line, what, mend));
        };
        let id = &item.id;
        if !seen.insert(id) {
            problem(format!("`{id}` stands here twice"), "delete one of the two");
        }
        let chapter = item.chapter.as_deref();
        if let Some(name) = chapter
            && syllabus.chapter(name).is_none()
        {
            problem(
                format!("`{id}` names the chapter `{name}`, and there is none"),
                "name a [[chapter]] of this file",
            );
        }
        let places = taught.get(id.as_str()).map_or(&[][..], Vec::as_slice);
        let finished = chapter
            .and_then(|name| syllabus.chapter(name))
            .is_some_and(|chapter| chapter.finished);
        match (&item.page, places) {
            (None, []) if finished => problem(
                format!("`{id}` belongs to a finished chapter and names no page"),
                "add page = \"CHAPTER/PAGE.md\", and teach it there",
            ),
            (None, [(file, line), ..]) => problem(
                format!(
                    "`{id}` names no page, and {}:{line} teaches it",
                    file.display()
                ),
                "name that page here",
            ),
            (Some(page), []) => problem(
                format!("`{id}` is taught nowhere; src/{page} should teach it"),
                "add the id to that page's `<!-- teaches: … -->` comment, and teach it there",
            ),
            (_, [(first, line), (second, other), ..]) => problem(
                format!(
                    "`{id}` is taught twice: {}:{line} and {}:{other}",
                    first.display(),
                    second.display()
                ),
                "take it out of one page's `<!-- teaches: … -->` comment",
            ),
            (Some(page), [(file, line)]) if *file != Path::new("src").join(page) => problem(
                format!(
                    "`{id}` should be taught by src/{page}, and {}:{line} teaches it",
                    file.display()
                ),
                "let page and comment agree",
            ),
            _ => {}
        }
    }
}

/// What an item claims or corrects is shown by a program, and what does not hold is also told to
/// the reader who looks it up: a page of no chapter shows the item.
fn check_programs(catalog: &Catalog, problems: &mut Vec<Problem>) {
    let shown = |page: Option<&str>, item: &Item, stem: &str| {
        page.is_some_and(|page| {
            let page = catalog
                .pages
                .iter()
                .find(|known| known.path == Path::new(page));
            page.is_some_and(|page| {
                page.directives.iter().any(|directive| {
                    matches!(directive.course_words().as_deref(),
                        Some([verb, named]) if *named == stem && *verb != "item")
                })
            })
        }) && catalog
            .entries
            .get(stem)
            .is_some_and(|entry| item.chapter.as_ref() == Some(&entry.chapter))
    };
    for item in &catalog.syllabus.items {
        let mut problem = |what: String, mend: String| {
            problems.push(Problem::new(Syllabus::FILE, item.line, what, mend));
        };
        let id = &item.id;
        for stem in &item.programs {
            if !shown(item.page.as_deref(), item, stem) {
                let page = item.page.as_deref().unwrap_or("CHAPTER/PAGE.md");
                problem(
                    format!(
                        "`{id}` names the program `{stem}`, and src/{page} shows no such program"
                    ),
                    "show it on that page, or name one that stands there".into(),
                );
            }
        }
        if !of_no_chapter(catalog, &["map", item.section()]) {
            let section = item.section();
            problem(
                format!("`{id}` is missing where the whole notebook is listed"),
                format!("list its section there: `<!-- cmdrun course map {section} -->`"),
            );
        }
        let finished = item
            .chapter
            .as_deref()
            .and_then(|name| catalog.syllabus.chapter(name))
            .is_some_and(|chapter| chapter.finished);
        if !finished {
            continue;
        }
        if item.programs.is_empty() && item.verdict.is_judged() {
            problem(
                format!("`{id}` belongs to a finished chapter, and no program shows it"),
                "add programs = [\"NAME\"], with programs of its page".into(),
            );
        }
        if item.verdict.does_not_hold() && !of_no_chapter(catalog, &["item", id]) {
            problem(
                format!("`{id}` does not hold, and no page of folklore says so"),
                format!("show it there: `<!-- cmdrun course item {id} -->`"),
            );
        }
    }
}

/// Whether a page of no chapter holds this directive.
fn of_no_chapter(catalog: &Catalog, words: &[&str]) -> bool {
    let pages = catalog.pages.iter().filter(|page| page.chapter().is_none());
    pages
        .flat_map(|page| &page.directives)
        .any(|directive| directive.course_words().as_deref() == Some(words))
}
