//! What the script needs, as elements that are shown nowhere.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};
use steps::Story;

use super::moments;
use super::side::{Saying, Side, saying_of};

/// The parts of the pictures that no moment shows, and everything else as JSON.
pub(super) fn scripts(sides: &[Side], story: &Story, printed: &[Vec<usize>]) -> String {
    let mut html = String::from("<script type=\"text/plain\">\n");
    for side in sides {
        let shown = moments::parts(side);
        let others = (0..side.pictures.parts.len()).filter(|number| !shown.contains(number));
        html.extend(others.map(|number| moments::part(side, number)));
    }
    let walk = |step: fn(&(usize, usize)) -> usize| -> Vec<usize> {
        story.positions.iter().map(step).collect()
    };
    let data = json!({
        "walk": { "python": walk(|(python, _)| *python), "rust": walk(|(_, rust)| *rust) },
        "moments": story.moments,
        "sides": sides.iter().zip(printed).map(|(side, printed)| of(side, printed)).collect::<Vec<_>>(),
    });
    let _ = write!(
        html,
        "</script>\n<script type=\"application/json\">{}</script>\n",
        in_script(&data)
    );
    html
}

/// JSON that ends no script and is no tag of mdBook.
fn in_script(data: &Value) -> String {
    data.to_string()
        .replace('<', "\\u003c")
        .replace("{{", "{\\u007b")
}

fn of(side: &Side, printed: &[usize]) -> Value {
    let mut sayings = Interned::default();
    let mut captions = Interned::default();
    let (mut listings, mut lines, mut says) = (Vec::new(), Vec::new(), Vec::new());
    let mut captioned = BTreeMap::new();
    for (number, step) in side.trace.steps.iter().enumerate() {
        let (listing, line) = side.mark(step);
        listings.push(listing);
        lines.push(line);
        says.push(sayings.number(side.saying(step)));
        let caption = side.caption(number);
        if !caption.is_empty() {
            captioned.insert(number, captions.number(saying_of(&caption)));
        }
    }
    if listings.iter().all(|listing| *listing == 0) {
        listings.clear();
    }
    let words: Vec<&str> = side
        .pictures
        .parts
        .iter()
        .map(|part| part.words.as_str())
        .collect();
    json!({
        "language": side.language.class(),
        "name": side.language.name(),
        "id": side.id,
        "size": [side.pictures.width, side.pictures.height],
        "parts": side.pictures.steps,
        "words": words,
        "listings": listings,
        "lines": lines,
        "sayings": sayings.rows,
        "says": says,
        "captions": captions.rows,
        "captioned": captioned,
        "printed": printed,
    })
}

/// Each distinct saying once.
#[derive(Default)]
struct Interned {
    rows: Vec<Saying>,
}

impl Interned {
    fn number(&mut self, saying: Saying) -> usize {
        let known = self.rows.iter().position(|row| *row == saying);
        known.unwrap_or_else(|| {
            self.rows.push(saying);
            self.rows.len() - 1
        })
    }
}
