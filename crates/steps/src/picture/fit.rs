//! Finds places in a column for things that come and go, so that none of them ever moves.

use std::collections::BTreeMap;

/// The height of a thing in every step in which it is there.
pub(super) type Heights = BTreeMap<usize, i32>;

/// The upper edge of each thing, with a gap between neighbours. Where `above` says of two things in
/// a step that the first is above the second, it is, if the first is also the earlier one. `wish`
/// tells where a thing would best be, given the edges of the earlier ones.
pub(super) fn fit(
    things: &[Heights],
    gap: i32,
    above: impl Fn(usize, usize, usize) -> bool,
    wish: impl Fn(usize, &[i32]) -> i32,
) -> Vec<i32> {
    let mut edges: Vec<i32> = Vec::with_capacity(things.len());
    for (index, heights) in things.iter().enumerate() {
        let mut edge = wish(index, &edges).max(0);
        for step in heights.keys() {
            for (earlier, other) in things.iter().enumerate().take(index) {
                if let Some(height) = other.get(step)
                    && above(*step, earlier, index)
                {
                    edge = edge.max(edges[earlier] + height + gap);
                }
            }
        }
        while let Some(next) = obstacle(things, &edges, index, edge, gap) {
            edge = next;
        }
        edges.push(edge);
    }
    edges
}

/// Where to try next, if a thing at an edge overlaps one that is already placed.
fn obstacle(things: &[Heights], edges: &[i32], index: usize, edge: i32, gap: i32) -> Option<i32> {
    let mut next: Option<i32> = None;
    for (other, &other_edge) in things.iter().zip(edges) {
        for (step, &height) in &things[index] {
            let Some(other_height) = other.get(step) else {
                continue;
            };
            let end = other_edge + other_height + gap;
            if edge < end && other_edge < edge + height + gap {
                next = Some(next.map_or(end, |next| next.min(end)));
            }
        }
    }
    next
}

#[cfg(test)]
mod tests {
    use super::{Heights, fit};

    fn thing(steps: std::ops::Range<usize>, height: i32) -> Heights {
        steps.map(|step| (step, height)).collect()
    }

    #[test]
    fn those_that_never_meet_share_a_place() {
        let things = [
            thing(0..4, 10),
            thing(0..2, 20),
            thing(2..4, 5),
            thing(1..3, 7),
        ];
        let edges = fit(&things, 2, |_, _, _| false, |_, _| 0);
        assert_eq!(edges, [0, 12, 12, 34]);
    }

    #[test]
    fn what_is_listed_above_stays_above() {
        let things = [thing(1..4, 10), thing(0..3, 5), thing(2..4, 5)];
        let edges = fit(&things, 0, |_, first, second| first < second, |_, _| 0);
        assert_eq!(edges, [0, 10, 15]);
    }

    #[test]
    fn a_wish_is_met_where_there_is_room() {
        let things = [thing(0..2, 10), thing(0..2, 10)];
        let edges = fit(&things, 0, |_, _, _| false, |index, _| [30, 25][index]);
        assert_eq!(edges, [30, 40]);
    }
}
