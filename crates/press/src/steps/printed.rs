//! Which part of a transcript was printed by which step of the run.

use catalog::{Entry, Language, PROMPTS, RecordingKind};
use steps::Trace;

/// They stand in the transcript until it is HTML: letters that no program prints.
const BEGIN: char = '\u{e000}';
const FINISH: char = '\u{e001}';

/// Marks what the run printed in the entry's transcript, in pieces; for each step, says how many of
/// them are printed. Nothing is marked, and nothing said, where the transcript does not hold it.
pub(super) fn mark(entry: &mut Entry, language: Language, trace: &Trace) -> Vec<usize> {
    let kinds = [
        RecordingKind::Program(language),
        RecordingKind::Session(language),
    ];
    let Some(kind) = kinds
        .iter()
        .find(|kind| entry.recordings.contains_key(kind))
    else {
        return Vec::new();
    };
    let Some(recording) = entry.recordings.get_mut(kind) else {
        return Vec::new();
    };
    let alone = recording.transcript.steps.len() == 1;
    for step in &mut recording.transcript.steps {
        let is_typed = |line: &str| PROMPTS.iter().any(|prompt| line.starts_with(prompt));
        if (trace.output.is_empty() && !alone) || step.output.lines().any(is_typed) {
            continue;
        }
        let whole = step.output.trim_end().len();
        let ends: Option<Vec<usize>> = trace
            .steps
            .iter()
            .map(|run| Some(end(&step.output, &trace.output, run.printed)?.min(whole)))
            .collect();
        let Some(mut ends) = ends else { continue };
        // What the program wrote elsewhere, such as a panic's message, is there when it has ended.
        if let Some(last) = ends.last_mut() {
            *last = whole;
        }
        let mut cuts: Vec<usize> = ends.iter().copied().filter(|end| *end > 0).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let mut marked = String::new();
        let mut from = 0;
        for cut in &cuts {
            marked.push(BEGIN);
            marked.push_str(&step.output[from..*cut]);
            marked.push(FINISH);
            from = *cut;
        }
        marked.push_str(&step.output[from..]);
        step.output = marked;
        let pieces = |end| cuts.iter().filter(|cut| **cut <= end).count();
        return ends.into_iter().map(pieces).collect();
    }
    Vec::new()
}

/// Where in the transcript the run's first `printed` characters of output end: before the line's end,
/// where they end with one. The transcript may hold other lines between those of the output.
fn end(transcript: &str, output: &str, printed: usize) -> Option<usize> {
    let mut left = printed;
    let mut found = 0;
    let mut lines = transcript.split_inclusive('\n');
    let mut start = 0;
    for line in output.split_inclusive('\n') {
        let text = line.trim_end_matches('\n');
        let at = loop {
            let candidate = lines.next()?;
            let at = start;
            start += candidate.len();
            if candidate.trim_end_matches('\n') == text {
                break at;
            }
        };
        if left > 0 {
            let letters = text
                .char_indices()
                .nth(left)
                .map_or(text.len(), |(byte, _)| byte);
            found = at + letters;
        }
        left = left.saturating_sub(line.chars().count());
    }
    Some(found)
}

/// The marks as elements.
pub(super) fn unmark(html: &str) -> String {
    html.replace(BEGIN, "<span class=\"printed\">")
        .replace(FINISH, "</span>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_ends_before_the_end_of_its_line() {
        let output = "one\n\ntwö three\n";
        let ends = |printed| end(output, output, printed).unwrap();
        assert_eq!([0, 3, 4, 5].map(ends), [0, 3, 3, 4]);
        assert_eq!(&output[..ends(8)], "one\n\ntwö");
        assert_eq!(&output[..ends(15)], "one\n\ntwö three");
    }

    #[test]
    fn other_lines_may_stand_between() {
        let (transcript, output) = ("one\npanicked\ntwo\nbacktrace\n", "one\ntwo\n");
        assert_eq!(end(transcript, output, 4), Some(3));
        assert_eq!(end(transcript, output, 8), Some(16));
        assert_eq!(end("one\n", output, 4), None);
    }
}
