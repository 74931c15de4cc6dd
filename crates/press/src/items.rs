//! What became of the notebook's items: all of them in a table, or one with the run that judges it.

use std::path::Path;

use catalog::{Catalog, Entry, Item, Language, RecordingKind, Verdict};

use crate::fragments::transcript;
use crate::html::inline;

/// The notebook's items of a chapter, for its first page.
pub(crate) fn chapter_map(catalog: &Catalog, chapter: Option<&str>) -> Result<String, String> {
    let chapter = chapter.ok_or(
        "a page of no chapter shows the items of a section: `course map SECTION`, such as `course map passing`",
    )?;
    let items = &catalog.syllabus.items;
    let rows = items
        .iter()
        .filter(|item| item.chapter.as_deref() == Some(chapter))
        .map(|item| row(catalog, item, "../", "", ""));
    Ok(table("map", "", rows, ""))
}

/// The items of one section of the notebook, with their ids and the programs that show them.
pub(crate) fn section_map(
    catalog: &Catalog,
    chapter: Option<&str>,
    section: &str,
) -> Result<String, String> {
    let up = up(chapter);
    let items = &catalog.syllabus.items;
    let rows: Vec<String> = items
        .iter()
        .filter(|item| item.section() == section)
        .map(|item| {
            let programs = item.page.as_deref();
            let programs =
                programs.map_or(String::new(), |page| programs_of(catalog, item, page, up));
            let id = &item.id;
            row(
                catalog,
                item,
                up,
                &format!("<td><a href=\"#{id}\">{id}</a></td>"),
                &format!("<td>{programs}</td>"),
            )
        })
        .collect();
    if rows.is_empty() {
        let file = catalog::Syllabus::FILE;
        return Err(format!("no id in {file} begins with `{section}-`"));
    }
    let (first, last) = ("<th>Item</th>", "<th>Programs</th>");
    Ok(table("map whole", first, rows.into_iter(), last))
}

fn table(class: &str, first: &str, rows: impl Iterator<Item = String>, last: &str) -> String {
    format!(
        "<table class=\"{class}\">\n<thead><tr>{first}<th>The notebook says</th><th>Verdict</th><th>Taught in</th>{last}</tr></thead>\n\
         <tbody>\n{}</tbody>\n</table>\n",
        rows.collect::<String>()
    )
}

fn row(catalog: &Catalog, item: &Item, up: &str, first: &str, last: &str) -> String {
    let truth = item.truth.as_deref().map_or(String::new(), |truth| {
        format!("<br><span class=\"truth\">{}</span>", inline(truth))
    });
    format!(
        "<tr id=\"{id}\">{first}<td>{says}{truth}</td><td>{verdict}</td><td>{taught}</td>{last}</tr>\n",
        id = item.id,
        says = inline(&item.says),
        verdict = verdict(item.verdict),
        taught = taught(catalog, item, up),
    )
}

/// One item: the claim, what the first of its programs printed, what to say instead.
pub(crate) fn item(catalog: &Catalog, chapter: Option<&str>, id: &str) -> Result<String, String> {
    let file = catalog::Syllabus::FILE;
    let item = catalog
        .syllabus
        .items
        .iter()
        .find(|item| item.id == id)
        .ok_or_else(|| format!("`{id}` is no item of {file}"))?;
    let lacks = |what: &str| {
        format!(
            "`{id}` cannot be shown: its entry in {file} has no `{what}`, which is to be added there"
        )
    };
    let truth = item.truth.as_deref().ok_or_else(|| lacks("truth"))?;
    let page = item.page.as_deref().ok_or_else(|| lacks("page"))?;
    let stem = item.programs.first().ok_or_else(|| lacks("programs"))?;
    let entry = catalog
        .entries
        .get(stem)
        .ok_or_else(|| format!("`{id}` names the program `{stem}`, and there is none"))?;
    let run = run(entry).ok_or_else(|| {
        format!("nothing is recorded of `{stem}`: run `cargo run -- record {stem}`")
    })?;
    let up = up(chapter);
    let transcript = transcript(&format!("What a run of {stem} shows"), run);
    let programs = programs_of(catalog, item, page, up);
    Ok(format!(
        "<section class=\"item\" id=\"{id}\">\n\
         <p class=\"claim\">{verdict} {says}</p>\n\
         {transcript}\
         <p class=\"truth\"><strong>Say instead:</strong> {truth}</p>\n\
         <p class=\"source\">{id}, taught in {taught}: {programs}</p>\n\
         </section>\n",
        verdict = verdict(item.verdict),
        says = inline(&item.says),
        truth = inline(truth),
        taught = taught(catalog, item, up),
    ))
}

/// The recording that judges an item. The notebook speaks of Python, so Python's comes first.
fn run(entry: &Entry) -> Option<&catalog::Transcript> {
    [
        RecordingKind::Program(Language::Python),
        RecordingKind::Session(Language::Python),
        RecordingKind::Program(Language::Rust),
        RecordingKind::Session(Language::Rust),
        RecordingKind::Rejected,
    ]
    .iter()
    .find_map(|kind| entry.recordings.get(kind))
    .map(|recording| &recording.transcript)
}

fn verdict(verdict: Verdict) -> String {
    format!(
        "<span class=\"verdict {word}\">{word}</span>",
        word = verdict.word()
    )
}

/// The way from a page's folder to `src/`.
fn up(chapter: Option<&str>) -> &'static str {
    if chapter.is_some() { "../" } else { "" }
}

/// The page that teaches an item, as a link.
fn taught(catalog: &Catalog, item: &Item, up: &str) -> String {
    let Some(page) = item.page.as_deref() else {
        return "planned".to_owned();
    };
    let title = catalog
        .pages
        .iter()
        .find(|known| known.path == Path::new(page))
        .and_then(|page| page.title())
        .unwrap_or(page);
    format!("<a href=\"{up}{page}\">{}</a>", inline(title))
}

/// The programs that show an item, as links to where they stand.
fn programs_of(catalog: &Catalog, item: &Item, page: &str, up: &str) -> String {
    let links: Vec<String> = item
        .programs
        .iter()
        .map(|stem| {
            let anchor = catalog.entries.get(stem).map_or("", anchor);
            format!("<a href=\"{up}{page}#{stem}-{anchor}\"><code>{stem}</code></a>")
        })
        .collect();
    links.join(", ")
}

/// How the id of the figure that shows an entry ends, as `fragments` makes it.
fn anchor(entry: &Entry) -> &'static str {
    if let Some(language) = entry.programs.keys().next() {
        language.extension()
    } else if entry.recordings.contains_key(&RecordingKind::Rejected) && entry.projects.len() < 2 {
        "rejected"
    } else if let Some(language) = entry.projects.keys().next() {
        match language {
            Language::Python => "project-py",
            Language::Rust => "project-rs",
        }
    } else if entry
        .recordings
        .contains_key(&RecordingKind::Session(Language::Python))
    {
        "session-py"
    } else {
        "session-rs"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalog(items: &str) -> Catalog {
        Catalog {
            syllabus: catalog::Syllabus::parse(items).unwrap(),
            ..Catalog::default()
        }
    }

    const ITEM: &str =
        "[[item]]\nid = \"import-of-names-01\"\nsays = \"Uses `a < b`.\"\nverdict = \"false\"\n";

    #[test]
    fn a_section_is_what_stands_before_the_number() {
        let catalog = catalog(ITEM);
        let html = section_map(&catalog, None, "import-of-names").unwrap();
        assert!(html.contains("<tr id=\"import-of-names-01\">"), "{html}");
        assert!(html.contains("Uses <code>a &lt; b</code>."), "{html}");
        assert!(html.contains("<td>planned</td>"), "{html}");
        let error = section_map(&catalog, None, "import").unwrap_err();
        assert_eq!(error, "no id in syllabus.toml begins with `import-`");
    }

    #[test]
    fn a_page_of_no_chapter_names_a_section() {
        let error = chapter_map(&catalog(ITEM), None).unwrap_err();
        assert!(error.contains("course map SECTION"), "{error}");
    }

    #[test]
    fn an_item_that_cannot_be_shown_says_what_it_lacks() {
        let mut text = ITEM.to_owned();
        for (lacks, line) in [
            ("truth", "truth = \"It does not.\"\n"),
            ("page", "page = \"imports/names.md\"\n"),
            ("programs", "programs = [\"names\"]\n"),
        ] {
            let error = item(&catalog(&text), None, "import-of-names-01").unwrap_err();
            assert!(error.contains(&format!("no `{lacks}`")), "{error}");
            text.push_str(line);
        }
        let error = item(&catalog(&text), None, "import-of-names-01").unwrap_err();
        assert!(error.contains("`names`, and there is none"), "{error}");
    }
}
