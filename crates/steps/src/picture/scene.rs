//! Puts a whole trace together: measures, places, routes arrows, and draws every step.

use std::collections::{BTreeSet, HashMap};

use super::ink::{Anchor, Ink, Style};
use super::lanes;
use super::layout::{Heap, Stack};
use super::lines::Cut;
use super::marks;
use super::routes::{self, Channel, LANE, Leg, MARGIN, Routes, Side, Way};
use super::sketch::{Drawn, Sketch, sketch};
use super::views::{View, views};
use crate::trace::{Arrow, ArrowKind, Trace};

/// All steps, drawn.
pub(super) struct Scenes {
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) steps: Vec<Vec<Drawn>>,
    pub(super) kinds: BTreeSet<ArrowKind>,
}

/// How wide a picture may be before texts are shortened more: a phone's width.
const NARROW: i32 = 360;

/// From little to much shortening.
const CUTS: [Cut; 4] = [
    Cut {
        types: 16,
        values: 22,
        spelled: true,
    },
    Cut {
        types: 16,
        values: 22,
        spelled: false,
    },
    Cut {
        types: 12,
        values: 18,
        spelled: false,
    },
    Cut {
        types: 9,
        values: 14,
        spelled: false,
    },
];

/// Draws all steps, as wide as a phone's screen if that needs no more than the shortest texts.
pub(super) fn scenes(trace: &Trace) -> Scenes {
    let mut best = (i32::MAX, CUTS[0]);
    for cut in CUTS {
        // A rough drawing is as wide as the final one.
        let width = drawn(trace, cut, false).width;
        if width < best.0 {
            best = (width, cut);
        }
        if width <= NARROW {
            break;
        }
    }
    drawn(trace, best.1, true)
}

fn drawn(trace: &Trace, cut: Cut, is_final: bool) -> Scenes {
    let views = views(trace, cut);
    let stack = Stack::new(&views);
    let heap = heap(&views, &stack);
    let all = |left: i32| -> Vec<Sketch> {
        let steps = views.iter();
        steps
            .map(|view| sketch(view, &stack, &heap, left, &to_stack))
            .collect()
    };
    // Which way arrows go depends on heights alone; where the heap begins, on how many lanes there are.
    let sketches = all(0);
    let legs: Vec<Vec<Leg>> = sketches.iter().map(routes::legs).collect();
    let routes = Routes::new(&legs);
    let mut ways = routes.tracks();
    routes.ends(&mut ways);
    let middle = lanes::choose(&routes, &mut ways, Channel::Middle);
    let right = lanes::choose(&routes, &mut ways, Channel::Right);
    if is_final {
        lanes::improve(&routes, &mut ways, Channel::Middle, middle);
        lanes::improve(&routes, &mut ways, Channel::Right, right);
    }
    let ways: HashMap<&str, Way> = routes.keys.iter().copied().zip(ways).collect();

    let edge = 1 + stack.width;
    let lanes = |count: usize| i32::try_from(count).unwrap_or(0) * LANE;
    let any = |channel: Channel| legs.iter().flatten().any(|leg| leg.channel == channel);
    let channel = if any(Channel::Middle) {
        (MARGIN + lanes(middle) + 9).max(28)
    } else if heap.width > 0 {
        16
    } else {
        0
    };
    let left = edge + channel;
    let heap_right = left + heap.width;
    let outside = if any(Channel::Right) {
        6 + lanes(right)
    } else {
        0
    };
    let lane = |leg: &Leg, way: Way| {
        let first = match leg.channel {
            Channel::Middle => edge + MARGIN,
            Channel::Right => heap_right + MARGIN,
        };
        first + lanes(way.lane)
    };
    let titles = titles(trace, (&stack, 1), (&heap, left));
    let mut kinds = BTreeSet::new();
    let steps = all(left)
        .into_iter()
        .map(|mut sketch| {
            let mut parts = titles.clone();
            parts.append(&mut sketch.parts);
            for start in &sketch.starts {
                kinds.insert(start.arrow.kind);
            }
            for leg in routes::legs(&sketch) {
                let way = ways.get(leg.key.as_str()).copied().unwrap_or_default();
                let corners = leg.corners(way, lane(&leg, way));
                let ink = Ink {
                    svg: marks::line(&leg.arrow, &corners),
                    line: corners,
                    ..Ink::default()
                };
                parts.push(Drawn {
                    ink,
                    words: String::new(),
                });
            }
            parts
        })
        .collect();
    Scenes {
        width: heap_right + outside + 2,
        height: stack.bottom.max(heap.bottom) + 2,
        steps,
        kinds,
    }
}

/// Whether an arrow leads into a frame.
fn to_stack(arrow: &Arrow) -> bool {
    arrow.to.starts_with('f')
}

/// Places the objects: beside the first row that leads to them, else below the first object that does.
fn heap(views: &[View], stack: &Stack) -> Heap {
    let unplaced = Heap::new(views, &HashMap::new(), stack.bottom, |_, _| None);
    let sketches: Vec<Sketch> = views
        .iter()
        .map(|view| sketch(view, stack, &unplaced, 0, &to_stack))
        .collect();
    let legs: Vec<Vec<Leg>> = sketches.iter().map(routes::legs).collect();
    let mut first: HashMap<&str, &Leg> = HashMap::new();
    for leg in legs
        .iter()
        .flatten()
        .filter(|leg| leg.enters == Side::Right || leg.channel == Channel::Right)
    {
        first.entry(&leg.target).or_insert(leg);
    }
    let below = Routes::new(&legs).below();
    Heap::new(views, &below, stack.bottom, |id, place| {
        let leg = first.get(id)?;
        match leg.channel {
            Channel::Middle => Some(leg.start.1 - super::ink::ROW / 2),
            Channel::Right => place(&leg.source),
        }
    })
}

/// The names of the columns.
fn titles(trace: &Trace, stack: (&Stack, i32), heap: (&Heap, i32)) -> Vec<Drawn> {
    let names = if trace.tool.contains("Python") {
        ["names", "objects"]
    } else {
        ["stack", "heap"]
    };
    let mut ink = Ink::default();
    ink.text(Style::Title, Anchor::Start, (stack.1, -3), names[0]);
    if heap.0.width > 0 {
        ink.text(Style::Title, Anchor::Start, (heap.1, -3), names[1]);
    }
    vec![Drawn {
        ink,
        words: String::new(),
    }]
}
