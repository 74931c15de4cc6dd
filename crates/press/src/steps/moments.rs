//! The captioned moments as figures that need no script.

use std::collections::BTreeSet;
use std::fmt::Write;

use steps::Story;

use super::side::{Saying, Side};
use crate::html::{escape, inline};

/// The parts of a side's pictures that its moments show.
pub(super) fn parts(side: &Side) -> BTreeSet<usize> {
    let moments = side.trace.moments.iter();
    let steps = moments.filter_map(|moment| side.pictures.steps.get(moment.step));
    steps.flatten().copied().collect()
}

/// The parts of all moments, once each, to be used in the pictures.
pub(super) fn definitions(sides: &[Side]) -> String {
    let mut html =
        String::from("<svg class=\"parts\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>\n");
    for side in sides {
        for number in parts(side) {
            html.push_str(&part(side, number));
        }
    }
    html.push_str("</defs></svg>\n");
    html
}

/// A part of a picture, to be used by its id.
///
/// Its class is that of the element which is used: there, its style may not depend on what is around.
pub(super) fn part(side: &Side, number: usize) -> String {
    let svg = side.pictures.parts[number].svg.replace("{{", "{&#123;");
    format!("<g id=\"{}-{number}\" class=\"part\">{svg}</g>\n", side.id)
}

/// A figure for each moment, both sides of a linked one next to each other.
pub(super) fn figures(stem: &str, sides: &[Side], story: &Story) -> String {
    // Both are drawn at the same scale.
    let widest = sides.iter().map(|side| side.pictures.width).max();
    let widest = widest.unwrap_or_default();
    let mut html = String::from("<div class=\"moments\">\n");
    for (_, name) in &story.moments {
        let figures: Vec<String> = sides
            .iter()
            .filter_map(|side| {
                let moments = &side.trace.moments;
                let moment = moments.iter().find(|moment| moment.name == *name)?;
                Some(figure(side, moment.step, &moment.caption, widest))
            })
            .collect();
        let pair = if figures.len() > 1 { "pair " } else { "" };
        let _ = write!(
            html,
            "<div class=\"{pair}moment\" id=\"{stem}-steps-{name}\">\n{}</div>\n",
            figures.concat()
        );
    }
    html.push_str("</div>\n");
    html
}

fn figure(side: &Side, step: usize, caption: &str, widest: u32) -> String {
    let language = side.language;
    let (width, height) = (side.pictures.width, side.pictures.heights[step]);
    let mut picture = String::new();
    for part in side.pictures.steps.get(step).into_iter().flatten() {
        let _ = write!(picture, "<use href=\"#{}-{part}\"></use>", side.id);
    }
    let words = side.words(step);
    let words = if words.is_empty() {
        String::from("Nothing yet.")
    } else {
        escape(&words)
    };
    format!(
        "<figure class=\"program {class}\">\n\
         <figcaption><span class=\"language\">{name}</span> <span class=\"caption\">{caption}</span> <span class=\"saying\">{saying}</span></figcaption>\n\
         <div class=\"memory\" tabindex=\"0\" role=\"group\" aria-label=\"The picture of this moment in {name}\"><svg style=\"--width:{width};--share:{share:.3}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"What memory holds in {name}; told in words below\">{picture}</svg></div>\n\
         <details><summary>In words</summary><p>{words}</p></details>\n\
         </figure>\n",
        class = language.class(),
        name = language.name(),
        share = f64::from(width) / f64::from(widest.max(1)),
        caption = inline(caption),
        saying = html(language.class(), &side.saying(&side.trace.steps[step])),
    )
}

fn html(language: &str, saying: &Saying) -> String {
    let mut html = String::new();
    for (position, part) in saying.iter().enumerate() {
        // A part's white space at its ends separates it from its neighbours.
        let part = escape(&format!("{part}|"));
        let part = part.strip_suffix('|').unwrap_or(&part);
        let _ = if position % 2 == 1 {
            write!(html, "<code class=\"language-{language}\">{part}</code>")
        } else {
            write!(html, "{part}")
        };
    }
    html
}
