//! What rustc's MIR tells of a program's variables: where they are moved, initialised, returned, and
//! for the last time used.
//!
//! The positions of MIR statements are those of the debug information's rows, line and column: what
//! happens to a variable is known at the very instruction.

mod body;
mod liveness;
mod macros;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::plan::{Event, EventKind, Position, Projection, Star, position};
use body::{At, Body, Local, Place, Statement, leading_local, locals};

/// What is known of the variables, by position.
#[derive(Debug)]
pub(crate) struct Facts {
    /// The positions at which code begins, of functions and of each closure in one. Where a value is
    /// moved from register to register there is none; what happens there is told of the next one.
    rows: BTreeMap<String, BTreeSet<Place>>,
    events: BTreeMap<Place, Vec<Event>>,
    initialised: BTreeSet<Variable>,
    busy: BTreeSet<Place>,
    idle: BTreeSet<Place>,
    needed: BTreeMap<Place, BTreeSet<Variable>>,
    not_needed: BTreeMap<Place, BTreeSet<Variable>>,
    bodies: Vec<macros::Uses>,
}

/// Name and line of declaration.
type Variable = (String, usize);

impl Facts {
    /// Nothing yet, of a program whose code begins at these positions of these functions.
    pub(crate) fn new<'name>(rows: impl IntoIterator<Item = (&'name str, Place)>) -> Self {
        let mut by_closure: BTreeMap<String, BTreeSet<Place>> = BTreeMap::new();
        for (function, place) in rows {
            let closure = body::closure(function);
            by_closure.entry(closure).or_default().insert(place);
        }
        Self {
            rows: by_closure,
            events: BTreeMap::new(),
            initialised: BTreeSet::new(),
            busy: BTreeSet::new(),
            idle: BTreeSet::new(),
            needed: BTreeMap::new(),
            not_needed: BTreeMap::new(),
            bodies: Vec::new(),
        }
    }

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
            let rows = self.rows.get(&body.closure).cloned().unwrap_or_default();
            self.add_events(&body, &rows);
            self.add_uses(&body, &rows);
        }
    }

    /// Where something happens to a variable.
    pub(crate) fn moves(&self) -> BTreeMap<Position, Vec<Event>> {
        self.events
            .iter()
            .map(|(place, events)| (written(*place), events.clone()))
            .collect()
    }

    /// The variables that are initialised where no position tells it, as in a macro's insides: they
    /// have a value as soon as they are in scope.
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

    fn add_events(&mut self, body: &Body, rows: &BTreeSet<Place>) {
        let statements = body.statements();
        // Temporaries that hold the pointer of a user's Box.
        let boxes: HashMap<Local, Local> = statements
            .iter()
            .filter_map(|(_, statement)| pointer_of_box(&statement.text))
            .filter(|(_, owner)| body.variables.contains_key(owner))
            .collect();
        let result = into_result(&statements, body);
        for (at, statement) in statements {
            let text = statement.text.as_str();
            if let Some(place) = statement.place {
                let is_quiet = is_quiet(text);
                let positions = if is_quiet {
                    &mut self.idle
                } else {
                    &mut self.busy
                };
                positions.insert(place);
            }
            for (local, projection) in moved(text) {
                let behind = projection == Some(Projection::Behind(Star::Star));
                let owner = boxes.get(&local).filter(|_| behind).unwrap_or(&local);
                let captured = match projection {
                    Some(Projection::Field(field)) if local == 1 => body.captures.get(&field),
                    _ => None,
                };
                let Some((name, line)) = captured.or_else(|| body.variables.get(owner)) else {
                    continue;
                };
                let target = liveness::assigned(text).filter(|_| projection.is_none());
                let projection = projection.filter(|_| captured.is_none());
                let kind = if target.is_some_and(|target| result.contains(&target)) {
                    EventKind::Return
                } else {
                    EventKind::Move
                };
                if let Some(place) = body.place_from(at, rows, true) {
                    self.tell(place, (kind, name.clone(), *line, projection));
                }
            }
            let (local, field) = match (liveness::assigned(text), assigned_field(text)) {
                (Some(local), _) => (local, None),
                (None, Some((local, field))) => (local, Some(Projection::Field(field))),
                (None, None) => continue,
            };
            let Some((name, line)) = body.variables.get(&local) else {
                continue;
            };
            match statement.place.filter(|place| rows.contains(place)) {
                Some(place) => self.tell(place, (EventKind::Init, name.clone(), *line, field)),
                None => {
                    self.initialised.insert((name.clone(), *line));
                }
            }
        }
    }

    fn tell(&mut self, place: Place, event: Event) {
        let events = self.events.entry(place).or_default();
        if !events.contains(&event) {
            events.push(event);
        }
    }

    fn add_uses(&mut self, body: &Body, rows: &BTreeSet<Place>) {
        let needed = liveness::needed(body, rows);
        let name = |local: &Local| body.variables[local].clone();
        for (place, locals) in &needed.at {
            let needed_here = self.needed.entry(*place).or_default();
            needed_here.extend(locals.iter().map(name));
            let others = needed.references.difference(locals).map(name);
            self.not_needed.entry(*place).or_default().extend(others);
        }
        if !needed.references.is_empty() {
            self.bodies.push(macros::Uses::of(body, &needed));
        }
    }
}

/// `_0`, and the temporaries whose values become parts of it: `_0 = Ok(move _7)`.
fn into_result(statements: &[(At, &Statement)], body: &Body) -> BTreeSet<Local> {
    let mut found = BTreeSet::from([0]);
    // What is moved later stands later, but for loops, out of which no result is gathered.
    for (_, statement) in statements.iter().rev() {
        let text = statement.text.as_str();
        let is_call = text.contains(" -> ");
        if liveness::assigned(text).is_some_and(|target| found.contains(&target)) && !is_call {
            let parts = moved(text).filter(|(_, projection)| projection.is_none());
            let parts = parts.map(|(local, _)| local);
            found.extend(parts.filter(|local| !body.variables.contains_key(local)));
        }
    }
    found
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
