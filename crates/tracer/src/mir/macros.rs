//! What is needed where a macro is called.
//!
//! The code of a macro's insides begins, for the debugger, where the macro is called; rustc's MIR
//! gives the position inside the macro. The two are brought together by what stands around: the
//! macro's arguments, or the statements before and after it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::body::{At, Body, Place, Statement};
use super::liveness::Needed;
use super::{Facts, Variable};
use crate::plan::File;

/// How a body uses its references.
#[derive(Debug)]
pub(super) struct Uses {
    references: BTreeSet<Variable>,
    /// Every place of its code.
    places: BTreeSet<Place>,
    gaps: Vec<Gap>,
}

/// A statement outside of the program's files.
#[derive(Debug)]
struct Gap {
    /// The places that are reached from it or lead to it, with no other between.
    around: BTreeSet<Place>,
    needed: BTreeSet<Variable>,
}

impl Uses {
    pub(super) fn of(body: &Body, needed: &Needed) -> Self {
        let named = |locals: &BTreeSet<usize>| -> BTreeSet<Variable> {
            locals
                .iter()
                .map(|local| body.variables[local].clone())
                .collect()
        };
        let statements = body.statements();
        let (before, after) = (entering(body), leaving(body));
        let around = |(number, index): At| {
            let block = &body.blocks[&number].statements;
            let place = |statement: &Statement| statement.place.filter(|_| statement.is_code());
            let mut found = BTreeSet::new();
            match block[..index].iter().rev().find_map(place) {
                Some(place) => drop(found.insert(place)),
                None => found.extend(before.get(&number).into_iter().flatten()),
            }
            match block[index..].iter().find_map(place) {
                Some(place) => drop(found.insert(place)),
                None => found.extend(after.get(&number).into_iter().flatten()),
            }
            found
        };
        Self {
            references: named(&needed.references),
            places: statements
                .iter()
                .filter_map(|(_, statement)| statement.place)
                .collect(),
            gaps: needed
                .elsewhere
                .iter()
                .map(|(at, locals)| Gap {
                    around: around(*at),
                    needed: named(locals),
                })
                .collect(),
        }
    }

    /// Whether a place lies among those of the body.
    fn spans(&self, place: Place) -> bool {
        let ends = (self.places.first(), self.places.last());
        matches!(ends, (Some(first), Some(last)) if *first <= place && place <= *last)
    }

    fn lines(&self) -> usize {
        let line = |place: Option<&Place>| place.map_or(0, |place| place.1);
        line(self.places.last()) - line(self.places.first())
    }

    /// What is needed at a macro that ends before `end`; `None` where that is not known.
    fn needed(&self, place: Place, end: Place) -> Option<BTreeSet<Variable>> {
        let before = self.places.range(..place).next_back();
        let after = self.places.range(end..).next();
        let beside: Vec<&Place> = before.into_iter().chain(after).collect();
        let mut gaps = self
            .gaps
            .iter()
            .filter(|gap| beside.iter().any(|place| gap.around.contains(place)))
            .peekable();
        gaps.peek()?;
        Some(gaps.flat_map(|gap| gap.needed.iter().cloned()).collect())
    }
}

/// For each block, the places that lead into it, with no other between.
fn entering(body: &Body) -> HashMap<usize, BTreeSet<Place>> {
    let mut edges: HashMap<usize, Vec<usize>> = HashMap::new();
    for (number, block) in &body.blocks {
        for next in &block.successors {
            edges.entry(*next).or_default().push(*number);
        }
    }
    let last = |statements: &[Statement]| statements.iter().rev().find_map(code_place);
    spread(body, &edges, last)
}

/// For each block, the places that follow it, with no other between.
fn leaving(body: &Body) -> HashMap<usize, BTreeSet<Place>> {
    let blocks = body.blocks.iter();
    let edges = blocks
        .map(|(number, block)| (*number, block.successors.clone()))
        .collect();
    let first = |statements: &[Statement]| statements.iter().find_map(code_place);
    spread(body, &edges, first)
}

fn code_place(statement: &Statement) -> Option<Place> {
    statement.place.filter(|_| statement.is_code())
}

/// Collects each neighbour's own place, or what its neighbours have, until nothing changes.
fn spread(
    body: &Body,
    edges: &HashMap<usize, Vec<usize>>,
    own: impl Fn(&[Statement]) -> Option<Place>,
) -> HashMap<usize, BTreeSet<Place>> {
    let mut found: HashMap<usize, BTreeSet<Place>> = HashMap::new();
    loop {
        let mut changed = false;
        for (number, neighbours) in edges {
            let mut places = BTreeSet::new();
            for neighbour in neighbours {
                match body
                    .blocks
                    .get(neighbour)
                    .and_then(|block| own(&block.statements))
                {
                    Some(place) => drop(places.insert(place)),
                    None => places.extend(found.get(neighbour).into_iter().flatten().copied()),
                }
            }
            if found.get(number) != Some(&places) {
                found.insert(*number, places);
                changed = true;
            }
        }
        if !changed {
            return found;
        }
    }
}

impl Facts {
    /// Finds out what is needed where macros are called. Called once, after all is added.
    pub(crate) fn complete(&mut self, files: &[File]) {
        let mut found: BTreeMap<Place, (BTreeSet<Variable>, BTreeSet<Variable>)> = BTreeMap::new();
        for place in self.rows.values().flatten() {
            if self.busy.contains(place) || self.idle.contains(place) {
                continue;
            }
            let Some(end) = files
                .get(place.0)
                .and_then(|file| end_of_macro(file, *place))
            else {
                continue;
            };
            let inside: Vec<Place> = self
                .needed
                .range(*place..end)
                .map(|(place, _)| *place)
                .collect();
            if !inside.is_empty() {
                let all = |sets: &BTreeMap<Place, BTreeSet<Variable>>| -> BTreeSet<Variable> {
                    let sets = inside.iter().filter_map(|place| sets.get(place));
                    sets.flatten().cloned().collect()
                };
                found.insert(*place, (all(&self.needed), all(&self.not_needed)));
                continue;
            }
            let bodies = self.bodies.iter().filter(|body| body.spans(*place));
            if let Some(body) = bodies.min_by_key(|body| body.lines())
                && let Some(needed) = body.needed(*place, end)
            {
                let others = body.references.difference(&needed).cloned().collect();
                found.insert(*place, (needed, others));
            }
        }
        for (place, (needed, others)) in found {
            self.needed.insert(place, needed);
            self.not_needed.insert(place, others);
        }
    }
}

/// Where the call of a macro that stands at a place ends.
fn end_of_macro(file: &File, (index, line, column): Place) -> Option<Place> {
    let first = file.lines.get(line.checked_sub(1)?)?;
    let start: String = first.chars().skip(column.checked_sub(1)?).collect();
    let name = start.find(|letter: char| !letter.is_alphanumeric() && !"_:".contains(letter))?;
    if name == 0 || !start[name..].starts_with('!') {
        return None;
    }
    let mut depth = 0;
    let mut quoted = false;
    let rest = file.lines[line..].iter().map(String::as_str);
    let mut skipped = column + start[..name].chars().count();
    for (offset, text) in std::iter::once(&start[name..]).chain(rest).enumerate() {
        let mut letters = text.chars().enumerate().peekable();
        while let Some((position, letter)) = letters.next() {
            match letter {
                '\\' if quoted => {
                    letters.next();
                }
                // The character `'"'` opens no text.
                '\'' if !quoted && letters.peek().is_some_and(|(_, next)| *next == '"') => {
                    letters.next();
                }
                '"' => quoted = !quoted,
                _ if quoted => {}
                '/' if letters.peek().is_some_and(|(_, next)| *next == '/') => break,
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => {
                    depth -= 1;
                    if depth <= 0 {
                        return Some((index, line + offset, skipped + position + 1));
                    }
                }
                _ => {}
            }
        }
        skipped = 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(lines: &[&str]) -> File {
        File {
            path: "a.rs".into(),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        }
    }

    #[test]
    fn a_macro_ends_where_its_parenthesis_is_closed() {
        let file = file(&[
            "    println!(\"\\\")({}\", f(1)); // )",
            "    vec![",
            "        (1),",
            "    ];",
        ]);
        assert_eq!(end_of_macro(&file, (0, 1, 5)), Some((0, 1, 29)));
        assert_eq!(end_of_macro(&file, (0, 2, 5)), Some((0, 4, 6)));
        assert_eq!(end_of_macro(&file, (0, 1, 24)), None);
    }

    #[test]
    fn a_macro_without_arguments_needs_what_follows_it() {
        let text = r#"
fn main() -> () {
    debug first => _1;                   // in scope 0 at a.rs:2:9: 2:14
    debug last => _2;                    // in scope 0 at a.rs:3:9: 3:13
    let _1: &i32;                        // in scope 0 at a.rs:2:9: 2:14
    let _2: &i32;                        // in scope 0 at a.rs:3:9: 3:13

    bb0: {
        _1 = &_5;                        // scope 0 at a.rs:2:17: 2:20
        _2 = &_6;                        // scope 0 at a.rs:3:16: 3:19
        _7 = read(copy _1) -> [return: bb1, unwind continue]; // scope 0 at a.rs:4:5: 4:9
    }

    bb1: {
        _3 = std::io::_print(move _4) -> [return: bb2, unwind continue]; // scope 0 at /rustc/59/library/std/src/macros.rs:143:9: 143:62
    }

    bb2: {
        _8 = read(copy _2) -> [return: bb3, unwind continue]; // scope 0 at a.rs:6:5: 6:9
    }

    bb3: {
        return;                          // scope 0 at a.rs:7:2: 7:2
    }
}
"#;
        let places = [(2, 17), (3, 16), (4, 5), (5, 5), (6, 5), (7, 2)];
        let mut facts = Facts::new(places.map(|(line, column)| ("main", (0, line, column))));
        facts.add(text, |name| (name == "a.rs").then_some(0));
        let lines = [
            "",
            "",
            "",
            "    read(first);",
            "    println!(\"on\");",
            "    read(last);",
            "}",
        ];
        facts.complete(&[file(&lines)]);
        let unused = facts.unused();
        assert_eq!(unused["0:5:5"], [("first".to_owned(), 2)]);
        assert!(!unused.contains_key("0:4:5"));
    }
}
