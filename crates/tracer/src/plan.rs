//! What the script inside gdb is told, and what it answers.
//!
//! gdb knows neither where rustc moves a value nor which names it gave to pointers, and reads the
//! positions of code without their columns. All of that is found out before, and goes as one JSON
//! file to the script. Addresses are relative to the start of the program's image.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// Everything about a program that gdb itself does not know.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Plan {
    /// The program.
    pub executable: PathBuf,
    /// Its own files, the one with `main` first.
    pub files: Vec<File>,
    /// Where each position of its own functions begins, by address.
    pub rows: Vec<Row>,
    /// Its own functions, by address.
    pub functions: Vec<Function>,
    /// The concrete type behind each table of methods.
    pub vtables: Vec<(u64, String)>,
    /// The functions of the runtime that the script listens to.
    pub symbols: Symbols,
    /// What happens to variables at a position.
    pub moves: BTreeMap<Position, Vec<Event>>,
    /// Variables that have a value as soon as they are in scope, though [`Plan::moves`] holds an
    /// [`EventKind::Init`] of them: name and line of declaration. All others with such an event have
    /// none until it.
    pub initialised: Vec<(String, usize)>,
    /// Positions without anything worth a step.
    pub quiet: BTreeSet<Position>,
    /// References that are not used again at a position or after it: name and line of declaration.
    pub unused: BTreeMap<Position, Vec<(String, usize)>>,
    /// The pointers' names in the fields of types.
    pub members: BTreeMap<String, BTreeMap<String, Hint>>,
    /// The pointers' names in variables, by `FUNCTION:NAME:LINE`.
    pub locals: BTreeMap<String, Hint>,
    /// Its statics.
    pub statics: Vec<Static>,
    /// Where the program's standard output goes.
    pub output: PathBuf,
    /// Where the script writes its [`Answer`].
    pub result: PathBuf,
    /// Whether to take every variable for alive, so that the checks can be seen to fail.
    pub ignore_moves: bool,
}

/// A file of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct File {
    /// Relative to the repository's root, or as it was given.
    pub path: String,
    /// Its lines.
    pub lines: Vec<String>,
}

/// Address, file, line, column, whether a statement begins there, start of the function.
pub type Row = (u64, usize, usize, usize, bool, u64);

/// `FILE:LINE:COLUMN`, with the index of the file.
pub type Position = String;

/// Writes a [`Position`].
pub(crate) fn position(file: usize, line: usize, column: usize) -> Position {
    format!("{file}:{line}:{column}")
}

/// A function of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Function {
    /// Its first address.
    pub low: u64,
    /// The address after its last.
    pub high: u64,
    /// Its qualified name.
    pub name: String,
    /// Its name as a reader knows it.
    pub shown: String,
    /// Its file.
    pub file: usize,
    /// The line of its declaration.
    pub line: usize,
    /// How its value comes back.
    pub returns: Returns,
}

/// How a function gives its value back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Returns {
    /// The way.
    pub how: How,
    /// The type, as gdb finds it (but for pointers and arrays); empty where there is no value.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The pointer's name, where it is one.
    pub hint: Option<Hint>,
    /// Offset, size, and whether it is a floating-point number, of the parts that come in registers.
    pub leaves: Vec<(u64, u64, bool)>,
}

/// The ways of the Rust ABI on x86-64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// There is no value, or it has no bytes.
    None,
    /// `rax` leads to it.
    Pointer,
    /// One part, in `rax` or `xmm0`.
    Scalar,
    /// Two parts, each in the next register of its kind: `rax` and `rdx`, `xmm0` and `xmm1`.
    Pair,
    /// Its bytes as they lie in memory, in `rax` and then `rdx`.
    Packed,
    /// Not known: no value is shown.
    Unknown,
}

/// The functions of the runtime that the script listens to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Symbols {
    /// They give a block of the heap.
    pub allocate: Vec<u64>,
    /// They take one back.
    pub deallocate: Vec<u64>,
    /// They change a block's size.
    pub reallocate: Vec<u64>,
    /// They drop the value whose address they are given.
    pub drop: Vec<u64>,
    /// The message of a panic is printed, and unwinding begins.
    pub panic: Vec<u64>,
    /// A panic is caught.
    pub caught: Vec<u64>,
}

/// What happens to a variable: kind, name, line of declaration, and which part of it.
pub type Event = (EventKind, String, usize, Option<Projection>);

/// What can happen to a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EventKind {
    /// Its value is moved away.
    Move,
    /// Its value becomes the function's, or a part of it.
    Return,
    /// It gets a value.
    Init,
}

/// A part of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum Projection {
    /// A field, by its position in the source.
    Field(usize),
    /// What it points to: written `*`.
    Behind(Star),
}

/// The one word of [`Projection::Behind`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Star {
    /// `*`
    #[serde(rename = "*")]
    Star,
}

/// The name of a pointer's type, which gdb forgets, and of the pointers behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hint {
    /// `&T`, `&mut T`, `alloc::boxed::Box<T, …>`; `[]` for an array of pointers.
    pub name: String,
    /// The pointer that it leads to, if that is one.
    pub target: Option<Box<Self>>,
}

/// A static of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Static {
    /// Its name.
    pub name: String,
    /// Its address.
    pub address: u64,
    /// Its type, as gdb finds it.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The pointer's name, where it is one.
    pub hint: Option<Hint>,
    /// Its file.
    pub file: usize,
    /// The line of its declaration.
    pub line: usize,
}

/// What the script found.
#[derive(Debug, Clone, Deserialize)]
pub struct Answer {
    /// The steps.
    pub steps: Vec<steps::Step>,
    /// All that was printed.
    pub output: String,
    /// The message of the panic that ended the program.
    #[serde(default)]
    pub ended: Option<String>,
    /// Where the two truths, the compiler's and the machine's, disagree.
    pub warnings: Vec<String>,
    /// How often the program was stopped.
    pub stops: usize,
}
