//! Folded stacks as a flame graph: an SVG that hangs from its root, and the same as a table.
//!
//! Drawn here instead of by the `inferno` crate: its drawings bring a script, a background and
//! colours of their own, and the crate costs nine CPU-seconds of a first build.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::html::escape;

const WIDTH: f64 = 1000.0;
const ROW: f64 = 24.0;
/// The width of a letter, a little generous, so that no label leaves its frame.
const LETTER: f64 = 7.0;

/// A frame of the drawing with all that it called.
#[derive(Debug, Default)]
struct Frame {
    own: u64,
    callees: BTreeMap<String, Frame>,
}

impl Frame {
    fn total(&self) -> u64 {
        self.own + self.callees.values().map(Frame::total).sum::<u64>()
    }

    fn depth(&self) -> usize {
        1 + self.callees.values().map(Frame::depth).max().unwrap_or(0)
    }
}

/// The figure of some folded stacks, `outer;inner COUNT` a line.
///
/// # Errors
/// A sentence that names the first line which is no folded stack.
pub fn flame(title: &str, folded: &str) -> Result<String, String> {
    let stacks = folded
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(number, line)| parse(line).ok_or_else(|| malformed(number + 1, line)))
        .collect::<Result<Vec<_>, _>>()?;
    let mut root = Frame::default();
    for (frames, count) in &stacks {
        let mut frame = &mut root;
        for name in frames {
            frame = frame.callees.entry((*name).to_owned()).or_default();
        }
        frame.own += count;
    }
    let all = root.total();
    if all == 0 {
        return Err("expected folded stacks, `outer;inner COUNT` a line, found none".into());
    }
    let title = format!(
        "{}: {} instructions, by function",
        escape(title),
        thousands(all)
    );
    let height = (root.depth() - 1) as f64 * ROW;
    let mut html = format!(
        "<figure class=\"flame\">\n<figcaption>{title}; a box is as wide as its share and hangs below its caller; coloured boxes are the program's own functions, grey ones a library's</figcaption>\n\
         <div class=\"drawing\" tabindex=\"0\"><svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{title}\">\n"
    );
    let own_crate = stacks[0].0[0].split("::").next().unwrap_or_default();
    let mut x = 0.0;
    for (name, frame) in &root.callees {
        x += draw(&mut html, name, frame, own_crate, all, x, 0.0);
    }
    html.push_str("</svg></div>\n<details><summary>The same as a table</summary><table>\n");
    html.push_str("<thead><tr><th>Function</th><th>Itself</th><th>With all it called</th></tr></thead>\n<tbody>\n");
    for (name, own, total) in table(&stacks) {
        let _ = writeln!(
            html,
            "<tr><td><code>{}</code></td><td>{}</td><td>{}</td></tr>",
            escape(name),
            share(own, all),
            share(total, all)
        );
    }
    html.push_str("</tbody>\n</table></details>\n</figure>\n");
    Ok(html)
}

fn parse(line: &str) -> Option<(Vec<&str>, u64)> {
    let (stack, count) = line.trim().rsplit_once(' ')?;
    Some((stack.split(';').collect(), count.parse().ok()?))
}

fn malformed(number: usize, line: &str) -> String {
    format!("line {number}: expected a folded stack, `outer;inner COUNT`, found `{line}`")
}

/// A count with a separator after every three digits, `1,234,567`.
fn thousands(count: u64) -> String {
    let digits = count.to_string();
    let mut result = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            result.push(',');
        }
        result.push(digit);
    }
    result
}

fn share(part: u64, all: u64) -> String {
    format!("{:.1} %", part as f64 * 100.0 / all as f64)
}

/// Draws a frame with its callees below it, and says how wide it became.
fn draw(
    html: &mut String,
    name: &str,
    frame: &Frame,
    own_crate: &str,
    all: u64,
    x: f64,
    y: f64,
) -> f64 {
    let total = frame.total();
    let width = total as f64 * WIDTH / all as f64;
    let origin = if name.split("::").next() == Some(own_crate) {
        "own"
    } else {
        "library"
    };
    let _ = write!(
        html,
        "<g class=\"{origin}\"><title>{}: {} with all it called, {} itself</title>\
         <rect x=\"{x:.2}\" y=\"{y}\" width=\"{width:.2}\" height=\"{ROW}\"/>",
        escape(name),
        share(total, all),
        share(frame.own, all)
    );
    let room = ((width - 8.0) / LETTER) as usize;
    if room >= 3 {
        let _ = write!(
            html,
            "<text x=\"{:.2}\" y=\"{}\">{}</text>",
            x + 4.0,
            y + ROW - 8.0,
            escape(&cut(&short(name), room))
        );
    }
    html.push_str("</g>\n");
    let mut callee_x = x;
    for (name, callee) in &frame.callees {
        callee_x += draw(html, name, callee, own_crate, all, callee_x, y + ROW);
    }
    width
}

fn cut(label: &str, room: usize) -> String {
    if label.chars().count() <= room {
        return label.to_owned();
    }
    let start: String = label.chars().take(room - 1).collect();
    format!("{start}…")
}

/// A name without the modules in front of its items: `<impl [T]>::contains`.
fn short(name: &str) -> String {
    let mut result = String::new();
    let mut rest = name;
    let mut at_path_start = true;
    while let Some(first) = rest.chars().next() {
        let end = rest
            .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .unwrap_or(rest.len());
        let is_module = at_path_start
            && first.is_lowercase()
            && rest[end..].strip_prefix("::").is_some_and(|after| {
                after.starts_with(|next: char| next.is_alphabetic() || "_<".contains(next))
            });
        if is_module {
            rest = &rest[end + 2..];
            continue;
        }
        let end = end.max(first.len_utf8());
        result.push_str(&rest[..end]);
        at_path_start = "<& ,(*[".contains(first);
        rest = &rest[end..];
    }
    result
}

/// Each function's own count and its count with callees: most first, callers before callees.
///
/// A recursive function stands several times in a stack, which counts once.
fn table<'text>(stacks: &[(Vec<&'text str>, u64)]) -> Vec<(&'text str, u64, u64)> {
    let mut functions: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for (frames, count) in stacks {
        for name in frames.iter().copied().collect::<BTreeSet<_>>() {
            functions.entry(name).or_default().1 += count;
        }
        if let Some(name) = frames.last() {
            functions.entry(name).or_default().0 += count;
        }
    }
    let mut rows: Vec<_> = functions
        .into_iter()
        .map(|(name, (own, total))| (name, own, total))
        .collect();
    rows.sort_by(|a, b| b.2.cmp(&a.2).then(a.1.cmp(&b.1)).then(a.0.cmp(b.0)));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOLDED: &str = "app::main 10\napp::main;app::hot 60\napp::main;app::hot;core::slice::<impl [T]>::sort 30\n";

    #[test]
    fn frames_are_as_wide_as_their_share() {
        let html = flame("t", FOLDED).unwrap();
        assert!(html.contains("viewBox=\"0 0 1000 72\""), "{html}");
        assert!(
            html.contains("<rect x=\"0.00\" y=\"0\" width=\"1000.00\""),
            "{html}"
        );
        assert!(
            html.contains("<rect x=\"0.00\" y=\"24\" width=\"900.00\""),
            "{html}"
        );
        assert!(
            html.contains("<rect x=\"0.00\" y=\"48\" width=\"300.00\""),
            "{html}"
        );
    }

    #[test]
    fn siblings_stand_side_by_side() {
        let html = flame("t", "m;a 1\nm;b 3\n").unwrap();
        assert!(
            html.contains("<rect x=\"250.00\" y=\"24\" width=\"750.00\""),
            "{html}"
        );
    }

    #[test]
    fn the_table_says_the_same() {
        let html = flame("t", FOLDED).unwrap();
        assert!(
            html.contains("<tr><td><code>app::hot</code></td><td>60.0 %</td><td>90.0 %</td></tr>"),
            "{html}"
        );
    }

    #[test]
    fn counts_are_readable() {
        assert_eq!(thousands(7), "7");
        assert_eq!(thousands(213_438_654), "213,438,654");
    }

    #[test]
    fn recursion_counts_once() {
        assert_eq!(
            table(&[(vec!["m", "f", "f"], 5), (vec!["m", "f"], 1)]),
            [("m", 0, 6), ("f", 6, 6)]
        );
    }

    #[test]
    fn names_are_escaped_and_no_line_is_blank() {
        let html = flame("a < b", FOLDED).unwrap();
        assert!(html.contains("aria-label=\"a &lt; b: 100 instructions, by function\""));
        assert!(html.contains("<title>core::slice::&lt;impl [T]&gt;::sort: 30.0 %"));
        assert!(html.contains("\">&lt;impl [T]&gt;::sort</text>"));
        assert!(html.lines().all(|line| !line.trim().is_empty()));
    }

    #[test]
    fn labels_leave_out_modules() {
        assert_eq!(
            short("<u64 as core::slice::cmp::SliceContains>::slice_contains::{{closure}}"),
            "<u64 as SliceContains>::slice_contains::{{closure}}"
        );
        assert_eq!(short("std::sync::once::Once::call"), "Once::call");
        assert_eq!(short("app::é_λ"), "é_λ");
        assert_eq!(short("malloc"), "malloc");
    }

    #[test]
    fn labels_are_cut_to_their_frame() {
        assert_eq!(cut("distinct", 8), "distinct");
        assert_eq!(cut("distinct", 5), "dist…");
    }

    #[test]
    fn what_is_no_folded_stack_is_named() {
        let error = flame("t", "main 3\nmain;sort\n").unwrap_err();
        assert!(
            error.contains("line 2") && error.contains("`main;sort`"),
            "{error}"
        );
        assert!(flame("t", "").unwrap_err().contains("found none"));
    }
}
