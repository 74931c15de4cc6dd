//! What can be seen of the pages without running anything: in their Markdown, and in the built site.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use catalog::{Catalog, Page, Problem, line_of};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use regex::Regex;

/// What is wrong with the Markdown of the pages: fences without a language, images without text,
/// mdBook's own tags, which are not strict.
pub fn check_pages(catalog: &Catalog) -> Vec<Problem> {
    catalog.pages.iter().flat_map(check_page).collect()
}

fn check_page(page: &Page) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut problem = |offset: usize, what: &str, mend: &str| {
        let line = line_of(&page.text, offset);
        problems.push(Problem::new(page.file(), line, what, mend));
    };
    let mut image: Option<(usize, String)> = None;
    let options = Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_FOOTNOTES;
    for (event, span) in Parser::new_ext(&page.text, options).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language)))
                if language.trim().is_empty() =>
            {
                problem(
                    span.start,
                    "a code fence names no language",
                    "name one after the opening fence, such as ```text",
                );
            }
            Event::Start(Tag::Image { .. }) => image = Some((span.start, String::new())),
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, words)) = &mut image {
                    words.push_str(&text);
                }
            }
            Event::End(TagEnd::Image) => {
                if let Some((offset, words)) = image.take()
                    && words.trim().is_empty()
                {
                    problem(
                        offset,
                        "an image has no text for readers who do not see it",
                        "say in the square brackets what it shows",
                    );
                }
            }
            _ => {}
        }
    }
    for (offset, _) in page.text.match_indices("{{#") {
        problem(
            offset,
            "mdBook's own `{{#…}}` tags fail silently",
            "use a `cmdrun` directive instead",
        );
    }
    problems
}

/// An attribute of the built site that refers to something.
struct Reference {
    value: String,
    offset: usize,
}

struct Built {
    ids: BTreeSet<String>,
    references: Vec<Reference>,
    text: String,
}

/// What is wrong in the built site: links and anchors that lead nowhere, images without text,
/// directives and tags that were left over. Each is named by the page's source and its line.
pub fn check_site(catalog: &Catalog, site: &Path) -> Vec<Problem> {
    let mut built = BTreeMap::new();
    collect(site, site, &mut built);
    let mut problems = Vec::new();
    for (path, page) in &built {
        // Repeats of the other pages, with the same links.
        if matches!(path.to_str(), Some("print.html" | "toc.html" | "404.html")) {
            continue;
        }
        let source = source_of(catalog, path);
        let mut problem = |needle: &str, what: String, mend: &str| {
            let (file, line) = match source {
                Some(source) => (source.file(), line_with(source, needle)),
                None => (path.clone(), 1),
            };
            problems.push(Problem::new(file, line, what, mend));
        };
        for reference in &page.references {
            if let Err(what) = resolve(site, path, &reference.value, &built) {
                problem(
                    &reference.value,
                    what,
                    "mend the link, or write what it leads to",
                );
            }
            let tag = &page.text[page.text[..reference.offset].rfind('<').unwrap_or(0)..];
            let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
            if tag.starts_with("<img") && (!tag.contains("alt=") || tag.contains("alt=\"\"")) {
                problem(
                    &reference.value,
                    format!(
                        "the image {} has no text for readers who do not see it",
                        reference.value
                    ),
                    "give it an alt attribute that says what it shows",
                );
            }
        }
        for left in ["{{#", "cmdrun error", "&lt;!-- cmdrun"] {
            if page.text.contains(left) {
                problem(
                    left,
                    format!("the built page still holds `{left}`"),
                    "mend the directive: alone on its line, closed with `-->` on the same line",
                );
            }
        }
    }
    problems
}

fn collect(site: &Path, folder: &Path, built: &mut BTreeMap<PathBuf, Built>) {
    static IDS: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"\sid="?([^"\s>]+)"#).expect("the pattern is well-formed"));
    static REFERENCES: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r#"\s(?:href|src)="([^"]*)""#).expect("the pattern is well-formed")
    });
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(site, &path, built);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            let text = fs::read_to_string(&path).unwrap_or_default();
            let ids = IDS
                .captures_iter(&text)
                .map(|found| found[1].to_owned())
                .collect();
            let references = REFERENCES
                .captures_iter(&text)
                .filter_map(|found| found.get(1))
                .map(|value| Reference {
                    value: value.as_str().replace("&amp;", "&"),
                    offset: value.start(),
                })
                .collect();
            let relative = path.strip_prefix(site).unwrap_or(&path).to_owned();
            built.insert(
                relative,
                Built {
                    ids,
                    references,
                    text,
                },
            );
        }
    }
}

/// Where a link leads, if it leads into the site.
fn resolve(
    site: &Path,
    page: &Path,
    value: &str,
    built: &BTreeMap<PathBuf, Built>,
) -> Result<(), String> {
    if ["http://", "https://", "mailto:", "data:", "javascript:"]
        .iter()
        .any(|scheme| value.starts_with(scheme))
    {
        return Ok(());
    }
    let (path, anchor) = value.split_once('#').unwrap_or((value, ""));
    let path = path.split('?').next().unwrap_or_default();
    let target = if path.is_empty() {
        page.to_owned()
    } else {
        let mut target = PathBuf::new();
        let base = page.parent().unwrap_or(Path::new(""));
        for part in base.join(path).iter() {
            match part.to_str() {
                Some("..") => {
                    if !target.pop() {
                        return Err(format!("the link {value} leads out of the book"));
                    }
                }
                Some(".") => {}
                _ => target.push(part),
            }
        }
        if site.join(&target).is_dir() {
            target.push("index.html");
        }
        target
    };
    if !site.join(&target).is_file() {
        return Err(format!(
            "the link {value} leads to {}, which does not exist",
            target.display()
        ));
    }
    match built.get(&target) {
        Some(there) if !anchor.is_empty() && !there.ids.contains(anchor) => Err(format!(
            "the link {value} leads to #{anchor}, and {} has no such heading",
            target.display()
        )),
        _ => Ok(()),
    }
}

fn source_of<'a>(catalog: &'a Catalog, html: &Path) -> Option<&'a Page> {
    let markdown = html.with_extension("md");
    catalog
        .pages
        .iter()
        .find(|page| page.path == markdown)
        .or_else(|| {
            catalog
                .pages
                .first()
                .filter(|_| html == Path::new("index.html"))
        })
}

/// The line of the source on which the reference stands, in one of the forms that it may have there.
fn line_with(page: &Page, reference: &str) -> usize {
    let markdown = reference.replace(".html", ".md");
    [markdown.as_str(), reference]
        .iter()
        .find_map(|form| page.text.find(form))
        .map_or(1, |offset| line_of(&page.text, offset))
}
