//! Writes SVG, and remembers where text, boxes and lines are, so that a test can look for crossings.

use std::fmt::Write;

/// A rectangle in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

impl Area {
    pub(super) fn right(self) -> i32 {
        self.x + self.width
    }

    pub(super) fn bottom(self) -> i32 {
        self.y + self.height
    }

    /// Whether they share more than an edge.
    pub(super) fn overlaps(self, other: Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    pub(super) fn contains(self, other: Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }
}

/// What a text is, which decides its size and its class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// A name or a value.
    Plain,
    /// The name of a function.
    Head,
    /// The name of a variable whose value is gone.
    Gone,
    /// A name that another hides, or that the compiler gave.
    Muted,
    /// A type, a length.
    Dim,
    /// Why there is no value.
    Absent,
    /// A count of owners.
    Badge,
    /// That nothing leads to it.
    Alarm,
    /// The position of an element.
    Index,
    /// The name of a column.
    Title,
}

impl Style {
    fn class(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Head => "h",
            Self::Gone => "g",
            Self::Muted => "u",
            Self::Dim => "d",
            Self::Absent => "x",
            Self::Badge => "b",
            Self::Alarm => "w",
            Self::Index => "i",
            Self::Title => "q",
        }
    }

    /// The height of its letters in the style sheet, and the advance of one in hundredths of a
    /// pixel: 0.605 of it, the widest of the usual monospace fonts.
    fn advance(self) -> (i32, i32) {
        match self {
            Self::Plain | Self::Head | Self::Gone | Self::Muted => (12, 726),
            Self::Absent => (11, 666),
            Self::Dim | Self::Badge | Self::Alarm | Self::Title => (10, 605),
            Self::Index => (9, 545),
        }
    }

    /// The width of a text.
    pub(super) fn width(self, text: &str) -> i32 {
        let advance = columns(text) * self.advance().1;
        (advance + 99) / 100
    }
}

/// How many columns a text takes; East Asian characters and pictures take two.
fn columns(text: &str) -> i32 {
    text.chars()
        .map(|character| match u32::from(character) {
            0x300..0x370 | 0x200B..=0x200F | 0xFE00..=0xFE0F => 0,
            0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF => 2,
            0xFE30..=0xFE6F | 0xFF00..=0xFF60 | 0xFFE0..=0xFFE6 | 0x1F300.. => 2,
            _ => 1,
        })
        .sum()
}

/// A text no longer than so many characters; a mark stands for what is cut.
pub(super) fn shortened(text: &str, characters: usize) -> String {
    if text.chars().count() <= characters {
        return text.to_owned();
    }
    let kept: String = text.chars().take(characters.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// Which point of a text is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A part under the pen.
#[derive(Debug, Clone, Default)]
pub(super) struct Ink {
    pub(super) svg: String,
    /// Each text and where it is.
    pub(super) texts: Vec<(Area, String)>,
    /// Outlines of frames and objects.
    pub(super) outlines: Vec<Area>,
    /// Rows and cells.
    pub(super) rows: Vec<Area>,
    /// The corners of an arrow.
    pub(super) line: Vec<(i32, i32)>,
}

impl Ink {
    /// How far down it reaches.
    pub(super) fn bottom(&self) -> i32 {
        let texts = self.texts.iter().map(|(area, _)| area.bottom());
        let areas = self.outlines.iter().chain(&self.rows);
        let line = self.line.iter().map(|(_, y)| *y);
        let all = texts.chain(areas.map(|area| area.bottom())).chain(line);
        all.max().unwrap_or(0)
    }

    /// A text on one line of a row, whose upper edge is given.
    pub(super) fn text(&mut self, style: Style, anchor: Anchor, at: (i32, i32), text: &str) {
        if text.is_empty() {
            return;
        }
        let (x, top) = at;
        let width = style.width(text);
        let (size, _) = style.advance();
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2,
            Anchor::End => x - width,
        };
        // Letters stand between 0.75 of their size above the baseline and 0.2 below it.
        let baseline = top + ROW / 2 + size / 3;
        let area = Area {
            x: left,
            y: baseline - size * 3 / 4,
            width,
            height: size * 19 / 20,
        };
        self.texts.push((area, text.to_owned()));
        let anchored = match anchor {
            _ if style == Style::Index => "",
            Anchor::Start => "",
            Anchor::Middle => "m",
            Anchor::End => "e",
        };
        let class = format!("{} {anchored}", style.class());
        self.svg.push_str("<text");
        if !class.trim().is_empty() {
            let _ = write!(self.svg, " class=\"{}\"", class.trim());
        }
        let _ = write!(
            self.svg,
            " x=\"{x}\" y=\"{baseline}\">{}</text>",
            escaped(text)
        );
    }

    /// The background of a row or of a cell, which shows a change.
    pub(super) fn row(&mut self, area: Area, head: bool) {
        self.rows.push(area);
        self.fill(if head { "c h" } else { "c" }, area);
    }

    /// What is left beside cells.
    pub(super) fn rest(&mut self, area: Area) {
        self.fill("rest", area);
    }

    fn fill(&mut self, class: &str, area: Area) {
        let Area {
            x,
            y,
            width,
            height,
        } = area;
        let _ = write!(
            self.svg,
            "<path class=\"{class}\" d=\"M{x} {y}h{width}v{height}h-{width}z\"/>"
        );
    }

    /// The outline of a frame or an object.
    pub(super) fn outline(&mut self, area: Area, class: &str) {
        self.outlines.push(area);
        let Area {
            x,
            y,
            width,
            height,
        } = area;
        let _ = write!(
            self.svg,
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"3\"/>"
        );
    }

    /// Room that is not in use, hatched.
    pub(super) fn spare(&mut self, area: Area) {
        let Area {
            x,
            y,
            width,
            height,
        } = area;
        let middle = y + height / 2;
        let thickness = height - 2;
        let _ = write!(
            self.svg,
            "<path class=\"spare\" stroke-width=\"{thickness}\" d=\"M{x} {middle}h{width}\"/>"
        );
    }
}

/// The height of a row.
pub(super) const ROW: i32 = 18;

/// Text as it stands in SVG.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            // A line break or a control character would take no room, or an unknown one.
            _ if character.is_control() => escaped.extend(character.escape_default()),
            _ => escaped.push(character),
        }
    }
    escaped
}
