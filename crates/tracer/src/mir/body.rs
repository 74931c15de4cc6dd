//! Reads rustc's text of the MIR: bodies, their variables, blocks and statements, with positions.
//!
//! ```text
//! fn pick(_1: bool) -> i32 {
//!     let _2: i32;                         // in scope 0 at pick.rs:2:9: 2:10
//!     scope 1 {
//!         debug x => _2;                   // in scope 1 at pick.rs:2:9: 2:10
//!     }
//!     bb0: {
//!         _2 = const 1_i32;                // scope 1 at pick.rs:3:5: 3:10
//!         goto -> bb1;                     // scope 1 at pick.rs:3:5: 3:10
//!     }
//! ```
//!
//! rustc promises nothing about this form. The toolchain is pinned, and what is read here is
//! compared with what the machine does.

use std::collections::{BTreeSet, HashMap};

/// The number behind `_`.
pub(super) type Local = usize;

/// A place in a file of the program: the file's index, line, column.
pub(super) type Place = (usize, usize, usize);

/// A function, constant or closure.
#[derive(Debug, Default)]
pub(super) struct Body {
    /// Which closure in its function it is: see [`closure`].
    pub closure: String,
    /// The program's own variables that are a local as a whole: name and line of declaration.
    pub variables: HashMap<Local, (String, usize)>,
    /// Of a closure that owns what it captured: the variables, by the field of `_1`.
    pub captures: HashMap<usize, (String, usize)>,
    /// The types of the locals.
    pub types: HashMap<Local, String>,
    /// The blocks by their number.
    pub blocks: HashMap<usize, Block>,
}

/// A basic block.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// Whether it runs only while a panic unwinds.
    pub is_cleanup: bool,
    /// What it does, in order; the last one may lead on.
    pub statements: Vec<Statement>,
    /// The blocks that may be next, but for those of unwinding.
    pub successors: Vec<usize>,
}

/// A statement or terminator.
#[derive(Debug)]
pub(super) struct Statement {
    /// Its text without strings' contents.
    pub text: String,
    /// Where it stands, if it is the program's own.
    pub place: Option<Place>,
}

/// A statement's block and its position there.
pub(super) type At = (usize, usize);

impl Body {
    /// What the body does, but for unwinding and for making room, in the order of the blocks.
    pub(super) fn statements(&self) -> Vec<(At, &Statement)> {
        let mut blocks: Vec<(&usize, &Block)> = self.blocks.iter().collect();
        blocks.sort_unstable_by_key(|(number, _)| **number);
        let mut found = Vec::new();
        for (number, block) in blocks {
            if !block.is_cleanup {
                let statements = block.statements.iter().enumerate();
                let statements = statements.filter(|(_, statement)| statement.is_code());
                found.extend(statements.map(|(index, statement)| ((*number, index), statement)));
            }
        }
        found
    }

    /// The first place of `rows` that is reached from a statement; of what stands in a macro, only
    /// with `through_macros`.
    pub(super) fn place_from(
        &self,
        (mut block, mut index): At,
        rows: &BTreeSet<Place>,
        through_macros: bool,
    ) -> Option<Place> {
        let mut seen = BTreeSet::new();
        loop {
            let current = self.blocks.get(&block)?;
            let code = current.statements[index..].iter();
            for statement in code.filter(|statement| statement.is_code()) {
                match statement.place {
                    Some(place) if rows.contains(&place) => return Some(place),
                    None if !through_macros => return None,
                    _ => {}
                }
            }
            (block, index) = (*current.successors.first()?, 0);
            if !seen.insert(block) {
                return None;
            }
        }
    }
}

impl Statement {
    /// Whether it does anything but make room for a variable.
    pub(super) fn is_code(&self) -> bool {
        !self.text.starts_with("Storage")
    }
}

/// Reads all bodies. `file` gives the index of a file of the program, by the name that rustc uses.
pub(super) fn bodies(text: &str, file: &mut dyn FnMut(&str) -> Option<usize>) -> Vec<Body> {
    let mut bodies = Vec::new();
    let mut body: Option<Body> = None;
    let mut block = None;
    // Whether the next span is that of the function that the last statement calls.
    let mut calls = false;
    for line in text.lines() {
        let is_outermost = line.starts_with(|letter: char| letter.is_ascii_alphabetic());
        if is_outermost && line.ends_with('{') {
            bodies.extend(body.take());
            let is_code = !line.starts_with("alloc") || !line.contains("(size: ");
            body = is_code.then(Body::default);
            if let Some(body) = &mut body {
                let name = line.split("(_1: ").next().unwrap_or(line);
                body.closure = closure(name.split("() -> ").next().unwrap_or(name));
                parameters(line, body);
            }
            block = None;
            continue;
        }
        let Some(body) = &mut body else { continue };
        let line = line.trim();
        if let Some((number, is_cleanup)) = block_header(line) {
            let new = Block {
                is_cleanup,
                ..Block::default()
            };
            body.blocks.insert(number, new);
            block = Some(number);
            continue;
        }
        if let Some(span) = line.strip_prefix("// + span: ") {
            let block = block.and_then(|number| body.blocks.get_mut(&number));
            let last = block.and_then(|block| block.statements.last_mut());
            if let (Some(last), true) = (last, std::mem::take(&mut calls)) {
                last.place = begin(span).and_then(|at| placed(at, file));
            }
            continue;
        }
        let Some((code, place)) = commented(line) else {
            continue;
        };
        calls = false;
        let place = place.and_then(|at| placed(at, file));
        if let Some(declared) = code.strip_prefix("let ") {
            declaration(declared, body);
        } else if let Some(named) = code.strip_prefix("debug ") {
            if let (Some((name, local)), Some((_, line, _))) = (variable(named), place) {
                body.variables.insert(local, (name.to_owned(), line));
            }
            if let (Some((name, field)), Some((_, line, _))) = (captured(named), place) {
                body.captures.insert(field, (name.to_owned(), line));
            }
        } else if let Some(block) = block.and_then(|number| body.blocks.get_mut(&number)) {
            let text = without_strings(code);
            block.successors.extend(successors(&text));
            calls = calls_by_name(&text);
            block.statements.push(Statement { text, place });
        }
    }
    bodies.extend(body);
    bodies
}

/// The part of a function's name that says which closure it is: `{closure#0}::{closure#1}` of
/// `crate::main::{closure#0}::{closure#1}`; empty for a function.
pub(super) fn closure(name: &str) -> String {
    const MARK: &str = "{closure#";
    let start = name.find(MARK).unwrap_or(name.len());
    let parts = name[start..].split(MARK).skip(1);
    let numbers = parts.map(|part| part.split('}').next().unwrap_or(part));
    let parts: Vec<String> = numbers.map(|number| format!("{MARK}{number}}}")).collect();
    parts.join("::")
}

/// The types of the parameters: `fn name(_1: &mut Vec<i32>, _2: i32) -> …`.
fn parameters(line: &str, body: &mut Body) {
    let Some(start) = line.find("(_1: ") else {
        return;
    };
    let list = &line[start + 1..];
    let mut rest = list;
    while let Some((local, after)) = leading_local(rest) {
        let Some(kind) = after.strip_prefix(": ") else {
            return;
        };
        let end = end_of_type(kind);
        body.types.insert(local, kind[..end].to_owned());
        rest = kind[end..].trim_start_matches([',', ' ']);
    }
}

/// Where a type ends in a list of parameters.
fn end_of_type(text: &str) -> usize {
    let mut depth = 0;
    let mut before = ' ';
    for (index, letter) in text.char_indices() {
        match letter {
            '(' | '[' | '{' | '<' => depth += 1,
            ',' | ')' if depth == 0 => return index,
            ')' | ']' | '}' => depth -= 1,
            '>' if before != '-' => depth -= 1,
            _ => {}
        }
        before = letter;
    }
    text.len()
}

/// `mut _3: TYPE;`
fn declaration(text: &str, body: &mut Body) {
    let text = text.strip_prefix("mut ").unwrap_or(text);
    if let Some((local, rest)) = leading_local(text)
        && let Some(kind) = rest.strip_prefix(": ")
    {
        let kind = kind.trim_end_matches(';').to_owned();
        body.types.insert(local, kind);
    }
}

/// `NAME => _3;`
fn variable(text: &str) -> Option<(&str, Local)> {
    let (name, value) = text.split_once(" => ")?;
    let (local, rest) = leading_local(value)?;
    (rest == ";").then_some((name, local))
}

/// `NAME => (_1.0: TYPE);`
fn captured(text: &str) -> Option<(&str, usize)> {
    let (name, value) = text.split_once(" => (_1.")?;
    let (field, _) = value.split_once(": ")?;
    Some((name, field.parse().ok()?))
}

/// `bb3: {`, `bb3 (cleanup): {`
fn block_header(line: &str) -> Option<(usize, bool)> {
    let rest = line.strip_prefix("bb")?;
    let (head, tail) = rest.split_once(':')?;
    let (number, is_cleanup) = match head.strip_suffix(" (cleanup)") {
        Some(number) => (number, true),
        None => (head, false),
    };
    (tail.trim() == "{").then_some((number.parse().ok()?, is_cleanup))
}

/// File, line and column as rustc writes them.
type Begin<'text> = (&'text str, usize, usize);

/// A line's code and where it begins in the source, from its comment.
fn commented(line: &str) -> Option<(&str, Option<Begin<'_>>)> {
    let start = line.rfind("// ")?;
    let (code, comment) = (line[..start].trim_end(), &line[start + 3..]);
    let (scope, span) = comment.split_once(" at ")?;
    let is_scope = scope.rsplit_once(' ').is_some_and(|(words, number)| {
        words.ends_with("scope") && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    (is_scope && !code.is_empty()).then(|| (code, begin(span)))
}

/// Where a span begins: `FILE:3:5: 3:10`.
fn begin(span: &str) -> Option<Begin<'_>> {
    let (begin, _) = span.rsplit_once(": ")?;
    let mut parts = begin.rsplitn(3, ':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    Some((parts.next()?, line, column))
}

fn placed(
    (name, line, column): Begin<'_>,
    file: &mut dyn FnMut(&str) -> Option<usize>,
) -> Option<Place> {
    Some((file(name)?, line, column))
}

/// Whether a statement calls a function by its name, whose position is then the code's: of `a.f()`,
/// that of `f`.
fn calls_by_name(text: &str) -> bool {
    let Some((call, _)) = text.rsplit_once(") -> ") else {
        return false;
    };
    let callee = call.split_once(" = ").map_or("", |(_, callee)| callee);
    !callee.is_empty()
        && !["move ", "copy ", "("]
            .iter()
            .any(|start| callee.starts_with(start))
}

/// The code with what stands between quotes taken out.
fn without_strings(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        kept.push(letter);
        if letter == '"' {
            while let Some(inside) = letters.next() {
                match inside {
                    '\\' => {
                        letters.next();
                    }
                    '"' => {
                        kept.push('"');
                        break;
                    }
                    _ => {}
                }
            }
        }
    }
    kept
}

/// The blocks that a terminator leads to, but for those of unwinding.
fn successors(text: &str) -> Vec<usize> {
    let Some((_, targets)) = text.rsplit_once(" -> ") else {
        return Vec::new();
    };
    targets
        .trim_matches(['[', ']', ';'])
        .split(", ")
        .filter(|target| !target.starts_with("unwind"))
        .filter_map(|target| {
            let name = target.rsplit(": ").next()?;
            name.strip_prefix("bb")?.parse().ok()
        })
        .collect()
}

/// The local at the start of a text, and what follows it.
pub(super) fn leading_local(text: &str) -> Option<(Local, &str)> {
    let digits = text.strip_prefix('_')?;
    let end = digits
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(digits.len());
    Some((digits[..end].parse().ok()?, &digits[end..]))
}

/// Every local that a text names, with the byte where it stands.
pub(super) fn locals(text: &str) -> impl Iterator<Item = (usize, Local)> {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices('_').filter_map(move |(start, _)| {
        let (local, rest) = leading_local(&text[start..])?;
        let stands_alone = !text[..start].ends_with(is_word) && !rest.starts_with(is_word);
        stands_alone.then_some((start, local))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminator_leads_on_but_for_unwinding() {
        assert_eq!(successors("goto -> bb3;"), [3]);
        assert_eq!(
            successors("switchInt(move _4) -> [0: bb2, otherwise: bb1];"),
            [2, 1]
        );
        assert_eq!(
            successors("_3 = f(move _2) -> [return: bb1, unwind: bb7];"),
            [1]
        );
        assert_eq!(
            successors("drop(_3) -> [return: bb4, unwind continue];"),
            [4]
        );
        assert!(successors("_5 = g() -> unwind continue;").is_empty());
        assert!(successors("return;").is_empty());
    }

    #[test]
    fn a_method_call_stands_where_its_name_does() {
        let text = "fn main() -> () {
    bb0: {
        _3 = String::len(move _2) -> [return: bb1, unwind continue]; // scope 1 at a.rs:4:5: 4:13
                                         // mir::ConstOperand
                                         // + span: a.rs:4:10: 4:13
                                         // mir::ConstOperand
                                         // + span: a.rs:9:9: 9:10
        _4 = move _5(const 1_i32) -> [return: bb2, unwind continue]; // scope 1 at a.rs:5:5: 5:9
                                         // mir::ConstOperand
                                         // + span: a.rs:5:7: 5:8
    }
}";
        let bodies = bodies(text, &mut |_| Some(0));
        let places = bodies[0].blocks[&0].statements.iter();
        let places: Vec<_> = places.map(|statement| statement.place).collect();
        assert_eq!(places, [Some((0, 4, 10)), Some((0, 5, 5))]);
    }

    #[test]
    fn closures_are_told_apart() {
        assert_eq!(closure("flow::main"), "");
        assert_eq!(closure("fn main::{closure#1}"), "{closure#1}");
        let nested = "a::{impl#0}::run::{closure#0}<i32>::{closure#1}";
        assert_eq!(closure(nested), "{closure#0}::{closure#1}");
    }

    #[test]
    fn strings_name_no_locals() {
        let text = without_strings(r#"_3 = const "a \" _7 -> bb9"; // tail"#);
        assert_eq!(text, "_3 = const \"\"; // tail");
        let found: Vec<Local> = locals("_4 = Add(copy _1, const 1_i32) as foo::_9x")
            .map(|(_, local)| local)
            .collect();
        assert_eq!(found, [4, 1]);
    }

    #[test]
    fn parameters_have_types() {
        let mut body = Body::default();
        parameters(
            "fn f(_1: &mut Vec<(i32, u8)>, _2: fn(i32) -> i32, _3: &str) -> () {",
            &mut body,
        );
        assert_eq!(body.types[&1], "&mut Vec<(i32, u8)>");
        assert_eq!(body.types[&2], "fn(i32) -> i32");
        assert_eq!(body.types[&3], "&str");
    }
}
