//! Looks for what must not be in a picture: arrows across text, text outside of its row, things upon things.

use super::ink::Area;
use super::scene::{Scenes, scenes};
use super::sketch::Drawn;
use crate::trace::Trace;

/// Everything in the pictures of a trace that hides something else, each with its step, counted from
/// 0. There is none in a good picture.
pub fn crossings(trace: &Trace) -> Vec<String> {
    let scenes = scenes(trace);
    let mut found = Vec::new();
    for (number, parts) in scenes.steps.iter().enumerate() {
        let faults = faults(parts, &scenes).into_iter();
        found.extend(faults.map(|fault| format!("step {number}: {fault}")));
    }
    found
}

fn faults(parts: &[Drawn], scenes: &Scenes) -> Vec<String> {
    let mut found = Vec::new();
    let texts: Vec<&(Area, String)> = parts.iter().flat_map(|part| &part.ink.texts).collect();
    let page = Area {
        x: 0,
        y: 0,
        width: scenes.width,
        height: scenes.height,
    };
    for (area, text) in &texts {
        if !page.contains(*area) {
            found.push(format!("`{text}` is outside of the picture"));
        }
    }
    for (index, (area, text)) in texts.iter().enumerate() {
        let later = &texts[index + 1..];
        for (_, other) in later.iter().filter(|(other, _)| other.overlaps(*area)) {
            found.push(format!("`{text}` overlaps `{other}`"));
        }
    }
    for part in parts {
        for (area, text) in &part.ink.texts {
            let rows = &part.ink.rows;
            if !rows.is_empty() && !rows.iter().any(|row| row.contains(*area)) {
                found.push(format!("`{text}` is wider than its row"));
            }
        }
        for line in part.ink.line.windows(2) {
            let segment = segment(line[0], line[1]);
            for (_, text) in texts.iter().filter(|(area, _)| area.overlaps(segment)) {
                found.push(format!("an arrow crosses `{text}`"));
            }
            if !page.contains(segment) {
                found.push(String::from("an arrow leaves the picture"));
            }
        }
    }
    let outlines: Vec<Area> = parts
        .iter()
        .flat_map(|part| part.ink.outlines.clone())
        .collect();
    for (index, area) in outlines.iter().enumerate() {
        if outlines[index + 1..]
            .iter()
            .any(|other| other.overlaps(*area))
        {
            found.push(format!("two boxes overlap at {}, {}", area.x, area.y));
        }
    }
    found
}

/// A segment with the thickness of a line.
fn segment(from: (i32, i32), to: (i32, i32)) -> Area {
    Area {
        x: from.0.min(to.0) - 1,
        y: from.1.min(to.1) - 1,
        width: (from.0 - to.0).abs() + 2,
        height: (from.1 - to.1).abs() + 2,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::ink::{Anchor, Area, Ink, Style};
    use super::{Drawn, Scenes, faults};

    fn found(draw: impl Fn(&mut Ink)) -> Vec<String> {
        let scenes = Scenes {
            width: 100,
            height: 40,
            steps: Vec::new(),
            kinds: BTreeSet::new(),
        };
        let mut ink = Ink::default();
        let row = Area {
            x: 10,
            y: 10,
            width: 50,
            height: 18,
        };
        ink.row(row, false);
        ink.text(Style::Plain, Anchor::Start, (15, 10), "text");
        draw(&mut ink);
        let words = String::new();
        faults(&[Drawn { ink, words }], &scenes)
    }

    #[test]
    fn whatever_hides_something_is_found() {
        assert_eq!(found(|_| ()), Vec::<String>::new());
        let through = |ink: &mut Ink| ink.line = vec![(5, 20), (80, 20)];
        assert_eq!(found(through), ["an arrow crosses `text`"]);
        let beside = |ink: &mut Ink| ink.line = vec![(50, 20), (80, 20), (80, 35)];
        assert_eq!(found(beside), Vec::<String>::new());
        let outside = |ink: &mut Ink| ink.line = vec![(50, 20), (120, 20)];
        assert_eq!(found(outside), ["an arrow leaves the picture"]);
        let upon = |ink: &mut Ink| ink.text(Style::Dim, Anchor::End, (44, 10), "on it");
        assert_eq!(found(upon), ["`text` overlaps `on it`"]);
        let wide = |ink: &mut Ink| ink.text(Style::Dim, Anchor::Start, (46, 10), "wide");
        assert_eq!(found(wide), ["`wide` is wider than its row"]);
        let boxes = |ink: &mut Ink| {
            for x in [10, 40] {
                let area = Area {
                    x,
                    y: 0,
                    width: 40,
                    height: 10,
                };
                ink.outline(area, "box");
            }
        };
        assert_eq!(found(boxes), ["two boxes overlap at 10, 0"]);
    }
}
