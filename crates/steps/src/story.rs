//! The walk through both twins, linked by the moments that have the same name.

use crate::trace::Trace;

/// One walk through two runs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Story {
    /// For each position of the walk the step of the Python run and that of the Rust run.
    pub positions: Vec<(usize, usize)>,
    /// The moments with their positions, in order.
    pub moments: Vec<(usize, String)>,
}

/// The walk through two runs, from both first steps to both last ones.
///
/// Moments that both runs name in the same order are reached by both together. Between two of them
/// both go on in step, and then the one that has more to do alone.
pub fn story(python: &Trace, rust: &Trace) -> Story {
    let (names, other_names) = (named_steps(python), named_steps(rust));
    let linked = linked(&names, &other_names);
    let mut positions = vec![(0, 0)];
    for (_, next) in &linked {
        advance(&mut positions, *next);
    }
    advance(
        &mut positions,
        (
            python.steps.len().saturating_sub(1),
            rust.steps.len().saturating_sub(1),
        ),
    );
    // A linked moment has one position; one of a single run stands where that run gets there.
    let first = |reached: &dyn Fn(&(usize, usize)) -> bool| positions.iter().position(reached);
    let is_linked = |name: &str| linked.iter().any(|(linked, _)| *linked == name);
    let mut moments: Vec<(usize, String)> = Vec::new();
    for (name, both) in &linked {
        let at = first(&|position| position == both);
        moments.extend(at.map(|at| (at, (*name).to_owned())));
    }
    for (name, step) in names.iter().filter(|(name, _)| !is_linked(name)) {
        let at = first(&|(python, _)| python == step);
        moments.extend(at.map(|at| (at, (*name).to_owned())));
    }
    for (name, step) in other_names.iter().filter(|(name, _)| !is_linked(name)) {
        let at = first(&|(_, rust)| rust == step);
        let is_known = moments.iter().any(|(_, known)| known == name);
        moments.extend(at.filter(|_| !is_known).map(|at| (at, (*name).to_owned())));
    }
    moments.sort_by_key(|(position, _)| *position);
    Story { positions, moments }
}

/// The moments of a run in the order of its steps.
fn named_steps(trace: &Trace) -> Vec<(&str, usize)> {
    let last = trace.steps.len().saturating_sub(1);
    let mut named: Vec<(&str, usize)> = trace
        .moments
        .iter()
        .map(|moment| (moment.name.as_str(), moment.step.min(last)))
        .collect();
    named.sort_by_key(|(_, step)| *step);
    named
}

/// The longest series of moments that both runs go through in the same order, with their steps.
fn linked<'a>(
    names: &[(&'a str, usize)],
    other_names: &[(&str, usize)],
) -> Vec<(&'a str, (usize, usize))> {
    // How many can be linked from here on: the longest common subsequence.
    let mut longest = vec![vec![0_usize; other_names.len() + 1]; names.len() + 1];
    for (row, (name, _)) in names.iter().enumerate().rev() {
        for (column, (other, _)) in other_names.iter().enumerate().rev() {
            longest[row][column] = if name == other {
                longest[row + 1][column + 1] + 1
            } else {
                longest[row + 1][column].max(longest[row][column + 1])
            };
        }
    }
    let (mut row, mut column) = (0, 0);
    let mut found = Vec::new();
    while row < names.len() && column < other_names.len() {
        if names[row].0 == other_names[column].0 {
            found.push((names[row].0, (names[row].1, other_names[column].1)));
            row += 1;
            column += 1;
        } else if longest[row + 1][column] >= longest[row][column + 1] {
            row += 1;
        } else {
            column += 1;
        }
    }
    found
}

/// Goes on to `next`: in step, then the longer way alone, and the last step together.
fn advance(positions: &mut Vec<(usize, usize)>, next: (usize, usize)) {
    let from = positions.last().copied().unwrap_or_default();
    let length = (next.0 - from.0).max(next.1 - from.1);
    let before =
        |from: usize, next: usize, gone: usize| (from + gone).min(next.saturating_sub(1)).max(from);
    positions.extend(
        (1..length).map(|gone| (before(from.0, next.0, gone), before(from.1, next.1, gone))),
    );
    if length > 0 {
        positions.push(next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trace::{Event, Moment, Step};

    fn run(length: usize, moments: &[(&str, usize)]) -> Trace {
        let step = Step {
            file: 0,
            line: 1,
            event: Event::Line,
            what: None,
            thread: None,
            printed: 0,
            frames: Vec::new(),
            heap: Vec::new(),
        };
        Trace {
            steps: vec![step; length],
            moments: moments
                .iter()
                .map(|(name, step)| Moment {
                    name: (*name).to_owned(),
                    caption: "Look.".to_owned(),
                    step: *step,
                })
                .collect(),
            ..Trace::default()
        }
    }

    /// What every walk must do, whatever the runs are.
    fn sound(python: &Trace, rust: &Trace) -> Story {
        let story = story(python, rust);
        let last = (
            python.steps.len().saturating_sub(1),
            rust.steps.len().saturating_sub(1),
        );
        assert_eq!(story.positions.first(), Some(&(0, 0)));
        assert_eq!(story.positions.last(), Some(&last));
        for pair in story.positions.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            assert_ne!(from, to, "nothing moves in {story:?}");
            assert!(to.0 == from.0 || to.0 == from.0 + 1, "{story:?}");
            assert!(to.1 == from.1 || to.1 == from.1 + 1, "{story:?}");
        }
        assert!(story.moments.is_sorted_by_key(|(position, _)| *position));
        for trace in [python, rust] {
            for moment in &trace.moments {
                let named = story
                    .moments
                    .iter()
                    .filter(|(_, name)| *name == moment.name);
                assert_eq!(named.count(), 1, "{} in {story:?}", moment.name);
            }
        }
        story
    }

    #[test]
    fn linked_moments_are_reached_together() {
        let python = run(6, &[("shared", 1), ("pushed", 3)]);
        let rust = run(9, &[("shared", 4), ("pushed", 5)]);
        let story = sound(&python, &rust);
        let expected = [
            (0, 0),
            (0, 1),
            (0, 2),
            (0, 3),
            (1, 4),
            (2, 4),
            (3, 5),
            (4, 6),
            (4, 7),
            (5, 8),
        ];
        assert_eq!(story.positions, expected);
        let moments = [(4, "shared".to_owned()), (6, "pushed".to_owned())];
        assert_eq!(story.moments, moments);
    }

    #[test]
    fn a_moment_out_of_order_or_without_twin_links_nothing() {
        let python = run(8, &[("first", 2), ("only", 3), ("last", 6)]);
        let rust = run(8, &[("last", 1), ("first", 5), ("alone", 6)]);
        let story = sound(&python, &rust);
        let at = |name: &str| {
            let found = story.moments.iter().find(|(_, other)| other == name);
            story.positions[found.unwrap().0]
        };
        assert!(at("first") == (2, 5) || at("last") == (6, 1));
        assert_eq!(at("only").0, 3);
        assert_eq!(at("alone").1, 6);
    }

    #[test]
    fn any_two_runs_make_a_sound_walk() {
        let names = ["a", "b", "c", "d", "e"];
        let mut state = 7_u32;
        let mut random = |below: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as usize % below
        };
        for _ in 0..500 {
            let mut some = || {
                let length = 1 + random(20);
                let mut moments: Vec<(&str, usize)> = Vec::new();
                for name in names {
                    if random(3) > 0 {
                        moments.push((name, random(length)));
                    }
                }
                run(length, &moments)
            };
            let (python, rust) = (some(), some());
            sound(&python, &rust);
        }
    }

    #[test]
    fn a_run_alone_is_walked_step_by_step() {
        let story = sound(&run(4, &[("there", 2)]), &Trace::default());
        assert_eq!(story.positions, [(0, 0), (1, 0), (2, 0), (3, 0)]);
        assert_eq!(story.moments, [(2, "there".to_owned())]);
        assert_eq!(
            sound(&Trace::default(), &Trace::default()).positions,
            [(0, 0)]
        );
    }
}
