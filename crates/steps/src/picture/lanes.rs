//! Gives every arrow a lane of its channel, the same for its whole life.

use super::routes::{Channel, Leg, Routes, Side, Way};

/// Chooses the lanes; returns how many a channel has.
pub(super) fn choose(routes: &Routes, ways: &mut [Way], channel: Channel) -> usize {
    let mut order = bent(routes, ways, channel);
    order.sort_by_key(|index| {
        let leg = routes.legs[*index].values().next();
        leg.map_or((0, 0), |leg| preference(leg, ways[*index]))
    });
    let mut count = 0;
    let mut placed: Vec<usize> = Vec::new();
    for &index in &order {
        let taken = |lane: usize| {
            placed
                .iter()
                .any(|&other| ways[other].lane == lane && meet(routes, ways, index, other))
        };
        let lane = (0..count).find(|lane| !taken(*lane)).unwrap_or(count);
        ways[index].lane = lane;
        count = count.max(lane + 1);
        placed.push(index);
    }
    count
}

/// The arrows that need a lane of the channel.
fn bent(routes: &Routes, ways: &[Way], channel: Channel) -> Vec<usize> {
    let all = 0..routes.keys.len();
    all.filter(|index| {
        let mut legs = routes.legs[*index].values();
        legs.any(|leg| leg.channel == channel && !leg.is_straight(ways[*index]))
    })
    .collect()
}

/// Arrows that go down are best nested one way, those that go up the other way.
fn preference(leg: &Leg, way: Way) -> (i32, i32) {
    let (start, end) = (leg.start.1, leg.end(way));
    if leg.leaves == leg.enters {
        return (0, (end - start).abs());
    }
    if end > start { (1, -start) } else { (1, start) }
}

/// Whether two arrows may not have the same lane.
fn meet(routes: &Routes, ways: &[Way], first: usize, second: usize) -> bool {
    routes.together(first, second).any(|(leg, other)| {
        if leg.channel != other.channel
            || leg.is_straight(ways[first])
            || other.is_straight(ways[second])
        {
            return false;
        }
        let (top, bottom) = range(leg, ways[first]);
        let (other_top, other_bottom) = range(other, ways[second]);
        top - 3 <= other_bottom && other_top - 3 <= bottom
    })
}

fn range(leg: &Leg, way: Way) -> (i32, i32) {
    let (start, end) = (leg.start.1, leg.end(way));
    (start.min(end), start.max(end))
}

/// Moves arrows to other lanes, and lanes past one another, as long as that saves crossings.
pub(super) fn improve(routes: &Routes, ways: &mut [Way], channel: Channel, count: usize) {
    let order = &bent(routes, ways, channel);
    let everyone: Vec<usize> = (0..routes.keys.len())
        .filter(|index| {
            routes.legs[*index]
                .values()
                .any(|leg| leg.channel == channel)
        })
        .collect();
    for _ in 0..4 {
        let mut better = false;
        for &index in order {
            let cost = |ways: &[Way]| -> usize {
                let others = everyone.iter().filter(|other| **other != index);
                others
                    .map(|other| crossings(routes, ways, index, *other, count))
                    .sum()
            };
            let mut least = cost(ways);
            for lane in 0..count {
                let before = ways[index].lane;
                if least == 0 || lane == before {
                    continue;
                }
                let taken = order.iter().any(|&other| {
                    other != index && ways[other].lane == lane && meet(routes, ways, index, other)
                });
                if taken {
                    continue;
                }
                ways[index].lane = lane;
                let now = cost(ways);
                if now < least {
                    least = now;
                    better = true;
                } else {
                    ways[index].lane = before;
                }
            }
        }
        for first in 0..count {
            for second in first + 1..count {
                let total = |ways: &[Way]| -> usize {
                    let pairs = order.iter().flat_map(|first| {
                        let others = everyone.iter().filter(move |other| *other != first);
                        others.map(move |other| (*first, *other))
                    });
                    pairs
                        .map(|(first, other)| crossings(routes, ways, first, other, count))
                        .sum()
                };
                let before = total(ways);
                if before == 0 {
                    return;
                }
                swap(ways, order, first, second);
                if total(ways) < before {
                    better = true;
                } else {
                    swap(ways, order, first, second);
                }
            }
        }
        if !better {
            return;
        }
    }
}

fn swap(ways: &mut [Way], order: &[usize], first: usize, second: usize) {
    for &index in order {
        let lane = &mut ways[index].lane;
        if *lane == first {
            *lane = second;
        } else if *lane == second {
            *lane = first;
        }
    }
}

/// How often two arrows cross, in all steps; that one lies upon another counts more.
fn crossings(routes: &Routes, ways: &[Way], first: usize, second: usize, count: usize) -> usize {
    let together = routes.together(first, second);
    together
        .filter(|(leg, other)| leg.channel == other.channel)
        .map(|(leg, other)| {
            let (leg_lines, other_lines) = (
                lines(leg, ways[first], count),
                lines(other, ways[second], count),
            );
            let mut cost = 0;
            for (y, x) in leg_lines.0 {
                cost += usize::from(cuts(other_lines.1, y, x));
                for (other_y, other_x) in other_lines.0 {
                    let same = (y - other_y).abs() <= 2 && x.0 < other_x.1 && other_x.0 < x.1;
                    let one_target = leg.arrow.to == other.arrow.to && leg.end(ways[first]) == y;
                    cost += if same && !one_target { 6 } else { 0 };
                }
            }
            for (y, x) in other_lines.0 {
                cost += usize::from(cuts(leg_lines.1, y, x));
            }
            cost
        })
        .sum()
}

/// A horizontal line: its height, and from where to where it goes.
type Flat = (i32, (i32, i32));
/// A vertical line: its lane, and from where to where it goes.
type Upright = (i32, (i32, i32));

/// The two horizontal lines of an arrow and its vertical one, with lanes as abscissae.
fn lines(leg: &Leg, way: Way, count: usize) -> ([Flat; 2], Upright) {
    let edge = |side: Side| match side {
        Side::Left => -1,
        Side::Right => i32::try_from(count).unwrap_or(i32::MAX),
    };
    let (from, to) = (edge(leg.leaves), edge(leg.enters));
    let lane = if leg.is_straight(way) {
        to
    } else {
        i32::try_from(way.lane).unwrap_or(0)
    };
    let between = |first: i32, second: i32| (first.min(second), first.max(second));
    let (start, end) = (leg.start.1, leg.end(way));
    (
        [(start, between(from, lane)), (end, between(lane, to))],
        (lane, between(start, end)),
    )
}

fn cuts(upright: Upright, y: i32, x: (i32, i32)) -> bool {
    let (lane, (top, bottom)) = upright;
    x.0 < lane && lane < x.1 && top < y && y < bottom
}
