//! A stored measurement as a chart and a table, and a ratio of it as a few letters for a sentence.

use std::fmt::Write;

use catalog::{Contender, Estimate, Measurement};

use crate::html::escape;

const WIDTH: f64 = 680.0;
/// Where the bars begin: the labels stand to the left.
const LEFT: f64 = 200.0;
/// Where the longest bar ends: its figures stand to the right.
const RIGHT: f64 = 552.0;
const ROW: f64 = 26.0;
const BAR: f64 = 16.0;

/// The figure of a measurement: one for each size, or only for the size that is asked for.
///
/// # Errors
/// When nothing was measured at that size.
pub fn chart(measurement: &Measurement, size: Option<u64>) -> Result<String, String> {
    let sizes: Vec<u64> = match size {
        None => measurement.plan.sizes.clone(),
        Some(size) => vec![size],
    };
    let mut html = String::new();
    for size in sizes {
        let rows = rows(measurement, size);
        if rows.is_empty() {
            let known: Vec<String> = measurement.plan.sizes.iter().map(u64::to_string).collect();
            return Err(format!(
                "nothing was measured at {size} in {}; the sizes are {}",
                Measurement::file(&measurement.name).display(),
                known.join(", ")
            ));
        }
        figure(&mut html, measurement, size, &rows);
    }
    Ok(html)
}

/// How many times faster one contender is than another, with two figures: `13`, `1.7`, `0.96`.
///
/// # Errors
/// When one of them was not measured at this size.
pub fn ratio(
    measurement: &Measurement,
    faster: &str,
    slower: &str,
    size: u64,
) -> Result<String, String> {
    Ok(two_figures(measurement.ratio(faster, slower, size)?))
}

fn rows(measurement: &Measurement, size: u64) -> Vec<(&Contender, &Estimate)> {
    let contenders = measurement.plan.contenders.iter();
    contenders
        .filter_map(|contender| Some((contender, measurement.estimate(&contender.name, size)?)))
        .collect()
}

/// Powers of ten from one below the fastest to one above the slowest.
struct Scale {
    least: i32,
    most: i32,
}

impl Scale {
    fn of(rows: &[(&Contender, &Estimate)]) -> Self {
        let (mut fastest, mut slowest) = (f64::INFINITY, 0.0_f64);
        for (_, estimate) in rows {
            fastest = fastest.min(estimate.minimum);
            slowest = slowest.max(estimate.upper_quartile);
        }
        let least = (fastest / 1.5).log10().floor() as i32;
        Self {
            least,
            most: (slowest.log10().ceil() as i32).max(least + 1),
        }
    }

    fn x(&self, nanoseconds: f64) -> f64 {
        let share =
            (nanoseconds.log10() - f64::from(self.least)) / f64::from(self.most - self.least);
        LEFT + share.clamp(0.0, 1.0) * (RIGHT - LEFT)
    }
}

fn figure(
    html: &mut String,
    measurement: &Measurement,
    size: u64,
    rows: &[(&Contender, &Estimate)],
) {
    let plan = &measurement.plan;
    let element = escape(&plan.element);
    let peer_name = escape(&plan.peer);
    let id = format!("chart-{}-{size}", measurement.name);
    let title = format!("{} {} {element}s", escape(&plan.title), thousands(size));
    let scale = Scale::of(rows);
    let bottom = rows.len() as f64 * ROW;
    let height = bottom + 24.0;
    let _ = write!(
        html,
        "<figure class=\"chart\">\n<figcaption>{title}: time for one {element}, and how many times as fast as {peer_name}</figcaption>\n\
         <div class=\"drawing\" tabindex=\"0\"><svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-description\">\n\
         <title id=\"{id}-title\">{title}</title>\n\
         <desc id=\"{id}-description\">Bars on a scale of powers of ten; shorter is faster. The table below holds the same figures.</desc>\n"
    );
    for power in scale.least..=scale.most {
        let x = scale.x(10f64.powi(power));
        // Where many powers stand close together, every other one has its label.
        let label = if scale.most - scale.least > 7 && (power - scale.least) % 2 != 0 {
            String::new()
        } else {
            duration(10f64.powi(power))
        };
        let _ = writeln!(
            html,
            "<line class=\"grid\" x1=\"{x:.1}\" y1=\"0\" x2=\"{x:.1}\" y2=\"{bottom}\"/>\
             <text class=\"axis\" x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{label}</text>",
            bottom + 16.0
        );
    }
    let peer = measurement.estimate(&plan.peer, size);
    for (place, (contender, estimate)) in rows.iter().enumerate() {
        bar(html, &scale, place, contender, estimate, peer);
    }
    html.push_str("</svg></div>\n");
    table(html, measurement, rows, peer);
    html.push_str("</figure>\n");
}

fn bar(
    html: &mut String,
    scale: &Scale,
    place: usize,
    contender: &Contender,
    estimate: &Estimate,
    peer: Option<&Estimate>,
) {
    let top = place as f64 * ROW + (ROW - BAR) / 2.0;
    let middle = top + BAR / 2.0;
    let text = middle + 4.5;
    let (end, late) = (scale.x(estimate.minimum), scale.x(estimate.upper_quartile));
    let class = contender.side.class();
    let label = escape(&contender.label);
    let value = duration(estimate.minimum);
    let compared = peer.map_or(String::new(), |peer| {
        format!(", {}×", two_figures(peer.minimum / estimate.minimum))
    });
    let _ = writeln!(
        html,
        "<g><text class=\"label\" x=\"{:.1}\" y=\"{text:.1}\" text-anchor=\"end\">{label}</text>\
         <rect class=\"bar {class}\" x=\"{LEFT}\" y=\"{top:.1}\" width=\"{:.1}\" height=\"{BAR}\"/>\
         <path class=\"spread\" d=\"M{end:.1} {middle:.1}H{late:.1}M{late:.1} {:.1}v8\"/>\
         <text class=\"value\" x=\"{:.1}\" y=\"{text:.1}\">{value}{compared}</text></g>",
        LEFT - 8.0,
        end - LEFT,
        middle - 4.0,
        late + 7.0
    );
}

fn table(
    html: &mut String,
    measurement: &Measurement,
    rows: &[(&Contender, &Estimate)],
    peer: Option<&Estimate>,
) {
    let name = measurement.plan.peer.as_str();
    let peer_name = escape(name);
    let _ = writeln!(
        html,
        "<table>\n<thead><tr><th>Contender</th><th>Fastest run</th><th>Median round</th>\
         <th>Middle half of the rounds</th><th>× {peer_name}</th></tr></thead>\n<tbody>"
    );
    for (contender, estimate) in rows {
        let compared = match peer {
            Some(peer) => two_figures(peer.minimum / estimate.minimum),
            None => "not measured".into(),
        };
        let _ = writeln!(
            html,
            "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{} to {}</td><td>{compared}</td></tr>",
            escape(&contender.label),
            duration(estimate.minimum),
            duration(estimate.median),
            duration(estimate.lower_quartile),
            duration(estimate.upper_quartile),
        );
    }
    let versions: Vec<String> = measurement
        .versions
        .iter()
        .map(|(what, version)| escape(&format!("{what} {version}")))
        .collect();
    let machine = &measurement.machine;
    let (least, most) = rows
        .iter()
        .fold((usize::MAX, 0), |(least, most), (_, estimate)| {
            (least.min(estimate.rounds), most.max(estimate.rounds))
        });
    let rounds = if least == most {
        format!("{most} rounds")
    } else {
        format!("{least} to {most} rounds, fewer for the slowest")
    };
    let _ = writeln!(
        html,
        "</tbody>\n<tfoot><tr><td colspan=\"5\">Measured on {} on {}, {} cores, {}, with {}. {rounds}, in which all took \
         turns. A thin line goes from the fastest run to the time that three quarters of the rounds kept to.</td></tr></tfoot>\n</table>",
        escape(&measurement.date),
        escape(&machine.processor),
        machine.cores,
        escape(&machine.system),
        versions.join(", ")
    );
}

/// A duration in nanoseconds with three figures and its unit.
fn duration(nanoseconds: f64) -> String {
    let (value, unit) = match nanoseconds {
        value if value >= 1e6 => (value / 1e6, "ms"),
        value if value >= 1e3 => (value / 1e3, "µs"),
        value => (value, "ns"),
    };
    let decimals = match value {
        value if value >= 99.95 => 0,
        value if value >= 9.995 => 1,
        value if value >= 0.9995 => 2,
        _ => 3,
    };
    let written = format!("{value:.decimals$}");
    let written = if written.contains('.') {
        written.trim_end_matches('0').trim_end_matches('.')
    } else {
        &written
    };
    format!("{written} {unit}")
}

/// Two figures, three from nearly a hundred to a thousand: `0.95`, `1.7`, `13`, `105`, `2,400,000`.
fn two_figures(ratio: f64) -> String {
    match ratio {
        ratio if ratio >= 1e3 => {
            let unit = 10f64.powi(ratio.log10().floor() as i32 - 1);
            thousands(((ratio / unit).round() * unit) as u64)
        }
        ratio if ratio >= 9.95 => format!("{ratio:.0}"),
        ratio if ratio >= 1.095 => format!("{ratio:.1}"),
        ratio if ratio >= 0.0995 => format!("{ratio:.2}"),
        ratio => format!("{ratio:.3}"),
    }
}

fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut written = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalog::{Machine, Plan, Side};
    use std::collections::BTreeMap;

    fn contender(name: &str, side: Side) -> Contender {
        Contender {
            name: name.into(),
            label: format!("{name} <x>"),
            side,
        }
    }

    fn estimate(contender: &str, minimum: f64) -> Estimate {
        Estimate {
            contender: contender.into(),
            size: 1_000,
            rounds: 4,
            minimum,
            lower_quartile: minimum * 1.1,
            median: minimum * 1.2,
            upper_quartile: minimum * 1.3,
        }
    }

    fn measurement() -> Measurement {
        Measurement {
            name: "sums".into(),
            date: "2026-11-22".into(),
            machine: Machine {
                processor: "a processor".into(),
                cores: 2,
                system: "linux x86_64".into(),
            },
            versions: BTreeMap::from([("rustc".into(), "1.95.0".into())]),
            plan: Plan {
                title: "Sums".into(),
                element: "number".into(),
                peer: "numba".into(),
                sizes: vec![1_000, 2_000],
                contenders: vec![
                    contender("numba", Side::Python),
                    contender("fold", Side::Rust),
                    contender("scan", Side::Ceiling),
                ],
            },
            estimates: vec![
                estimate("numba", 9.0),
                estimate("fold", 0.5),
                estimate("scan", 0.08),
            ],
        }
    }

    #[test]
    fn every_contender_has_a_bar_and_a_row() {
        let html = chart(&measurement(), Some(1_000)).unwrap();
        for class in ["bar python", "bar rust", "bar ceiling"] {
            assert_eq!(html.matches(class).count(), 1, "{html}");
        }
        assert_eq!(html.matches("<th scope=\"row\">").count(), 3);
        assert!(
            html.contains("fold &lt;x&gt;") && !html.contains("<x>"),
            "{html}"
        );
        assert!(html.contains("0.5 ns, 18×"), "{html}");
        assert!(html.contains("1,000 numbers"), "{html}");
        assert!(
            html.contains("a processor, 2 cores") && html.contains("rustc 1.95.0"),
            "{html}"
        );
    }

    #[test]
    fn it_is_one_block_of_html_without_colours_of_its_own() {
        let html = chart(&measurement(), Some(1_000)).unwrap();
        assert!(!html.contains("\n\n"), "a blank line ends a block of HTML");
        assert!(
            !html.contains("fill=") && !html.contains("style="),
            "colours come from the theme"
        );
        assert!(html.contains("role=\"img\"") && html.contains("<desc id="));
    }

    #[test]
    fn a_faster_contender_has_a_shorter_bar() {
        let html = chart(&measurement(), Some(1_000)).unwrap();
        let widths: Vec<f64> = html
            .split("class=\"bar ")
            .skip(1)
            .map(|rest| {
                let width = rest.split("width=\"").nth(1).unwrap();
                width.split('"').next().unwrap().parse().unwrap()
            })
            .collect();
        assert!(
            widths[0] > widths[1] && widths[1] > widths[2] && widths[2] > 0.0,
            "{widths:?}"
        );
    }

    #[test]
    fn a_size_that_was_not_measured_is_told_which_were() {
        let message = chart(&measurement(), Some(7)).unwrap_err();
        assert!(message.contains("1000, 2000"), "{message}");
    }

    #[test]
    fn ratios_have_two_figures() {
        assert_eq!(
            ratio(&measurement(), "fold", "numba", 1_000),
            Ok("18".into())
        );
        let written = [0.0061, 0.954, 1.02, 1.67, 13.3, 105.5, 2_423_966.0].map(two_figures);
        assert_eq!(
            written,
            ["0.006", "0.95", "1.02", "1.7", "13", "106", "2,400,000"]
        );
    }

    #[test]
    fn durations_have_three_figures() {
        let written = [0.0839, 0.127, 9.043, 57.41, 989.5, 1_748.0, 1e-2].map(duration);
        assert_eq!(
            written,
            [
                "0.084 ns", "0.127 ns", "9.04 ns", "57.4 ns", "990 ns", "1.75 µs", "0.01 ns"
            ]
        );
    }
}
