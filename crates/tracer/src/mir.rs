//! What rustc's MIR tells of a program's variables: where they are moved, initialised, returned, and
//! for the last time used.
//!
//! The positions of MIR statements are those of the debug information's rows, line and column: what
//! happens to a variable is known at the very instruction.

mod body;
mod liveness;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::plan::{Event, EventKind, Position, Projection, Star, position};
use body::{Body, Local, Place, Statement, leading_local, locals};

/// What is known of the variables, by position.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    events: BTreeMap<Place, Vec<Event>>,
    /// What follows a place in its block.
    next: BTreeMap<Place, Place>,
    initialised: BTreeSet<Variable>,
    busy: BTreeSet<Place>,
    idle: BTreeSet<Place>,
    needed: BTreeMap<Place, BTreeSet<Variable>>,
    not_needed: BTreeMap<Place, BTreeSet<Variable>>,
}

/// Name and line of declaration.
type Variable = (String, usize);

impl Facts {
    /// Adds what the text of a crate's MIR tells. `file` gives the index of a file of the program, by
    /// the name that rustc uses.
    pub(crate) fn add(&mut self, text: &str, mut file: impl FnMut(&str) -> Option<usize>) {
        let mut known: HashMap<String, Option<usize>> = HashMap::new();
        let mut file = |name: &str| {
            if let Some(index) = known.get(name) {
                return *index;
            }
            let index = file(name);
            known.insert(name.to_owned(), index);
            index
        };
        for body in body::bodies(text, &mut file) {
            self.add_events(&body);
            self.add_uses(&body);
        }
    }

    /// Where something happens to a variable. A move that needs no instruction of its own happens
    /// with what follows it: `has_code` tells the places that have some.
    pub(crate) fn moves(
        &self,
        has_code: impl Fn(&Place) -> bool,
    ) -> BTreeMap<Position, Vec<Event>> {
        let mut moves: BTreeMap<Position, Vec<Event>> = BTreeMap::new();
        for (place, events) in &self.events {
            let following = std::iter::successors(Some(place), |place| self.next.get(place));
            let later = following.take(8).find(|place| has_code(place));
            for event in events {
                let at = match event.0 {
                    EventKind::Init => place,
                    EventKind::Move | EventKind::Return => later.unwrap_or(place),
                };
                let known = moves.entry(written(*at)).or_default();
                if !known.contains(event) {
                    known.push(event.clone());
                }
            }
        }
        moves
    }

    /// The variables that a macro's insides initialise, which no position tells: they have a value
    /// as soon as they are in scope.
    pub(crate) fn initialised(&self) -> Vec<Variable> {
        self.initialised.iter().cloned().collect()
    }

    /// Positions without anything worth a step: jumps and the flags that tell what is to be dropped.
    pub(crate) fn quiet(&self) -> BTreeSet<Position> {
        self.idle
            .difference(&self.busy)
            .map(|place| written(*place))
            .collect()
    }

    /// The references that are not used again at a position or after it.
    pub(crate) fn unused(&self) -> BTreeMap<Position, Vec<Variable>> {
        let nothing = BTreeSet::new();
        self.not_needed
            .iter()
            .map(|(place, variables)| {
                let needed = self.needed.get(place).unwrap_or(&nothing);
                let unused = variables.difference(needed).cloned().collect();
                (written(*place), unused)
            })
            .filter(|(_, unused): &(_, Vec<Variable>)| !unused.is_empty())
            .collect()
    }

    fn add_events(&mut self, body: &Body) {
        let mut numbers: Vec<&usize> = body.blocks.keys().collect();
        numbers.sort_unstable();
        let statements: Vec<&Statement> = numbers
            .into_iter()
            .map(|number| &body.blocks[number])
            .filter(|block| !block.is_cleanup)
            .flat_map(|block| &block.statements)
            .filter(|statement| !statement.text.starts_with("Storage"))
            .collect();
        for block in body.blocks.values().filter(|block| !block.is_cleanup) {
            let code = block.statements.iter();
            let code = code.filter(|statement| !statement.text.starts_with("Storage"));
            let places: Vec<Place> = code.filter_map(|statement| statement.place).collect();
            for pair in places.windows(2).filter(|pair| pair[0] != pair[1]) {
                self.next.entry(pair[0]).or_insert(pair[1]);
            }
        }
        // Temporaries that hold the pointer of a user's Box.
        let boxes: HashMap<Local, Local> = statements
            .iter()
            .filter_map(|statement| pointer_of_box(&statement.text))
            .filter(|(_, owner)| body.variables.contains_key(owner))
            .collect();
        for statement in statements {
            let text = statement.text.as_str();
            let Some(place) = statement.place else {
                let variable =
                    liveness::assigned(text).and_then(|local| body.variables.get(&local));
                self.initialised.extend(variable.cloned());
                continue;
            };
            let positions = if is_quiet(text) {
                &mut self.idle
            } else {
                &mut self.busy
            };
            positions.insert(place);
            let mut event = |kind, local: Local, projection: Option<Projection>| {
                let captured = match projection {
                    Some(Projection::Field(field)) if local == 1 => body.captures.get(&field),
                    _ => None,
                };
                let projection = projection.filter(|_| captured.is_none());
                if let Some((name, line)) = captured.or_else(|| body.variables.get(&local)) {
                    let event = (kind, name.clone(), *line, projection);
                    let events = self.events.entry(place).or_default();
                    if !events.contains(&event) {
                        events.push(event);
                    }
                }
            };
            for (local, projection) in moved(text) {
                let behind = projection == Some(Projection::Behind(Star::Star));
                let owner = boxes.get(&local).filter(|_| behind);
                let is_result = text.starts_with("_0 = move _") && projection.is_none();
                let kind = if is_result {
                    EventKind::Return
                } else {
                    EventKind::Move
                };
                event(kind, owner.copied().unwrap_or(local), projection);
            }
            if let Some(local) = liveness::assigned(text) {
                event(EventKind::Init, local, None);
            } else if let Some((local, field)) = assigned_field(text) {
                event(EventKind::Init, local, Some(Projection::Field(field)));
            }
        }
    }

    fn add_uses(&mut self, body: &Body) {
        let needed = liveness::needed(body);
        let name = |local: &Local| body.variables[local].clone();
        for (place, locals) in &needed.at {
            let needed_here = self.needed.entry(*place).or_default();
            needed_here.extend(locals.iter().map(name));
            let others = needed.references.difference(locals).map(name);
            self.not_needed.entry(*place).or_default().extend(others);
        }
    }
}

fn written((file, line, column): Place) -> Position {
    position(file, line, column)
}

/// Whether a statement is nothing that a reader would call a step.
fn is_quiet(text: &str) -> bool {
    let value = leading_local(text).and_then(|(_, rest)| rest.strip_prefix(" = "));
    let value = value.unwrap_or(text);
    let values = ["const ()", "const true", "const false", "discriminant("];
    text.starts_with("goto")
        || text.starts_with("unreachable")
        || value.len() < text.len() && values.iter().any(|start| value.starts_with(start))
}

/// `_9 = copy ((_5.0: std::ptr::Unique<…` reads the pointer of the Box `_5`.
fn pointer_of_box(text: &str) -> Option<(Local, Local)> {
    let (holder, rest) = leading_local(text)?;
    let (owner, rest) = leading_local(rest.strip_prefix(" = copy ((")?)?;
    rest.starts_with(".0: std::ptr::Unique")
        .then_some((holder, owner))
}

/// `(_5.1: TYPE) = …`
fn assigned_field(text: &str) -> Option<(Local, usize)> {
    let (local, rest) = leading_local(text.strip_prefix('(')?)?;
    let (field, rest) = rest.strip_prefix('.')?.split_once(": ")?;
    let end = closing(rest)?;
    rest[end..].starts_with(") = ").then_some(())?;
    Some((local, field.parse().ok()?))
}

/// The byte of the parenthesis that closes what was open before the text.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (index, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(index),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Every place whose value a statement moves: the local, and which part of it.
fn moved(text: &str) -> impl Iterator<Item = (Local, Option<Projection>)> {
    text.match_indices("move ").filter_map(|(start, word)| {
        let operand = &text[start + word.len()..];
        if let Some((local, _)) = leading_local(operand) {
            return Some((local, None));
        }
        let inside = operand.strip_prefix('(')?;
        let inside = &inside[..closing(inside)?];
        let (at, local) = locals(inside).next()?;
        if inside[..at].ends_with('*') {
            return Some((local, Some(Projection::Behind(Star::Star))));
        }
        // `_5.1: TYPE`, or `(_5 as Some).0: TYPE`
        let (_, rest) = leading_local(&inside[at..])?;
        let rest = match rest.strip_prefix(" as ") {
            Some(variant) => variant.split_once(')').map_or("", |(_, rest)| rest),
            None => rest,
        };
        let field = rest
            .strip_prefix('.')
            .and_then(|rest| rest.split(':').next());
        let field = field.and_then(|field| field.parse().ok()).unwrap_or(0);
        Some((local, Some(Projection::Field(field))))
    })
}

#[cfg(test)]
#[path = "mir/tests.rs"]
mod tests;
