//! One run of a program, step by step.
//!
//! The types are the format: what the tracers send is read into them, and [`crate::Recorded`] writes
//! them. Lines are counted from 1, as they stand in the file. A *place* is an object (`h3`, `o2`) or
//! a variable (`f1.name`), followed by fields and indices: `h3.0`, `f1.pair.left`.

use serde::{Deserialize, Serialize};

/// One run.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trace {
    /// What ran it: `rustc 1.95.0`, `CPython 3.13.0`.
    pub tool: String,
    /// The program's files, relative to the repository root; the first one is run.
    pub files: Vec<String>,
    /// All that it printed on standard output.
    pub output: String,
    /// The panic or exception that ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<String>,
    /// What the steps do not show and a reader might miss, in sentences.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<String>,
    /// The moments that the program's comments name, by step.
    #[serde(default)]
    pub moments: Vec<Moment>,
    /// What happened, in order.
    pub steps: Vec<Step>,
}

/// A step that a comment of the program names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Moment {
    /// Its name; the moment of that name in the twin is the same one of the story.
    pub name: String,
    /// What to look at, in one sentence.
    pub caption: String,
    /// The step, counted from 0.
    pub step: usize,
}

/// The program stands still.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Index of the file in [`Trace::files`].
    #[serde(default)]
    pub file: usize,
    /// The line that is about to run ([`Event::Call`], [`Event::Line`]) or has just run.
    pub line: usize,
    /// Why it stands still.
    pub event: Event,
    /// What is dropped, or the exception.
    #[serde(default)]
    pub what: Option<String>,
    /// The thread, when it is not the main one.
    #[serde(default)]
    pub thread: Option<u32>,
    /// How many characters of [`Trace::output`] are printed.
    pub printed: usize,
    /// The calls under way, outermost first.
    pub frames: Vec<Frame>,
    /// Everything that lives outside of frames, in the order of first appearance.
    pub heap: Vec<Object>,
}

/// Why a program stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Event {
    /// A function was entered; its first line is next.
    Call,
    /// The line is next.
    Line,
    /// The variable [`Step::what`] was dropped.
    Drop,
    /// The function is about to return.
    Return,
    /// The exception [`Step::what`] was raised.
    Exception,
    /// The program's last line has run.
    End,
    /// The interpreter or the runtime ends.
    Exit,
}

/// One call under way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    /// `f1`, `f2`…: one for each call, never used again.
    pub id: String,
    /// The function as the source names it; `module` for the top of a Python file; `statics` for the
    /// statics of a Rust program, which no call holds.
    pub function: String,
    /// Index of the file in [`Trace::files`].
    #[serde(default)]
    pub file: usize,
    /// The line it stands at.
    pub line: usize,
    /// Its variables, parameters first, then by declaration.
    pub variables: Vec<Variable>,
}

/// A variable, or the value that a function returns.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Variable {
    /// Its name; `return` for the value that is being returned.
    pub name: String,
    /// Its type, short, in Rust.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// Its place: `FRAME.NAME`, and `FRAME.NAME@LINE` when it is shadowed.
    pub place: String,
    /// What it holds.
    pub value: Value,
    /// What is happening to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<VariableState>,
    /// Whether a later variable of that name hides it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub shadowed: bool,
    /// Python: whether it comes from an enclosing function. Rust: whether a closure captured it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub captured: bool,
    /// Whether the compiler made it: the iterator of a loop.
    #[serde(default, skip_serializing_if = "is_false")]
    pub hidden: bool,
}

/// What is happening to a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum VariableState {
    /// It is the value that the function returns.
    Returned,
    /// Its destructor is running.
    Dropping,
}

/// What a variable, a field or an element holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Value {
    /// Something small, as text: `42`, `'x'`, `true`, `None`, `"a literal"`.
    Scalar(String),
    /// Nothing that may be looked at.
    Absent(Absence),
    /// It leads to another place.
    Arrow(Arrow),
    /// It has parts, in place: a struct, a tuple, the variant of an enum, an array.
    Composite(Composite),
    /// A map drawn in place, in the order of its keys' text.
    Map {
        /// Its type.
        name: String,
        /// Keys and values.
        entries: Vec<(Value, Value)>,
    },
}

/// Why nothing may be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Absence {
    /// Its value was moved away.
    Moved,
    /// It was dropped.
    Dropped,
    /// It has no value yet.
    Uninitialised,
    /// What it led to is gone.
    Dangling,
    /// A cell or a static without a value.
    Empty,
    /// The debugger could not read it.
    Unavailable,
}

/// A reference, pointer or owner.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Arrow {
    /// What it means to its target.
    pub kind: ArrowKind,
    /// The place it leads to.
    pub to: String,
    /// Its type's name where that says more than the kind: `Vec`, `String`, `Box`, `Rc`, `Ref`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type behind a `dyn Trait`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concrete: Option<String>,
    /// Elements or bytes in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<u64>,
    /// Elements or bytes that there is room for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u64>,
    /// Still in scope, and not used again.
    #[serde(default, skip_serializing_if = "is_false")]
    pub idle: bool,
}

/// What an arrow means to its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum ArrowKind {
    /// Rust: the one owner.
    Own,
    /// Rust: one of several owners, counted (`Rc`, `Arc`).
    Counted,
    /// Either: does not keep it alive.
    Weak,
    /// Rust: `&T`.
    Shared,
    /// Rust: `&mut T`.
    Mutable,
    /// Rust: a raw pointer.
    Raw,
    /// Rust: inside a closure's body, a captured variable.
    Captured,
    /// Python: a name's reference.
    Name,
    /// Python: an element's or attribute's reference.
    Item,
    /// Python: a key's reference.
    Key,
    /// Python: through a closure's cell.
    Cell,
}

/// A value with parts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Composite {
    /// Type or variant; empty for a tuple or an array.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Of a `RefCell`: how it is borrowed now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub borrow: Option<Borrow>,
    /// Names (or positions) and values. The place of a part is this one's, a dot and the name;
    /// `value` where the name is empty.
    pub fields: Vec<(String, Value)>,
}

/// How a `RefCell` is borrowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Borrow {
    /// By so many readers.
    Shared(u32),
    /// By one writer.
    Mutable,
}

/// Something that lives outside of frames.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Object {
    /// `h1`… on Rust's heap, `t1`… a temporary on its stack, `o1`… a Python object; one for each,
    /// never used again, in the order of first appearance.
    pub id: String,
    /// Its type, short.
    #[serde(rename = "type")]
    pub type_name: String,
    /// A function's or a class's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// How many hold it, where that is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<Count>,
    /// What it holds.
    pub body: Body,
    /// Alive, and no variable leads to it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub lost: bool,
    /// Alive, and held by a value that no variable names: a temporary, or what a library keeps.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unnamed: bool,
    /// Its destructor is running.
    #[serde(default, skip_serializing_if = "is_false")]
    pub dropping: bool,
    /// Where it lives, if not on the heap.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// Python: drawn inside of what refers to it, as numbers, `None` and plain functions are.
    #[serde(default, skip_serializing_if = "is_false")]
    pub small: bool,
}

/// How many hold an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Count {
    /// Python's reference count, without the tracer's own.
    References(u64),
    /// Python: never freed, and not counted.
    Immortal,
    /// Rust's two counts; the weak one without the one that all strong ones share.
    Owners {
        /// Owners.
        strong: u64,
        /// Weak pointers.
        weak: u64,
    },
}

/// What an object holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Body {
    /// Text, without quotes.
    Text(String),
    /// Elements in a row.
    Sequence(Sequence),
    /// One value, whose place is the object's own.
    Value(Value),
    /// Named parts, as [`Composite::fields`].
    Fields(Vec<(String, Value)>),
    /// Keys and values; the place of a value is the object's, a dot and its position.
    Map(Vec<(Value, Value)>),
}

/// Elements in a row.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Sequence {
    /// The elements; the place of one is the object's, a dot and its position.
    pub items: Vec<Value>,
    /// How many more there are.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more: usize,
    /// Whether it is a set.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unordered: bool,
}

/// Where an object lives, if not on the heap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Region {
    /// In the program's own image: a literal, a static.
    Static,
    /// On the stack, without a name.
    Temporary,
}

impl Value {
    /// The arrows in it, with the place they start from, given its own place.
    pub fn arrows<'a>(&'a self, place: &str, found: &mut Vec<(String, &'a Arrow)>) {
        match self {
            Self::Scalar(_) | Self::Absent(_) => {}
            Self::Arrow(arrow) => found.push((place.to_owned(), arrow)),
            Self::Composite(composite) => arrows_of_fields(&composite.fields, place, found),
            Self::Map { entries, .. } => arrows_of_entries(entries, place, found),
        }
    }
}

impl Object {
    /// The arrows in it, with the place each starts from.
    pub fn arrows(&self) -> Vec<(String, &Arrow)> {
        let mut found = Vec::new();
        match &self.body {
            Body::Text(_) => {}
            Body::Sequence(sequence) => {
                for (position, item) in sequence.items.iter().enumerate() {
                    item.arrows(&format!("{}.{position}", self.id), &mut found);
                }
            }
            Body::Value(value) => value.arrows(&self.id, &mut found),
            Body::Fields(fields) => arrows_of_fields(fields, &self.id, &mut found),
            Body::Map(entries) => arrows_of_entries(entries, &self.id, &mut found),
        }
        found
    }
}

/// The place of a named part.
pub(crate) fn part(place: &str, name: &str) -> String {
    format!("{place}.{}", if name.is_empty() { "value" } else { name })
}

fn arrows_of_fields<'a>(
    fields: &'a [(String, Value)],
    place: &str,
    found: &mut Vec<(String, &'a Arrow)>,
) {
    for (name, value) in fields {
        value.arrows(&part(place, name), found);
    }
}

fn arrows_of_entries<'a>(
    entries: &'a [(Value, Value)],
    place: &str,
    found: &mut Vec<(String, &'a Arrow)>,
) {
    for (position, (key, value)) in entries.iter().enumerate() {
        key.arrows(&format!("{place}.key{position}"), found);
        value.arrows(&format!("{place}.{position}"), found);
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks with a reference"
)]
fn is_false(value: &bool) -> bool {
    !value
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks with a reference"
)]
fn is_zero(value: &usize) -> bool {
    *value == 0
}
