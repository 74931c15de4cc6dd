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
