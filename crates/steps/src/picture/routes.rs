//! Which way each arrow goes. It leaves its row at the side, runs up or down in a lane of the channel
//! between the columns, or right of the heap, and comes in at a side, or below a cell: nowhere on the
//! way is there text.

use std::collections::{BTreeMap, HashMap};

use super::layout::TRACK;
use super::sketch::{Site, Sketch, Start};
use crate::trace::Arrow;

/// Where lanes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Channel {
    /// Between stack and heap.
    Middle,
    /// Right of the heap.
    Right,
}

/// The two sides of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// An arrow in a step.
pub(super) struct Leg {
    /// From where to where: the arrow's name in the whole trace.
    pub(super) key: String,
    pub(super) arrow: Arrow,
    pub(super) channel: Channel,
    pub(super) start: (i32, i32),
    pub(super) leaves: Side,
    pub(super) site: Site,
    pub(super) enters: Side,
    /// The frame's or object's place that it leads to, and the object it starts in.
    pub(super) target: String,
    pub(super) source: String,
}

/// The way of an arrow in the whole trace.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Way {
    /// From the middle of the target's site to where it comes in.
    pub(super) offset: i32,
    /// Of one that comes from below: which of the lines below the object it takes…
    pub(super) track: i32,
    /// …and how far from the middle of the cell it ends.
    pub(super) shift: i32,
    pub(super) lane: usize,
}

/// From the edge of the stack to the first lane.
pub(super) const MARGIN: i32 = 9;
/// From one lane to the next.
pub(super) const LANE: i32 = 6;

impl Leg {
    /// The height at which it leaves the channel.
    pub(super) fn end(&self, way: Way) -> i32 {
        match self.site.from_below {
            Some((_, bottom)) => bottom + TRACK - 1 + way.track * TRACK,
            None => self.site.middle + way.offset,
        }
    }

    /// Whether it needs no lane.
    pub(super) fn is_straight(&self, way: Way) -> bool {
        self.leaves != self.enters && self.start.1 == self.end(way)
    }

    /// Whether it has the same ends as in another step.
    fn is_where(&self, other: &Self) -> bool {
        self.start == other.start && self.site == other.site
    }

    /// Its corners, given where its lane is.
    pub(super) fn corners(&self, way: Way, lane: i32) -> Vec<(i32, i32)> {
        let end = self.end(way);
        let mut corners = vec![self.start];
        if !self.is_straight(way) {
            corners.push((lane, self.start.1));
            corners.push((lane, end));
        }
        if let Some((middle, bottom)) = self.site.from_below {
            corners.push((middle + way.shift, end));
            corners.push((middle + way.shift, bottom));
        } else {
            let x = match (self.channel, self.enters) {
                (Channel::Middle, Side::Right) => self.site.edges.0,
                _ => self.site.edges.1,
            };
            corners.push((x, end));
        }
        corners
    }
}

/// The arrows of a step that lead to something that is drawn.
pub(super) fn legs(sketch: &Sketch) -> Vec<Leg> {
    let legs = sketch.starts.iter().filter_map(|start| leg(start, sketch));
    legs.collect()
}

fn leg(start: &Start, sketch: &Sketch) -> Option<Leg> {
    let mut place = start.arrow.to.as_str();
    let site = loop {
        if let Some(site) = sketch.sites.get(place) {
            break site;
        }
        place = &place[..place.rfind('.')?];
    };
    let (channel, leaves, enters) = match (start.in_stack, site.in_stack) {
        (true, true) => (Channel::Middle, Side::Left, Side::Left),
        (true, false) => (Channel::Middle, Side::Left, Side::Right),
        (false, true) => (Channel::Middle, Side::Right, Side::Left),
        (false, false) => (Channel::Right, Side::Left, Side::Left),
    };
    // The dot's edge.
    let x = match leaves {
        Side::Left => start.edges.1 - 9 + 3,
        Side::Right => start.edges.0 - 3,
    };
    let root = |place: &str| place.split('.').next().unwrap_or(place).to_owned();
    Some(Leg {
        key: format!("{} {}", start.place, start.arrow.to),
        arrow: start.arrow.clone(),
        channel,
        start: (x, start.y),
        leaves,
        site: site.clone(),
        enters,
        target: root(&start.arrow.to),
        source: root(&start.place),
    })
}

/// All legs of the arrows, by the arrow's name, in the order of first appearance.
pub(super) struct Routes<'a> {
    pub(super) keys: Vec<&'a str>,
    pub(super) legs: Vec<BTreeMap<usize, &'a Leg>>,
    /// For each two arrows the distinct situations in which both are there.
    meetings: Vec<Vec<Vec<(&'a Leg, &'a Leg)>>>,
}

impl<'a> Routes<'a> {
    pub(super) fn new(steps: &'a [Vec<Leg>]) -> Self {
        let mut order: HashMap<&str, usize> = HashMap::new();
        let mut routes = Self {
            keys: Vec::new(),
            legs: Vec::new(),
            meetings: Vec::new(),
        };
        for (step, legs) in steps.iter().enumerate() {
            for leg in legs {
                let index = *order.entry(&leg.key).or_insert(routes.keys.len());
                if index == routes.keys.len() {
                    routes.keys.push(&leg.key);
                    routes.legs.push(BTreeMap::new());
                }
                routes.legs[index].insert(step, leg);
            }
        }
        routes.meetings = routes.legs.iter().map(|legs| routes.met_by(legs)).collect();
        routes
    }

    fn met_by(&self, legs: &BTreeMap<usize, &'a Leg>) -> Vec<Vec<(&'a Leg, &'a Leg)>> {
        let meetings = |others: &BTreeMap<usize, &'a Leg>| {
            let mut meetings: Vec<(&'a Leg, &'a Leg)> = Vec::new();
            for (step, leg) in legs {
                if let Some(other) = others.get(step)
                    && !meetings.iter().any(|(known, known_other)| {
                        known.is_where(leg) && known_other.is_where(other)
                    })
                {
                    meetings.push((leg, other));
                }
            }
            meetings
        };
        self.legs.iter().map(meetings).collect()
    }

    /// The distinct situations in which both are there.
    pub(super) fn together(
        &self,
        first: usize,
        second: usize,
    ) -> impl Iterator<Item = (&'a Leg, &'a Leg)> {
        self.meetings[first][second].iter().copied()
    }

    /// How many lines run below each object that arrows lead into, at most.
    pub(super) fn below(&self) -> HashMap<String, i32> {
        let mut below: HashMap<String, i32> = HashMap::new();
        for (legs, way) in self.legs.iter().zip(self.tracks()) {
            for leg in legs.values().filter(|leg| leg.arrow.to != leg.target) {
                let tracks = below.entry(leg.target.clone()).or_default();
                if leg.site.from_below.is_some() {
                    *tracks = (*tracks).max(way.track + 1);
                }
            }
        }
        below
    }

    /// The ways, with the lines below objects shared out: the nearer cell has the upper line, so
    /// that no arrow crosses the one before it.
    pub(super) fn tracks(&self) -> Vec<Way> {
        let mut ways = vec![Way::default(); self.keys.len()];
        let cell = |index: usize| {
            let mut legs = self.legs[index].values();
            legs.find_map(|leg| leg.site.from_below)
                .map(|(middle, _)| middle)
        };
        let mut order: Vec<(i32, usize)> = (0..self.keys.len())
            .filter_map(|index| Some((cell(index)?, index)))
            .collect();
        order.sort_unstable();
        for (position, &(middle, index)) in order.iter().enumerate() {
            for &(other_middle, other) in &order[..position] {
                let mut together = self.together(index, other);
                if together.any(|(leg, other)| leg.target == other.target) {
                    ways[index].track = ways[index].track.max(ways[other].track + 1);
                    if middle == other_middle {
                        ways[index].shift = match ways[other].shift {
                            0 => 5,
                            5 => -5,
                            _ => 0,
                        };
                    }
                }
            }
        }
        ways
    }

    /// Where each arrow comes in: straight ahead, if it can; apart from others, if there is room.
    pub(super) fn ends(&self, ways: &mut [Way]) {
        for index in 0..self.keys.len() {
            let legs = &self.legs[index];
            let lowest = legs.values().map(|leg| leg.site.span.0 - leg.site.middle);
            let highest = legs.values().map(|leg| leg.site.span.1 - leg.site.middle);
            let range = lowest.max().unwrap_or(0)..=highest.min().unwrap_or(0);
            let mut wishes = Vec::new();
            if let Some(leg) = legs.values().next() {
                let ahead = leg.start.1 - leg.site.middle;
                if leg.leaves != leg.enters && range.contains(&ahead) {
                    wishes.push(ahead);
                }
            }
            let places = [0, 7, -7, 14, 21, 28, 5, -5];
            wishes.extend(places.iter().filter(|offset| range.contains(offset)));
            // The points of two arrows are six pixels apart, if they can be.
            let tries = [(true, 6), (false, 6), (false, 5), (false, 4)];
            let chosen = tries.iter().find_map(|(strict, gap)| {
                let mut wishes = wishes.iter();
                wishes.find(|offset| self.is_free(index, **offset, ways, *strict, *gap))
            });
            ways[index].offset = chosen.or(wishes.first()).copied().unwrap_or(0);
        }
    }

    /// Whether an arrow that comes in there keeps a distance from the earlier ones: from all in the
    /// channel, or else from those with the same target.
    fn is_free(&self, index: usize, offset: i32, ways: &[Way], strict: bool, gap: i32) -> bool {
        (0..self.keys.len()).all(|other| {
            let mut together = self.together(index, other);
            together.all(|(leg, neighbour)| {
                if other == index || leg.channel != neighbour.channel {
                    return true;
                }
                let end = leg.site.middle + offset;
                let apart = |y: i32| (end - y).abs() >= gap;
                let ends = other < index && (strict || leg.target == neighbour.target);
                let starts = strict || neighbour.leaves == leg.enters;
                (!ends || apart(neighbour.end(ways[other])))
                    && (!starts || apart(neighbour.start.1))
            })
        })
    }
}
