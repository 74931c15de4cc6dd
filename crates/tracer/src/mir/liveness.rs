//! Which references are used again: liveness, backwards over the graph of blocks.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::body::{At, Body, Local, Place, leading_local, locals};

/// For each place, the variables that are references and those of them that are needed there: some
/// statement at that place, or after one there, reads them.
#[derive(Debug, Default)]
pub(super) struct Needed {
    pub references: BTreeSet<Local>,
    pub at: BTreeMap<Place, BTreeSet<Local>>,
    /// The same at each statement that stands outside of the program's files, in a macro.
    pub elsewhere: BTreeMap<At, BTreeSet<Local>>,
}

/// Finds the needed references of a body whose code begins at these places. What has no code of its
/// own, such as lending a reference on, is part of what follows it.
pub(super) fn needed(body: &Body, rows: &BTreeSet<Place>) -> Needed {
    let references: BTreeSet<Local> = body
        .variables
        .keys()
        .copied()
        .filter(|local| body.types.get(local).is_some_and(|kind| is_reference(kind)))
        .collect();
    let mut needed = Needed {
        references,
        at: BTreeMap::new(),
        elsewhere: BTreeMap::new(),
    };
    if needed.references.is_empty() {
        return needed;
    }
    // What is needed at the start of each block, until nothing changes.
    let mut starts: HashMap<usize, BTreeSet<Local>> = HashMap::new();
    let mut numbers: Vec<usize> = body.blocks.keys().copied().collect();
    numbers.sort_unstable_by(|one, other| other.cmp(one));
    loop {
        let mut changed = false;
        for number in &numbers {
            let start = walk(body, *number, &starts, &needed.references, |_, _| {});
            if starts.get(number) != Some(&start) {
                starts.insert(*number, start);
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    let references = std::mem::take(&mut needed.references);
    for number in &numbers {
        if body.blocks[number].is_cleanup {
            continue;
        }
        walk(body, *number, &starts, &references, |index, live| {
            let statement = &body.blocks[number].statements[index];
            match statement.place {
                _ if !statement.is_code() => {}
                Some(place) => {
                    needed.at.entry(place).or_default().extend(live);
                    if !rows.contains(&place)
                        && let Some(next) = body.place_from((*number, index), rows, false)
                    {
                        needed.at.entry(next).or_default().extend(live);
                    }
                }
                None => {
                    needed.elsewhere.insert((*number, index), live.clone());
                }
            }
        });
    }
    needed.references = references;
    needed
}

/// A reference, to anything, or perhaps one.
fn is_reference(kind: &str) -> bool {
    kind.starts_with('&') || kind.starts_with("std::option::Option<&")
}

/// Goes through a block from its end, telling what is needed before each statement.
fn walk(
    body: &Body,
    number: usize,
    starts: &HashMap<usize, BTreeSet<Local>>,
    references: &BTreeSet<Local>,
    mut tell: impl FnMut(usize, &BTreeSet<Local>),
) -> BTreeSet<Local> {
    let block = &body.blocks[&number];
    let after = block.successors.iter().filter_map(|next| starts.get(next));
    let mut live: BTreeSet<Local> = after.flatten().copied().collect();
    for (index, statement) in block.statements.iter().enumerate().rev() {
        let text = &statement.text;
        if statement.is_code() {
            let written = assigned(text);
            if let Some(written) = written {
                live.remove(&written);
            }
            // What is assigned to stands first.
            let first = usize::from(written.is_some());
            let read = locals(text).skip(first).map(|(_, local)| local);
            live.extend(read.filter(|local| references.contains(local)));
        }
        tell(index, &live);
    }
    live
}

/// The local that a statement gives a new value as a whole.
pub(super) fn assigned(text: &str) -> Option<Local> {
    let (local, rest) = leading_local(text)?;
    rest.starts_with(" = ").then_some(local)
}
