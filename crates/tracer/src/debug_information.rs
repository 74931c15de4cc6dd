//! What the executable says of itself: where lines begin, functions, types, statics, symbols.

mod entries;
mod names;
mod returned;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use gimli::LittleEndian;
use object::{Object, ObjectSection, ObjectSymbol};
use regex::Regex;

use crate::plan::{File, Function, Hint, Row, Static, Symbols};
use entries::{Bytes, Entries, Index};

/// Where the files of a program stand.
#[derive(Debug, Clone)]
pub(crate) struct Sources {
    /// The file that is run; absolute.
    pub(crate) main: PathBuf,
    /// Files below it belong to the program; absolute.
    pub(crate) folder: PathBuf,
    /// Paths are told relative to it.
    pub(crate) root: PathBuf,
}

/// What the executable says of the program's own code.
#[derive(Debug, Default)]
pub(crate) struct Information {
    pub(crate) files: Vec<File>,
    /// The files' absolute paths.
    pub(crate) paths: Vec<PathBuf>,
    /// Where rustc was started: its messages name files relative to it.
    pub(crate) compiled_in: BTreeSet<PathBuf>,
    pub(crate) rows: Vec<Row>,
    pub(crate) functions: Vec<Function>,
    pub(crate) vtables: Vec<(u64, String)>,
    pub(crate) symbols: Symbols,
    pub(crate) members: BTreeMap<String, BTreeMap<String, Hint>>,
    pub(crate) locals: BTreeMap<String, Hint>,
    pub(crate) statics: Vec<Static>,
}

/// Reads an executable.
///
/// # Errors
/// What is not as rustc writes it.
pub(crate) fn read(executable: &Path, sources: &Sources) -> Result<Information, String> {
    let tell = |what: String| format!("{}: {what}", executable.display());
    let bytes = std::fs::read(executable).map_err(|error| tell(error.to_string()))?;
    let object = object::File::parse(&*bytes).map_err(|error| tell(error.to_string()))?;
    let section = |id: gimli::SectionId| -> gimli::Result<Bytes> {
        let section = object.section_by_name(id.name());
        let data = section.and_then(|section| section.data().ok());
        Ok(Bytes::new(data.unwrap_or_default(), LittleEndian))
    };
    let dwarf = gimli::Dwarf::load(section).map_err(|error| tell(error.to_string()))?;
    let mut reading = Reading {
        dwarf,
        sources,
        found: Information::default(),
        rows: BTreeMap::new(),
    };
    reading.found.file(sources, &sources.main);
    reading
        .units()
        .map_err(|error| tell(format!("its debug information: {error}")))?;
    let mut found = reading.found;
    found.functions.sort_by_key(|function| function.low);
    found.statics.sort_by_key(|one| one.address);
    found.vtables.sort();
    found.vtables.dedup();
    // A row belongs to the function around it; what belongs to none is derived code.
    for (address, (file, line, column, begins)) in reading.rows {
        let after = found
            .functions
            .partition_point(|function| function.low <= address);
        let function = after.checked_sub(1).map(|index| &found.functions[index]);
        if let Some(function) = function.filter(|function| address < function.high) {
            found
                .rows
                .push((address, file, line, column, begins, function.low));
        }
    }
    if found.rows.is_empty() {
        return Err(tell(format!(
            "no line of {} is in its debug information",
            sources.main.display()
        )));
    }
    found.symbols = symbols(&object);
    Ok(found)
}

impl Information {
    /// The index of a file, if it is the program's own.
    fn file(&mut self, sources: &Sources, path: &Path) -> Option<usize> {
        if let Some(index) = self.paths.iter().position(|known| known == path) {
            return Some(index);
        }
        if !path.starts_with(&sources.folder) {
            return None;
        }
        let text = std::fs::read_to_string(path).ok()?;
        let shown = path.strip_prefix(&sources.root).unwrap_or(path);
        self.files.push(File {
            path: shown.to_string_lossy().into_owned(),
            lines: text.lines().map(str::to_owned).collect(),
        });
        self.paths.push(path.to_owned());
        Some(self.paths.len() - 1)
    }
}

/// The executable as it is read.
struct Reading<'data, 'sources> {
    dwarf: gimli::Dwarf<Bytes<'data>>,
    sources: &'sources Sources,
    found: Information,
    /// File, line, column and whether a statement begins there, by address.
    rows: BTreeMap<u64, (usize, usize, usize, bool)>,
}

/// The program's own files in a unit's table, by the table's index.
type OwnFiles = BTreeMap<u64, usize>;

impl Reading<'_, '_> {
    fn units(&mut self) -> gimli::Result<()> {
        let mut headers = self.dwarf.units();
        while let Some(header) = headers.next()? {
            let unit = self.dwarf.unit(header)?;
            let Some(folder) = self.compiled_in(&unit) else {
                continue;
            };
            let files = self.rows_of(&unit, &folder)?;
            self.found.compiled_in.insert(folder);
            if files.is_empty() {
                continue;
            }
            let entries = Entries::read(&self.dwarf, &unit)?;
            for index in 0..entries.all.len() {
                match entries.all[index].tag {
                    gimli::DW_TAG_subprogram => self.function(&entries, index, &files),
                    gimli::DW_TAG_inlined_subroutine => self.inlined(&entries, index, &files),
                    gimli::DW_TAG_structure_type | gimli::DW_TAG_union_type => {
                        self.members(&entries, index);
                    }
                    gimli::DW_TAG_variable => self.variable(&entries, index, &files),
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// Where rustc was started for a unit, if its crate is the program's own.
    fn compiled_in(&self, unit: &gimli::Unit<Bytes>) -> Option<PathBuf> {
        let text = |bytes: Bytes| Some(PathBuf::from(std::str::from_utf8(bytes.slice()).ok()?));
        let folder = text(unit.comp_dir?)?;
        let name = text(unit.name?)?;
        // `src/main.rs/@/main.3bbd80b8-cgu.0`
        let file = name.to_str()?.split("/@/").next()?;
        let file = folder.join(file).canonicalize().ok()?;
        let own = file == self.sources.main || file.starts_with(&self.sources.folder);
        own.then(|| folder.canonicalize().unwrap_or(folder))
    }

    /// Notes where the lines of the program's own files begin.
    fn rows_of(&mut self, unit: &gimli::Unit<Bytes>, folder: &Path) -> gimli::Result<OwnFiles> {
        let mut own = OwnFiles::new();
        let Some(program) = unit.line_program.clone() else {
            return Ok(own);
        };
        let text = |dwarf: &gimli::Dwarf<Bytes>, value| {
            let bytes = dwarf.attr_string(unit, value).ok()?;
            Some(PathBuf::from(std::str::from_utf8(bytes.slice()).ok()?))
        };
        let header = program.header().clone();
        let first = u64::from(header.version() < 5);
        for (index, entry) in header.file_names().iter().enumerate() {
            let name = text(&self.dwarf, entry.path_name());
            let parent = entry
                .directory(&header)
                .and_then(|value| text(&self.dwarf, value));
            let (Some(name), parent) = (name, parent.unwrap_or_default()) else {
                continue;
            };
            let Ok(path) = folder.join(parent).join(name).canonicalize() else {
                continue;
            };
            if let Some(file) = self.found.file(self.sources, &path) {
                own.insert(index as u64 + first, file);
            }
        }
        let mut rows = program.rows();
        while let Some((_, row)) = rows.next_row()? {
            let (Some(line), false) = (row.line(), row.end_sequence()) else {
                continue;
            };
            let column = match row.column() {
                gimli::ColumnType::LeftEdge => 0,
                gimli::ColumnType::Column(column) => number(column.get()),
            };
            if let Some(file) = own.get(&row.file_index()) {
                let place = (*file, number(line.get()), column, row.is_stmt());
                self.rows.insert(row.address(), place);
            }
        }
        Ok(own)
    }

    /// A function that stands in the source: neither derived nor another crate's.
    fn function(&mut self, entries: &Entries, index: Index, files: &OwnFiles) {
        let entry = &entries.all[index];
        let (Some(low), Some(length)) = (entry.low, entry.length) else {
            return;
        };
        let declaration = entries.declaration(index);
        let declared = &entries.all[declaration];
        let file = declared.file.and_then(|file| files.get(&file)).copied();
        let (Some(file), Some(line)) = (file, declared.line) else {
            return;
        };
        let name = entries.qualified(declaration);
        let lines = &self.found.files[file].lines;
        let Some(shown) = names::shown(entries, declaration, lines, line) else {
            return;
        };
        let kind = entries.type_of(index);
        let kind = kind.or_else(|| entries.type_of(declaration));
        self.found.functions.push(Function {
            low,
            high: low + length,
            name,
            shown,
            file,
            line,
            returns: returned::returns(entries, kind),
        });
        self.locals(entries, index, low);
    }

    /// Inlined code of other crates begins where the program calls it: `unwrap` leaves no code at
    /// the position of the call itself.
    fn inlined(&mut self, entries: &Entries, index: Index, files: &OwnFiles) {
        let entry = &entries.all[index];
        if let (Some(low), Some((file, line, column))) = (entry.low, entry.call)
            && let Some(file) = files.get(&file)
        {
            self.rows.entry(low).or_insert((*file, line, column, true));
        }
    }

    /// The names of pointers in the variables of a function or a block.
    fn locals(&mut self, entries: &Entries, block: Index, low: u64) {
        for child in &entries.all[block].children {
            let entry = &entries.all[*child];
            match entry.tag {
                gimli::DW_TAG_variable | gimli::DW_TAG_formal_parameter => {
                    let hint = entries.type_of(*child).and_then(|kind| hint(entries, kind));
                    if let (Some(name), Some(hint)) = (entry.name, hint) {
                        let line = entry.line.unwrap_or(0);
                        let key = format!("{low}:{name}:{line}");
                        self.found.locals.insert(key, hint);
                    }
                }
                gimli::DW_TAG_lexical_block => self.locals(entries, *child, low),
                _ => {}
            }
        }
    }

    /// The names of pointers in the fields of a type, and among its parameters (`<T`).
    fn members(&mut self, entries: &Entries, kind: Index) {
        let fields = entries.all[kind].children.iter().filter_map(|child| {
            let entry = &entries.all[*child];
            let mark = match entry.tag {
                gimli::DW_TAG_member => "",
                gimli::DW_TAG_template_type_parameter => "<",
                _ => return None,
            };
            let hint = hint(entries, entries.type_of(*child)?)?;
            Some((format!("{mark}{}", entry.name?), hint))
        });
        let fields: BTreeMap<String, Hint> = fields.collect();
        if !fields.is_empty() {
            let name = entries.qualified(kind);
            self.found.members.insert(name, fields);
        }
    }

    /// A table of methods, or a static.
    fn variable(&mut self, entries: &Entries, index: Index, files: &OwnFiles) {
        let entry = &entries.all[index];
        let (Some(address), Some(name)) = (entry.address, entry.name) else {
            return;
        };
        let Some(kind) = entries.type_of(index) else {
            return;
        };
        if name.contains("{vtable}") {
            if let Some(concrete) = entries.containing_type(kind) {
                let concrete = entries.qualified(concrete);
                self.found.vtables.push((address, concrete));
            }
            return;
        }
        let file = entry.file.and_then(|file| files.get(&file)).copied();
        // What a macro of the standard library declares has a name of its own.
        if let (Some(file), Some(line), false) = (file, entry.line, name.starts_with("__")) {
            self.found.statics.push(Static {
                name: name.to_owned(),
                address,
                type_name: entries.qualified(kind),
                hint: hint(entries, kind),
                file,
                line,
            });
        }
    }
}

/// The name of a pointer, which gdb forgets: `&T`, `&mut T` and `Box<T>` all look alike to it.
fn hint(entries: &Entries, kind: Index) -> Option<Hint> {
    let target = |kind| entries.type_of(kind).and_then(|kind| hint(entries, kind));
    let entry = &entries.all[kind];
    match entry.tag {
        gimli::DW_TAG_pointer_type => Some(Hint {
            name: entry.name.unwrap_or("*").to_owned(),
            target: target(kind).map(Box::new),
        }),
        gimli::DW_TAG_array_type => target(kind).map(|element| Hint {
            name: "[]".to_owned(),
            target: Some(Box::new(element)),
        }),
        _ => None,
    }
}

/// The allocator's functions, and the drop glue of any crate but the standard library's.
fn symbols(object: &object::File) -> Symbols {
    static CRATE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"Cs[0-9A-Za-z]*_(\d+)_?").expect("it is well-formed"));
    const STANDARD: [&str; 12] = [
        "addr2line",
        "alloc",
        "core",
        "gimli",
        "hashbrown",
        "memchr",
        "miniz_oxide",
        "object",
        "panic_unwind",
        "rustc_demangle",
        "std",
        "unwind",
    ];
    let is_ours = |name: &str| {
        // Names mangled in the older way do not tell the crate.
        name.starts_with("_ZN4core3ptr")
            || CRATE.captures_iter(name).any(|found| {
                let (length, end) = (found[1].parse::<usize>(), found.get_match().end());
                let name = length.ok().and_then(|length| name.get(end..end + length));
                name.is_some_and(|name| !STANDARD.contains(&name))
            })
    };
    let mut symbols = Symbols::default();
    for symbol in object.symbols() {
        let (Ok(name), address @ 1..) = (symbol.name(), symbol.address()) else {
            continue;
        };
        if name.ends_with("___rust_alloc") || name.ends_with("___rust_alloc_zeroed") {
            symbols.allocate.push(address);
        } else if name.ends_with("___rust_dealloc") {
            symbols.deallocate.push(address);
        } else if name.ends_with("___rust_realloc") {
            symbols.reallocate.push(address);
        } else if name.ends_with("___rustc10rust_panic") {
            symbols.panic.push(address);
        } else if name.ends_with("___rust_panic_cleanup") {
            symbols.caught.push(address);
        } else if name.contains("drop_in_place") && is_ours(name) {
            symbols.drop.push(address);
        }
    }
    for addresses in [
        &mut symbols.allocate,
        &mut symbols.deallocate,
        &mut symbols.reallocate,
        &mut symbols.drop,
    ] {
        addresses.sort_unstable();
        addresses.dedup();
    }
    symbols
}

fn number(value: u64) -> usize {
    usize::try_from(value).unwrap_or(0)
}
