//! The entries of one compilation unit as a tree that can be walked in any direction.

use std::collections::HashMap;

use gimli::{AttributeValue, DwAt, DwTag, EndianSlice, LittleEndian, Operation};

/// What gimli reads from.
pub(super) type Bytes<'data> = EndianSlice<'data, LittleEndian>;

/// The place of an entry in [`Entries::all`].
pub(super) type Index = usize;

/// One entry, with the attributes that matter here.
#[derive(Debug)]
pub(super) struct Entry<'data> {
    pub tag: DwTag,
    pub parent: Option<Index>,
    pub children: Vec<Index>,
    pub name: Option<&'data str>,
    /// `DW_AT_type`, as an offset in the unit.
    kind: Option<usize>,
    containing: Option<usize>,
    /// `DW_AT_specification` or `DW_AT_abstract_origin`.
    origin: Option<usize>,
    pub low: Option<u64>,
    /// Relative to `low`.
    pub length: Option<u64>,
    /// Index in the unit's own table of files.
    pub file: Option<u64>,
    pub line: Option<usize>,
    /// Of inlined code: the file, line and column that call it.
    pub call: Option<(u64, usize, usize)>,
    pub size: Option<u64>,
    pub alignment: Option<u64>,
    /// `DW_AT_data_member_location`.
    pub offset: Option<u64>,
    pub count: Option<u64>,
    pub encoding: Option<gimli::DwAte>,
    /// A fixed address.
    pub address: Option<u64>,
    pub has_discriminant: bool,
}

/// All entries of a unit.
#[derive(Debug)]
pub(super) struct Entries<'data> {
    pub all: Vec<Entry<'data>>,
    by_offset: HashMap<usize, Index>,
}

impl<'data> Entries<'data> {
    /// Reads the unit.
    pub(super) fn read(
        dwarf: &gimli::Dwarf<Bytes<'data>>,
        unit: &gimli::Unit<Bytes<'data>>,
    ) -> gimli::Result<Self> {
        let mut entries = Self {
            all: Vec::new(),
            by_offset: HashMap::new(),
        };
        // The entry last read at each depth.
        let mut path: Vec<Index> = Vec::new();
        let mut cursor = unit.entries();
        while let Some(entry) = cursor.next_dfs()? {
            let depth = usize::try_from(entry.depth()).unwrap_or(0);
            path.truncate(depth);
            let index = entries.all.len();
            let parent = path.last().copied();
            if let Some(parent) = parent {
                entries.all[parent].children.push(index);
            }
            path.push(index);
            entries.by_offset.insert(entry.offset().0, index);
            entries.all.push(attributes(dwarf, unit, entry, parent));
        }
        Ok(entries)
    }

    fn at(&self, offset: Option<usize>) -> Option<Index> {
        self.by_offset.get(&offset?).copied()
    }

    /// The entry of an entry's type.
    pub(super) fn type_of(&self, index: Index) -> Option<Index> {
        self.at(self.all[index].kind)
    }

    /// The type that a table of methods belongs to.
    pub(super) fn containing_type(&self, index: Index) -> Option<Index> {
        self.at(self.all[index].containing)
    }

    /// The declaration that an entry is the definition of, or the entry itself.
    pub(super) fn declaration(&self, mut index: Index) -> Index {
        while let Some(origin) = self.at(self.all[index].origin) {
            index = origin;
        }
        index
    }

    /// The children with a tag.
    pub(super) fn children(&self, index: Index, tag: DwTag) -> impl Iterator<Item = Index> {
        let children = self.all[index].children.iter().copied();
        children.filter(move |child| self.all[*child].tag == tag)
    }

    /// How many elements an array has.
    pub(super) fn length(&self, array: Index) -> u64 {
        self.children(array, gimli::DW_TAG_subrange_type)
            .map(|range| self.all[range].count.unwrap_or(0))
            .product()
    }

    /// The name with those of everything around it, as gdb writes it; `[T; 3]` for an array, which
    /// has no name.
    pub(super) fn qualified(&self, index: Index) -> String {
        if self.all[index].tag == gimli::DW_TAG_array_type {
            let element = self.type_of(index).map(|kind| self.qualified(kind));
            return format!("[{}; {}]", element.unwrap_or_default(), self.length(index));
        }
        let mut parts = Vec::new();
        let mut next = Some(index);
        while let Some(index) = next {
            let entry = &self.all[index];
            if entry.tag == gimli::DW_TAG_compile_unit {
                break;
            }
            parts.push(entry.name.unwrap_or("?"));
            next = entry.parent;
        }
        parts.reverse();
        parts.join("::")
    }
}

fn attributes<'data>(
    dwarf: &gimli::Dwarf<Bytes<'data>>,
    unit: &gimli::Unit<Bytes<'data>>,
    entry: &gimli::DebuggingInformationEntry<Bytes<'data>>,
    parent: Option<Index>,
) -> Entry<'data> {
    let number = |name: DwAt| entry.attr(name).and_then(gimli::Attribute::udata_value);
    let reference = |name: DwAt| match entry.attr_value(name) {
        Some(AttributeValue::UnitRef(offset)) => Some(offset.0),
        _ => None,
    };
    let text = |value| Some(dwarf.attr_string(unit, value).ok()?.slice());
    let name = entry.attr_value(gimli::DW_AT_name).and_then(text);
    Entry {
        tag: entry.tag(),
        parent,
        children: Vec::new(),
        name: name.and_then(|name| std::str::from_utf8(name).ok()),
        kind: reference(gimli::DW_AT_type),
        containing: reference(gimli::DW_AT_containing_type),
        origin: reference(gimli::DW_AT_specification)
            .or_else(|| reference(gimli::DW_AT_abstract_origin)),
        low: match entry.attr_value(gimli::DW_AT_low_pc) {
            Some(AttributeValue::Addr(address)) => Some(address),
            _ => first_of_ranges(dwarf, unit, entry),
        },
        length: number(gimli::DW_AT_high_pc),
        file: match entry.attr_value(gimli::DW_AT_decl_file) {
            Some(AttributeValue::FileIndex(file)) => Some(file),
            _ => None,
        },
        line: number(gimli::DW_AT_decl_line).and_then(|line| usize::try_from(line).ok()),
        call: match entry.attr_value(gimli::DW_AT_call_file) {
            Some(AttributeValue::FileIndex(file)) => number(gimli::DW_AT_call_line)
                .zip(number(gimli::DW_AT_call_column))
                .and_then(|(line, column)| {
                    Some((
                        file,
                        usize::try_from(line).ok()?,
                        usize::try_from(column).ok()?,
                    ))
                }),
            _ => None,
        },
        size: number(gimli::DW_AT_byte_size),
        alignment: number(gimli::DW_AT_alignment),
        offset: number(gimli::DW_AT_data_member_location),
        count: number(gimli::DW_AT_count),
        encoding: match entry.attr_value(gimli::DW_AT_encoding) {
            Some(AttributeValue::Encoding(encoding)) => Some(encoding),
            _ => None,
        },
        address: match entry.attr_value(gimli::DW_AT_location) {
            Some(AttributeValue::Exprloc(expression)) => fixed_address(unit, expression),
            _ => None,
        },
        has_discriminant: entry.has_attr(gimli::DW_AT_discr_value),
    }
}

/// Where inlined code begins that does not lie in one piece.
fn first_of_ranges<'data>(
    dwarf: &gimli::Dwarf<Bytes<'data>>,
    unit: &gimli::Unit<Bytes<'data>>,
    entry: &gimli::DebuggingInformationEntry<Bytes<'data>>,
) -> Option<u64> {
    if entry.tag() != gimli::DW_TAG_inlined_subroutine {
        return None;
    }
    let first = dwarf.die_ranges(unit, entry).ok()?.next().ok()??;
    Some(first.begin)
}

/// The address that an expression of one operation names.
fn fixed_address<'data>(
    unit: &gimli::Unit<Bytes<'data>>,
    expression: gimli::Expression<Bytes<'data>>,
) -> Option<u64> {
    let mut operations = expression.operations(unit.encoding());
    match (operations.next().ok()??, operations.next()) {
        (Operation::Address { address }, Ok(None)) => Some(address),
        _ => None,
    }
}
