//! The fragment of a small pair of runs.

use std::collections::BTreeSet;
use std::path::Path;

use catalog::{Entry, Language, Recording, RecordingKind, Source, Transcript};
use regex::Regex;
use serde_json::json;
use steps::{Recorded, Trace};

use super::{embed, steps};

const PYTHON: &str = "#@ made: A `list` & {{nothing}} else.\na = [\"</script>\"]\n\n\nb = a\n#@ shared: Two names.\nprint(b, \"<b>\")\n";
const RUST: &str = "fn main() {\n    //@ made: One owner.\n    let a = vec![\"x\"];\n    //@ moved: Away.\n    let b = a;\n    println!(\"{b:?} <b>\");\n}\n";
const OUTPUT: &str = "one\n\n<b>\n";

fn source(file: &str, text: &str) -> Source {
    Source {
        file: file.into(),
        text: text.into(),
    }
}

fn trace(file: &str, lines: &[usize], moments: &[(&str, &str, usize)]) -> Trace {
    let steps: Vec<_> = lines
        .iter()
        .enumerate()
        .map(|(number, line)| {
            let name = if number > 1 { "<b>" } else { "a" };
            json!({
                "line": line, "event": "line", "printed": if number > 1 { 4 } else { 0 },
                "frames": [{ "id": "f1", "function": "main", "line": line, "variables": [
                    { "name": name, "type": "Vec<&str>", "place": format!("f1.{name}"), "value": { "scalar": "{{1}}" } },
                ] }],
                "heap": [],
            })
        })
        .collect();
    let moments: Vec<_> = moments
        .iter()
        .map(|(name, caption, step)| json!({ "name": name, "caption": caption, "step": step }))
        .collect();
    serde_json::from_value(json!({
        "tool": "by hand", "files": [file], "output": OUTPUT, "moments": moments, "steps": steps,
    }))
    .unwrap()
}

fn recorded() -> Recorded {
    Recorded {
        python: Some(trace(
            "examples/passing/pair.py",
            &[2, 5, 7, 7],
            &[
                ("made", "A `list` & {{nothing}} else.", 1),
                ("shared", "Two names.", 2),
            ],
        )),
        rust: Some(trace(
            "examples/passing/pair.rs",
            &[3, 5, 6, 7, 7],
            &[("made", "One owner.", 0), ("moved", "Away.", 1)],
        )),
    }
}

fn entry(recorded: &Recorded) -> Entry {
    let mut entry = Entry {
        chapter: "passing".into(),
        steps: Some(source(
            "examples/passing/recorded/pair.steps.json",
            &recorded.to_text().unwrap(),
        )),
        ..Entry::default()
    };
    for (language, text) in [(Language::Python, PYTHON), (Language::Rust, RUST)] {
        let file = format!("examples/passing/pair.{}", language.extension());
        entry.programs.insert(language, source(&file, text));
        let kind = RecordingKind::Program(language);
        let file = Path::new("pair.txt");
        let recording = Recording {
            stem: "pair".into(),
            kind,
            chapter: "passing".into(),
            file: file.into(),
            transcript: Transcript::parse(file, &format!("$ run\n{OUTPUT}")).unwrap(),
        };
        entry.recordings.insert(kind, recording);
    }
    entry
}

/// Every element is closed, in the order in which browsers and mdBook's tree expect it.
fn check_nesting(html: &str) {
    let tags = Regex::new(r"<(/?)([a-zA-Z0-9]+)((?:[^>\x22]|\x22[^\x22]*\x22)*?)(/?)>").unwrap();
    let mut open: Vec<String> = Vec::new();
    for tag in tags.captures_iter(html) {
        let name = tag[2].to_owned();
        if &tag[1] == "/" {
            assert_eq!(open.pop().as_deref(), Some(name.as_str()), "{}", &tag[0]);
        } else if &tag[4] != "/" && name != "input" && name != "br" {
            open.push(name);
        }
    }
    assert_eq!(open, Vec::<String>::new());
}

#[test]
fn the_fragment_is_one_block_of_sound_html() {
    let html = steps(&entry(&recorded()), "pair").unwrap();
    let blank = html.lines().position(|line| line.trim().is_empty());
    assert_eq!(blank, None, "an empty line ends the block:\n{html}");
    assert!(!html.contains("{{"), "mdBook would read a tag:\n{html}");
    assert!(
        !html.contains("<b>\""),
        "a program's text became an element:\n{html}"
    );
    check_nesting(&html);
    let scripts = html.matches("</script>").count();
    assert_eq!(scripts, 2, "a program's text ended a script:\n{html}");
    let ids = Regex::new(r#"\sid="([^"]*)""#).unwrap();
    let ids: Vec<&str> = ids
        .captures_iter(&html)
        .map(|id| id.get(1).unwrap().as_str())
        .collect();
    assert_eq!(
        ids.len(),
        ids.iter().collect::<BTreeSet<_>>().len(),
        "{ids:?}"
    );
    for used in Regex::new("href=\"#([^\"]*)\"")
        .unwrap()
        .captures_iter(&html)
    {
        assert!(ids.contains(&&used[1]), "{} is drawn nowhere", &used[1]);
    }
}

#[test]
fn it_shows_what_the_pair_shows_and_every_moment() {
    let html = steps(&entry(&recorded()), "pair").unwrap();
    assert!(html.starts_with("<section class=\"steps\" id=\"pair-steps\""));
    for name in ["made", "shared", "moved"] {
        assert!(
            html.contains(&format!("id=\"pair-steps-{name}\"")),
            "{name}"
        );
    }
    assert!(html.contains("A <code>list</code> &amp; {&#123;nothing}} else."));
    assert!(html.contains("Next: <code class=\"language-rust\">let b = a;</code>"));
    let pair = crate::fragments::pair(&entry(&recorded()), "pair").unwrap();
    let marks = Regex::new("<span class=\"printed\">|</span>").unwrap();
    let plain = |html: &str| marks.replace_all(html, "").replace("\n&#10;", "\n\n");
    assert!(plain(&html).contains(&plain(&pair)), "{html}\n\n{pair}");
}

#[test]
fn the_data_is_json_of_every_step() {
    let html = steps(&entry(&recorded()), "pair").unwrap();
    let (_, data) = html
        .split_once("<script type=\"application/json\">")
        .unwrap();
    let (data, _) = data.split_once("</script>").unwrap();
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    assert_eq!(data["walk"]["python"], json!([0, 1, 2, 2, 2, 3]));
    assert_eq!(data["walk"]["rust"], json!([0, 0, 1, 2, 3, 4]));
    let python = &data["sides"][0];
    // In the listing, whose lines are fewer.
    assert_eq!(python["lines"], json!([1, 4, 5, 5]));
    assert_eq!(python["printed"], json!([0, 0, 1, 2]));
    assert_eq!(
        python["sayings"][0],
        json!(["Next: ", "a = [\"</script>\"]"])
    );
    assert_eq!(
        python["captions"][0],
        json!(["A ", "list", " & {{nothing}} else."])
    );
}

#[test]
fn a_side_without_a_run_is_shown_without_steps() {
    let mut recorded = recorded();
    recorded.rust = None;
    let html = steps(&entry(&recorded), "pair").unwrap();
    assert!(
        html.contains("id=\"pair-rs\"") && !html.contains("id=\"pair-rs-"),
        "{html}"
    );
    check_nesting(&html);
}

#[test]
fn what_cannot_be_shown_is_told_with_how_to_mend_it() {
    let told = |change: &dyn Fn(&mut Entry, &mut Recorded)| {
        let mut recorded = recorded();
        let mut entry = entry(&recorded);
        change(&mut entry, &mut recorded);
        if let Some(steps) = &mut entry.steps {
            steps.text = recorded.to_text().unwrap();
        }
        let what = steps(&entry, "pair").unwrap_err();
        assert!(what.contains("cargo run -- record --steps pair"), "{what}");
        what
    };
    assert!(told(&|entry, _| entry.steps = None).contains("recorded/pair.steps.json is missing"));
    let none = told(&|entry, recorded| {
        for (language, trace) in [
            (Language::Python, &mut recorded.python),
            (Language::Rust, &mut recorded.rust),
        ] {
            trace.as_mut().unwrap().moments.clear();
            let source = entry.programs.get_mut(&language).unwrap();
            source.text = catalog::without_moments(language, &source.text) + "\n\n";
        }
    });
    assert!(none.contains("name no moment"), "{none}");
    let renamed = told(&|entry, _| {
        let source = entry.programs.get_mut(&Language::Rust).unwrap();
        source.text = source.text.replace("//@ moved", "//@ given");
    });
    assert!(renamed.contains("of the Rust program"), "{renamed}");
    let shorter = told(&|entry, _| {
        let source = entry.programs.get_mut(&Language::Python).unwrap();
        source.text = source.text.lines().take(6).collect::<Vec<_>>().join("\n");
    });
    assert!(shorter.contains("pair.py:7, which is no line"), "{shorter}");
    let gone = told(&|_, recorded| {
        recorded.python.as_mut().unwrap().files[0] = "examples/passing/other.py".into();
    });
    assert!(gone.contains("other.py, which is gone"), "{gone}");
}

#[test]
fn a_page_gets_style_and_script_once_and_they_are_small() {
    let root = catalog::Catalog::find_root(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let mut page = String::from("# No steps\n");
    embed::with_style_and_script(&root, &mut page).unwrap();
    assert_eq!(page, "# No steps\n");
    let fragment = steps(&entry(&recorded()), "pair").unwrap();
    page = format!(
        "{fragment}\ntext\n\n{}\n",
        fragment.replace("pair", "other")
    );
    let before = page.len();
    embed::with_style_and_script(&root, &mut page).unwrap();
    let added = &page[before..];
    assert_eq!(
        (
            added.matches("<style>").count(),
            added.matches("<script>").count()
        ),
        (1, 1)
    );
    let blank = added
        .trim()
        .lines()
        .filter(|line| line.trim().is_empty())
        .count();
    assert_eq!(blank, 1, "between the two");
    assert!(
        added.len() < 24_000,
        "style and script have {} bytes",
        added.len()
    );
}
