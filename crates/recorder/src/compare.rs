//! Whether a run agrees with its recording.
//!
//! Only what may honestly vary is masked: durations, addresses, thread ids, paths of temporary
//! files. In sessions also decimals, short addresses, the numbers of processes and of lines of
//! Python's library, and counts written with thousands separators may differ by 2 %: a patch release
//! of the C library moves them; and a complaint of `timeit` about a busy machine is passed over.

use std::borrow::Cow;
use std::sync::LazyLock;

use catalog::{RecordingKind, Transcript};
use regex::Regex;
use similar::{ChangeTag, TextDiff};

/// How far an instrument's count may be from the recorded one, as a share of it.
const TOLERANCE: f64 = 0.02;

/// What `timeit` adds on a machine that does something else meanwhile.
const UNRELIABLE: &str = "UserWarning: The test results are likely unreliable.";

/// Where a run and its recording part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The first differing line of the recording, counted from 1.
    pub line: usize,
    /// Both versions of what differs: `-` recorded, `+` now.
    pub text: String,
}

/// Compares a run with its recording.
///
/// # Errors
/// The difference, when there is one that counts.
pub fn compare(
    kind: RecordingKind,
    recorded: &Transcript,
    found: &Transcript,
) -> Result<(), Difference> {
    let recorded = recorded.to_string();
    let found = found.to_string();
    let recorded: Vec<&str> = recorded.lines().collect();
    let found: Vec<&str> = found
        .lines()
        .filter(|line| !(kind.is_measured() && line.contains(UNRELIABLE)))
        .collect();
    let old: Vec<String> = recorded.iter().map(|line| masked(kind, line)).collect();
    let mut new: Vec<String> = found.iter().map(|line| masked(kind, line)).collect();
    if kind.is_measured() && old.len() == new.len() {
        for (old, new) in old.iter().zip(&mut new) {
            if counts_agree(kind, old, new) {
                new.clone_from(old);
            }
        }
    }
    let old: Vec<&str> = old.iter().map(String::as_str).collect();
    let new: Vec<&str> = new.iter().map(String::as_str).collect();
    let diff = TextDiff::from_slices(&old, &new);
    let mut text = String::new();
    let mut first = None;
    for change in diff.iter_all_changes() {
        let (sign, line) = match change.tag() {
            ChangeTag::Equal => continue,
            ChangeTag::Delete => ('-', change.old_index().map(|index| recorded[index])),
            ChangeTag::Insert => ('+', change.new_index().map(|index| found[index])),
        };
        first.get_or_insert_with(|| {
            change
                .old_index()
                .or(change.new_index())
                .unwrap_or_default()
                + 1
        });
        text.push_str(&format!("      {sign} {}\n", line.unwrap_or_default()));
    }
    match first {
        None => Ok(()),
        Some(line) => Err(Difference { line, text }),
    }
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the pattern is well-formed")
}

/// A line without what may vary.
fn masked(kind: RecordingKind, line: &str) -> String {
    static RULES: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (
                r"\b\d[\d_,]*(?:\.\d+)?(?:e[+-]?\d+)?\s?(?:ns|µs|μs|us|ms|s|sec|seconds?|minutes?)\b",
                "DURATION",
            ),
            (r"\b0x[0-9a-fA-F]{6,}\b", "ADDRESS"),
            (r"ThreadId\(\d+\)", "ThreadId(N)"),
            (r"(thread '[^']*') \(\d+\)", "$1 (N)"),
            (r#"(?:/tmp|/var/folders)/[^\s'"):,]+"#, "TEMPORARY"),
        ]
        .map(|(text, mask)| (pattern(text), mask))
        .into()
    });
    // What a debugger names by numbers of the system: processes, their threads, and addresses below
    // the base of the program.
    static NUMBERS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (r"\b0x[0-9a-f]+\b", "ADDRESS"),
            (r"\b(process|LWP) \d+\b", "$1 N"),
            // Lines of the standard library: another patch release moves them.
            (r"(lib/python/\S+\.py)\(\d+\)", "$1(N)"),
        ]
        .map(|(text, mask)| (pattern(text), mask))
        .into()
    });
    static DECIMAL: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b\d+\.\d+(?:e[+-]?\d+)?\b"));
    static SPACES: LazyLock<Regex> = LazyLock::new(|| pattern(r"[ \t]+"));
    let mut masked = Cow::Borrowed(line.trim_end());
    if line.starts_with("$ ") {
        return masked.into_owned();
    }
    for (rule, mask) in RULES.iter() {
        if rule.is_match(&masked) {
            masked = Cow::Owned(rule.replace_all(&masked, *mask).into_owned());
        }
    }
    if kind.is_measured() {
        for (rule, mask) in NUMBERS.iter() {
            masked = Cow::Owned(rule.replace_all(&masked, *mask).into_owned());
        }
        masked = Cow::Owned(DECIMAL.replace_all(&masked, "DECIMAL").into_owned());
        masked = Cow::Owned(SPACES.replace_all(masked.trim(), " ").into_owned());
    }
    masked.into_owned()
}

/// Whether two lines differ in counts alone, and in those by little.
fn counts_agree(kind: RecordingKind, old: &str, new: &str) -> bool {
    let old: Vec<&str> = old.split(' ').collect();
    let new: Vec<&str> = new.split(' ').collect();
    old.len() == new.len()
        && old.iter().zip(&new).enumerate().all(|(position, (a, b))| {
            let is_weight = kind == RecordingKind::Folded && position + 1 == old.len();
            a == b
                || match (count(a, is_weight), count(b, is_weight)) {
                    (Some(a), Some(b)) => (a - b).abs() <= TOLERANCE * a.abs().max(b.abs()),
                    _ => false,
                }
        })
}

/// The number of a word such as `1,234,567`, or of any word of digits where a weight stands.
fn count(word: &str, is_weight: bool) -> Option<f64> {
    let word = word.trim_matches(|letter: char| "()[]:%".contains(letter));
    (is_weight || word.contains(','))
        .then(|| word.replace(',', "").parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalog::{Language, Step};

    fn transcript(output: &str) -> Transcript {
        Transcript {
            steps: vec![Step {
                command: "x".into(),
                output: output.into(),
                exit: 0,
            }],
        }
    }

    fn agree(kind: RecordingKind, old: &str, new: &str) -> bool {
        compare(kind, &transcript(old), &transcript(new)).is_ok()
    }

    const PROGRAM: RecordingKind = RecordingKind::Program(Language::Rust);
    const SESSION: RecordingKind = RecordingKind::Session(Language::Rust);

    #[test]
    fn what_may_vary_is_masked() {
        assert!(agree(PROGRAM, "took 1.25 ms\n", "took 900 ns\n"));
        assert!(agree(PROGRAM, "at 0x7ffe12345678\n", "at 0x55aa12345678\n"));
        assert!(agree(
            PROGRAM,
            "thread 'main' (12) panicked\n",
            "thread 'main' (13) panicked\n"
        ));
    }

    #[test]
    fn nothing_else_is() {
        assert!(!agree(PROGRAM, "3\n", "4\n"));
        assert!(!agree(PROGRAM, "1.5\n", "1.6\n"));
        assert!(!agree(PROGRAM, "1,000 items\n", "1,001 items\n"));
        assert!(!agree(SESSION, "line 12\n", "line 13\n"));
    }

    #[test]
    fn a_busy_machine_is_no_difference() {
        let complaint = format!(":0: {UNRELIABLE} The worst time (1 sec) was ...\n1 loop\n");
        assert!(agree(SESSION, "1 loop\n", &complaint));
        assert!(!agree(PROGRAM, "1 loop\n", &complaint));
    }

    #[test]
    fn what_the_system_numbers_is_no_difference() {
        assert!(agree(
            SESSION,
            "[Inferior 1 (process 12) exited normally]\nBreakpoint 1 at 0x8a10\n  lib/python/bdb.py(651)run()\n",
            "[Inferior 1 (process 345) exited normally]\nBreakpoint 1 at 0x14bd7\n  lib/python/bdb.py(653)run()\n",
        ));
        assert!(!agree(
            SESSION,
            "> examples/a.py(6)f()\n",
            "> examples/a.py(7)f()\n"
        ));
    }

    #[test]
    fn an_instrument_may_be_off_by_a_little() {
        assert!(agree(
            SESSION,
            "1,000,000 (12.5%) f\n",
            "1,001,000 (12.6%) f\n"
        ));
        assert!(!agree(
            SESSION,
            "1,000,000 (12.5%) f\n",
            "1,100,000 (13.0%) f\n"
        ));
        assert!(agree(
            RecordingKind::Folded,
            "main;f 10000\n",
            "main;f 10010\n"
        ));
        assert!(!agree(
            RecordingKind::Folded,
            "main;f 10000\n",
            "main;f 20000\n"
        ));
    }

    #[test]
    fn the_first_differing_line_is_named() {
        let difference =
            compare(PROGRAM, &transcript("a\nb\nc\n"), &transcript("a\nB\nc\n")).unwrap_err();
        assert_eq!(difference.line, 3);
        assert_eq!(difference.text, "      - b\n      + B\n");
    }

    #[test]
    fn an_exit_code_counts() {
        let mut failed = transcript("a\n");
        failed.steps[0].exit = 1;
        assert!(compare(PROGRAM, &transcript("a\n"), &failed).is_err());
    }
}
