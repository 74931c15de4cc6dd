//! How the Rust ABI of x86-64 gives a value back.
//!
//! rustc returns a value in registers when its layout is one number or two, or when it has at most
//! eight bytes; anything else goes through memory that the caller provides. Which layout a type has
//! follows rustc's own rules (`rustc_abi::layout`), applied to what the debug information says.

use super::entries::{Entries, Index};
use crate::plan::{How, Returns};

/// A number that a register holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Part {
    size: u64,
    is_float: bool,
    is_pointer: bool,
}

/// rustc's `BackendRepr`, with offsets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Nothing,
    One(Part),
    Two((u64, Part), (u64, Part)),
    Memory,
    /// The debug information says too little.
    Unknown,
}

#[derive(Debug, Clone, Copy)]
struct Layout {
    size: u64,
    alignment: u64,
    shape: Shape,
}

impl Layout {
    fn of(size: u64, alignment: Option<u64>, shape: Shape) -> Self {
        let shape = if size == 0 { Shape::Nothing } else { shape };
        Self {
            size,
            alignment: alignment.unwrap_or(size.clamp(1, 8)),
            shape,
        }
    }

    fn of_number(size: u64, is_float: bool, is_pointer: bool) -> Self {
        let part = Part {
            size,
            is_float,
            is_pointer,
        };
        Self::of(size, Some(size.clamp(1, 16)), Shape::One(part))
    }
}

/// The largest aggregate of more than two numbers that comes in a register.
const PACKED: u64 = 8;

/// How a function with this type gives its value back; `None` is `()`.
pub(super) fn returns(entries: &Entries, kind: Option<Index>) -> Returns {
    let nothing = Returns {
        how: How::None,
        type_name: String::new(),
        hint: None,
        leaves: Vec::new(),
    };
    let Some(kind) = kind else { return nothing };
    let layout = layout(entries, kind);
    let leaf = |(offset, part): (u64, Part)| (offset, part.size, part.is_float);
    let (how, leaves) = match layout.shape {
        Shape::Nothing => return nothing,
        Shape::One(part) if part.size > 8 && !part.is_float => (How::Packed, Vec::new()),
        Shape::One(part) if part.size <= 8 => (How::Scalar, vec![leaf((0, part))]),
        Shape::Two(first, second) if layout.size <= 16 => {
            (How::Pair, vec![leaf(first), leaf(second)])
        }
        Shape::Two(..) => (How::Pointer, Vec::new()),
        Shape::Memory if layout.size <= PACKED => (How::Packed, Vec::new()),
        Shape::Unknown if layout.size <= 16 => (How::Unknown, Vec::new()),
        Shape::Memory | Shape::Unknown => (How::Pointer, Vec::new()),
        Shape::One(_) => (How::Unknown, Vec::new()),
    };
    Returns {
        how,
        type_name: entries.qualified(kind),
        hint: super::hint(entries, kind),
        leaves,
    }
}

fn layout(entries: &Entries, kind: Index) -> Layout {
    let entry = &entries.all[kind];
    let size = entry.size.unwrap_or(0);
    match entry.tag {
        gimli::DW_TAG_base_type => {
            let is_float = entry.encoding == Some(gimli::DW_ATE_float);
            Layout::of_number(size, is_float, false)
        }
        gimli::DW_TAG_enumeration_type => Layout::of_number(size, false, false),
        // gdb's default for a pointer without a size.
        gimli::DW_TAG_pointer_type => Layout::of_number(entry.size.unwrap_or(8), false, true),
        gimli::DW_TAG_array_type => array(entries, kind),
        gimli::DW_TAG_structure_type => structure(entries, kind),
        _ => Layout::of(size, entry.alignment, Shape::Unknown),
    }
}

fn array(entries: &Entries, kind: Index) -> Layout {
    let Some(element) = entries.type_of(kind).map(|kind| layout(entries, kind)) else {
        return Layout::of(u64::MAX, None, Shape::Unknown);
    };
    let size = element.size.saturating_mul(entries.length(kind));
    Layout::of(size, Some(element.alignment), Shape::Memory)
}

/// A struct, a tuple, a wide pointer, a closure, or an enum with fields.
fn structure(entries: &Entries, kind: Index) -> Layout {
    let entry = &entries.all[kind];
    let (size, alignment) = (entry.size.unwrap_or(0), entry.alignment);
    if let Some(variants) = entries.children(kind, gimli::DW_TAG_variant_part).next() {
        return enumeration(entries, kind, variants);
    }
    let fields: Option<Vec<(u64, Layout)>> = entries
        .children(kind, gimli::DW_TAG_member)
        .map(|member| field(entries, member))
        .collect();
    let Some(mut fields) = fields else {
        return Layout::of(size, alignment, Shape::Unknown);
    };
    fields.retain(|(_, layout)| layout.size > 0);
    fields.sort_by_key(|(offset, _)| *offset);
    // Wide pointers are told without an alignment.
    let largest = fields.iter().map(|(_, field)| field.alignment).max();
    let alignment = alignment.or(largest);
    let shape = match fields[..] {
        [] => Shape::Nothing,
        [(0, only)] if only.size == size => only.shape,
        [first, second] => two(size, first, second),
        _ => Shape::Memory,
    };
    Layout::of(size, alignment, shape)
}

fn field(entries: &Entries, member: Index) -> Option<(u64, Layout)> {
    let layout = layout(entries, entries.type_of(member)?);
    Some((entries.all[member].offset.unwrap_or(0), layout))
}

/// Two numbers are a pair where they lie as two fields of that alignment would.
fn two(size: u64, first: (u64, Layout), second: (u64, Layout)) -> Shape {
    let (Shape::One(low), Shape::One(high)) = (first.1.shape, second.1.shape) else {
        let parts = [first.1.shape, second.1.shape];
        return if parts.contains(&Shape::Unknown) {
            Shape::Unknown
        } else {
            Shape::Memory
        };
    };
    let alignment = first.1.alignment.max(second.1.alignment);
    let offset = low.size.next_multiple_of(second.1.alignment);
    let whole = (offset + high.size).next_multiple_of(alignment);
    if first.0 == 0 && second.0 == offset && whole == size {
        Shape::Two((first.0, low), (second.0, high))
    } else {
        Shape::Memory
    }
}

fn enumeration(entries: &Entries, kind: Index, variants: Index) -> Layout {
    let entry = &entries.all[kind];
    let size = entry.size.unwrap_or(0);
    let tag = entries.children(variants, gimli::DW_TAG_member).next();
    let tag = tag.and_then(|member| field(entries, member));
    let all: Vec<Index> = entries.children(variants, gimli::DW_TAG_variant).collect();
    let body = |variant: Index| {
        let member = entries.children(variant, gimli::DW_TAG_member).next()?;
        entries.type_of(member)
    };
    let Some(bodies) = all.iter().copied().map(body).collect::<Option<Vec<_>>>() else {
        return Layout::of(size, entry.alignment, Shape::Unknown);
    };
    let has_data = |body: Index| {
        let members = entries.children(body, gimli::DW_TAG_member);
        members
            .filter_map(|member| field(entries, member))
            .any(|(_, layout)| layout.size > 0)
    };
    let untagged = all
        .iter()
        .position(|variant| !entries.all[*variant].has_discriminant);
    let shape = match (tag, untagged) {
        (None, _) => match bodies[..] {
            [only] => layout(entries, only).shape,
            _ => Shape::Unknown,
        },
        (Some(_), Some(untagged)) => {
            // The tag stands in bytes that the one variant with data has no use for.
            let others_are_empty = bodies
                .iter()
                .enumerate()
                .all(|(position, body)| position == untagged || !has_data(*body));
            match layout(entries, bodies[untagged]).shape {
                shape if others_are_empty => shape,
                _ => Shape::Memory,
            }
        }
        (Some((0, tag)), None) if tag.size == size => tag.shape,
        (Some((0, tag)), None) => tagged(entries, size, tag, &bodies),
        (Some(_), None) => Shape::Unknown,
    };
    Layout::of(size, entry.alignment, shape)
}

/// A tag before the data: a pair if every variant's data is one number at the same place.
fn tagged(entries: &Entries, size: u64, tag: Layout, bodies: &[Index]) -> Shape {
    let mut common: Option<(u64, Layout)> = None;
    for body in bodies {
        let fields = entries.children(*body, gimli::DW_TAG_member);
        let mut fields = fields
            .filter_map(|member| field(entries, member))
            .filter(|(_, layout)| layout.size > 0);
        let (first, second) = (fields.next(), fields.next());
        let Some((offset, layout)) = first else {
            continue;
        };
        let (Shape::One(part), None) = (layout.shape, second) else {
            return if layout.shape == Shape::Unknown {
                Shape::Unknown
            } else {
                Shape::Memory
            };
        };
        match common {
            None => common = Some((offset, layout)),
            Some((
                place,
                Layout {
                    shape: Shape::One(other),
                    ..
                },
            )) if place == offset && fits(other, part) => {}
            _ => return Shape::Memory,
        }
    }
    match common {
        Some(data) => two(size, (0, tag), data),
        None => Shape::Memory,
    }
}

/// Whether one register serves for both.
fn fits(one: Part, other: Part) -> bool {
    one.size == other.size && one.is_float == other.is_float
}
