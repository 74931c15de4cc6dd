//! What callgrind counted, as folded stacks: one line a stack, frames from the outermost to the
//! innermost, then the instructions that the innermost frame executed itself.
//!
//! The input is the file that `valgrind --tool=callgrind --separate-callers=50` writes. That option
//! makes callgrind name a function together with its callers, `inner'outer'main`, so that every
//! stack keeps a count of its own.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

/// The runtime's last frame before the program's own `main`.
const START: &str = "std::sys::backtrace::__rust_begin_short_backtrace";
/// Stands between the runtime and `main` in unoptimised builds.
const CALL_MAIN: &str = "core::ops::function::FnOnce::call_once";

/// A line that is not what callgrind writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    /// The line, counted from 1; 0 for the file as a whole.
    pub line: usize,
    /// What was expected there and what was found.
    pub what: String,
    /// What to do about it.
    pub mend: &'static str,
}

impl fmt::Display for Malformed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "line {}: {}\n    to mend it: {}",
            self.line, self.what, self.mend
        )
    }
}

impl std::error::Error for Malformed {}

/// The stacks below `main` with the instructions of their innermost frames, sorted.
///
/// The dynamic loader and the C library's start-up code, which run before `main`, are left out.
///
/// # Errors
/// When the text is not what callgrind writes, or holds no stack below a Rust `main`.
pub fn folded(callgrind_output: &str) -> Result<Vec<(Vec<String>, u64)>, Malformed> {
    let mut names: HashMap<&str, &str> = HashMap::new();
    let mut stacks: BTreeMap<Vec<String>, u64> = BTreeMap::new();
    let mut positions = 1;
    let mut function = None;
    let mut is_call = false;
    for (line, text) in callgrind_output.lines().enumerate() {
        let malformed = |expected: &str| Malformed {
            line: line + 1,
            what: format!("expected {expected}, found `{text}`"),
            mend: "profile the program again, with valgrind's own default options for the format",
        };
        if let Some(columns) = text.strip_prefix("positions: ") {
            positions = columns.split_whitespace().count();
        } else if let Some(name) = text.strip_prefix("fn=") {
            let name = resolve(name, &mut names).ok_or_else(|| malformed("`fn=(NUMBER) NAME`"))?;
            function = stack(name);
        } else if let Some(name) = text.strip_prefix("cfn=") {
            resolve(name, &mut names).ok_or_else(|| malformed("`cfn=(NUMBER) NAME`"))?;
        } else if text.starts_with("calls=") {
            is_call = true;
        } else if text.starts_with(|first: char| first.is_ascii_digit() || "+-*".contains(first)) {
            // The line after `calls=` holds what the callee spent: it is counted there.
            if std::mem::take(&mut is_call) {
                continue;
            }
            let cost = match text.split_whitespace().nth(positions) {
                None => 0, // callgrind leaves trailing zeros out
                Some(cost) => cost
                    .parse()
                    .map_err(|_| malformed("a count of instructions"))?,
            };
            if let Some(stack) = &function {
                *stacks.entry(stack.clone()).or_default() += cost;
            }
        }
    }
    if stacks.is_empty() {
        return Err(Malformed {
            line: 0,
            what: format!("expected stacks that contain {START}, found none"),
            mend: "profile a Rust program that has symbols, with `--separate-callers=50`",
        });
    }
    Ok(stacks.into_iter().filter(|(_, cost)| *cost > 0).collect())
}

/// The stacks in the format of flame graph tools, `outer;inner COUNT`, one a line.
///
/// A stack with less than `least` of all instructions is counted with its caller, for such stacks
/// clutter a drawing and move with every release of the C library.
pub fn folded_lines(stacks: &[(Vec<String>, u64)], least: f64) -> String {
    let total: u64 = stacks.iter().map(|(_, cost)| cost).sum();
    let floor = total as f64 * least;
    let mut inclusive: BTreeMap<&[String], u64> = BTreeMap::new();
    for (stack, cost) in stacks {
        for depth in 1..=stack.len() {
            *inclusive.entry(&stack[..depth]).or_default() += cost;
        }
    }
    let mut kept: BTreeMap<String, u64> = BTreeMap::new();
    for (stack, cost) in stacks {
        let depth = (1..=stack.len())
            .take_while(|depth| *depth == 1 || inclusive[&stack[..*depth]] as f64 >= floor)
            .count();
        *kept.entry(stack[..depth].join(";")).or_default() += cost;
    }
    kept.iter()
        .map(|(stack, cost)| format!("{stack} {cost}\n"))
        .collect()
}

/// The name that `(7) name` introduces or `(7)` repeats.
fn resolve<'text>(
    text: &'text str,
    names: &mut HashMap<&'text str, &'text str>,
) -> Option<&'text str> {
    if !text.starts_with('(') || text.starts_with("(below") {
        return Some(text); // written in full, with --compress-strings=no
    }
    let (number, name) = text.split_at(text.find(')')? + 1);
    let name = name.trim();
    if name.is_empty() {
        return names.get(number).copied();
    }
    names.insert(number, name);
    Some(name)
}

/// The frames from `main` inwards; none when the function was not called from `main`.
fn stack(name: &str) -> Option<Vec<String>> {
    let mut frames: Vec<String> = Vec::new();
    let mut before = ' ';
    let mut start = 0;
    for (index, letter) in name.char_indices() {
        // `&'a str` and `for<'a>` hold a quote that separates nothing.
        if letter == '\'' && !"<& ,".contains(before) {
            frames.push(name[start..index].to_owned());
            start = index + 1;
        }
        before = letter;
    }
    frames.push(name[start..].to_owned());
    frames.reverse();
    let first = frames.iter().rposition(|frame| frame == START)? + 1;
    let first = first + usize::from(frames.get(first).is_some_and(|frame| frame == CALL_MAIN));
    let frames: Vec<String> = frames
        .drain(first..)
        // A bare number is callgrind's mark of a recursive call.
        .filter(|frame| !frame.chars().all(|letter| letter.is_ascii_digit()))
        .map(|frame| frame.replace(';', ",")) // `[u8; 4]`: the semicolon separates frames
        .collect();
    (!frames.is_empty()).then_some(frames)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `main` calls `hot` twice; `hot` is named by number the second time.
    const PROFILE: &str = "\
# callgrind format
version: 1
positions: line
events: Ir

ob=(1) /usr/lib/ld.so
fl=(1) loader.c
fn=(1) _dl_start'0x1ab70
5 900

fl=(2) program.rs
fn=(2) hot'program::main'std::sys::backtrace::__rust_begin_short_backtrace'main'(below main)
3 70
+1 5

fn=(4) program::main'std::sys::backtrace::__rust_begin_short_backtrace'main'(below main)
10 8
cfn=(2)
calls=2 3
+1 75
* 2

fn=(2)
9 25
+2
totals: 1010
";

    fn stack_of(frames: &[&str]) -> Vec<String> {
        frames.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn costs_of_callees_and_of_the_loader_are_not_counted() {
        assert_eq!(
            folded(PROFILE),
            Ok(vec![
                (stack_of(&["program::main"]), 10),
                (stack_of(&["program::main", "hot"]), 100),
            ])
        );
    }

    #[test]
    fn two_position_columns_are_skipped() {
        let profile = PROFILE
            .replace("positions: line", "positions: instr line")
            .replace("\n3 70\n+1 5\n", "\n0x40 3 70\n+4 +1 5\n");
        // The lines with two columns now hold positions alone, and count nothing.
        let hot = stack_of(&["program::main", "hot"]);
        assert_eq!(folded(&profile), Ok(vec![(hot, 75)]));
    }

    #[test]
    fn small_stacks_are_counted_with_their_caller() {
        let stacks = [
            (stack_of(&["main"]), 10),
            (stack_of(&["main", "hot"]), 980),
            (stack_of(&["main", "hot", "tiny"]), 5),
            (stack_of(&["main", "small"]), 5),
        ];
        assert_eq!(folded_lines(&stacks, 0.01), "main 15\nmain;hot 985\n");
        assert_eq!(folded_lines(&stacks, 0.0).lines().count(), 4);
    }

    #[test]
    fn names_with_quotes_and_semicolons_stay_whole() {
        let name = format!("f<[u8; 4], &'a str>'for<'a> g'program::main'{START}'main");
        assert_eq!(
            stack(&name),
            Some(stack_of(&[
                "program::main",
                "for<'a> g",
                "f<[u8, 4], &'a str>"
            ]))
        );
    }

    #[test]
    fn the_closure_that_calls_main_is_start_up_code() {
        let name = format!("program::main'{CALL_MAIN}'{START}'main");
        assert_eq!(stack(&name), Some(stack_of(&["program::main"])));
    }

    #[test]
    fn recursion_marks_are_no_frames() {
        let name = format!("fib'2'fib'program::main'{START}'main");
        assert_eq!(
            stack(&name),
            Some(stack_of(&["program::main", "fib", "fib"]))
        );
    }

    #[test]
    fn a_bad_count_is_reported_with_its_line() {
        let profile = PROFILE.replace("3 70", "3 seventy");
        let error = folded(&profile).unwrap_err();
        assert_eq!(error.line, 13);
        assert!(error.what.contains("`3 seventy`"), "{error}");
    }

    #[test]
    fn an_unknown_number_is_reported_with_its_line() {
        let profile = PROFILE.replace("\nfn=(2)\n9", "\nfn=(77)\n9");
        assert_eq!(folded(&profile).unwrap_err().line, 23);
    }

    #[test]
    fn a_profile_without_a_main_is_refused() {
        let error = folded("positions: line\nfn=(1) alone\n1 5\n").unwrap_err();
        assert!(error.what.contains("found none"), "{error}");
    }
}
