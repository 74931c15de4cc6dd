//! Names of functions as a reader of the source knows them.

use std::sync::LazyLock;

use regex::Regex;

use super::entries::{Entries, Index};

/// The name of a function: `main`, `Node::drop`, `Trait::method`, `module::function`, `closure`.
/// `None` for code that stands in no source, as derived code does.
pub(super) fn shown(
    entries: &Entries,
    function: Index,
    lines: &[String],
    line: usize,
) -> Option<String> {
    static FN: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\bfn\s+(?:r#)?(\w+)").expect("it is well-formed"));
    let around = around(entries, function);
    let own = entries.all[function].name?;
    if own.starts_with("{closure") {
        return Some("closure".to_owned());
    }
    if own.starts_with("{async") || own.starts_with("{gen") || own.starts_with("{coroutine") {
        return Some("async".to_owned());
    }
    let written = lines.get(line.checked_sub(1)?)?;
    let name = own.split('<').next()?;
    FN.captures_iter(written).find(|found| &found[1] == name)?;
    let owner = owner(lines, line, written);
    let is_method = around
        .last()
        .is_some_and(|(name, is_module)| name.starts_with("{impl#") || !is_module);
    Some(match (owner, around.last()) {
        (Some(owner), _) if is_method => format!("{owner}::{name}"),
        // A trait's own methods stand in what looks like a module.
        (Some(owner), Some((parent, _))) if owner == *parent => format!("{owner}::{name}"),
        // The crate itself, or a function around this one.
        (_, Some((module, true)))
            if around.len() > 1 && !module.starts_with('{') && !is_function(entries, function) =>
        {
            format!("{module}::{name}")
        }
        _ => name.to_owned(),
    })
}

/// What stands around an entry, the crate first, each with whether it is a namespace.
fn around<'data>(entries: &Entries<'data>, function: Index) -> Vec<(&'data str, bool)> {
    let mut around = Vec::new();
    let mut next = entries.all[function].parent;
    while let Some(index) = next {
        let entry = &entries.all[index];
        if entry.tag == gimli::DW_TAG_compile_unit {
            break;
        }
        let is_namespace = entry.tag == gimli::DW_TAG_namespace;
        around.push((entry.name.unwrap_or("?"), is_namespace));
        next = entry.parent;
    }
    around.reverse();
    around
}

/// Whether the namespace around an entry is a function's.
fn is_function(entries: &Entries, index: Index) -> bool {
    let Some(namespace) = entries.all[index].parent else {
        return false;
    };
    let Some(parent) = entries.all[namespace].parent else {
        return false;
    };
    entries
        .children(parent, gimli::DW_TAG_subprogram)
        .any(|other| entries.all[other].name == entries.all[namespace].name)
}

/// The type or trait whose block stands around a line.
fn owner(lines: &[String], line: usize, written: &str) -> Option<String> {
    static BLOCK: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"^\s*(?:unsafe\s+)?(?:impl\b(?:<.*?>(?:\s|$))?\s*(?:(?:.*?)\s+for\s+)?(?<type>[^{]*)|(?:pub(?:\(.*?\))?\s+)?(?:unsafe\s+)?trait\s+(?<trait>\w+))",
        )
        .expect("it is well-formed")
    });
    let indent = |line: &str| line.len() - line.trim_start().len();
    let own = indent(written);
    let block = lines[..line - 1].iter().rev().find(|line| {
        !line.trim().is_empty() && indent(line) < own && !line.trim().starts_with("//")
    })?;
    let found = BLOCK.captures(block)?;
    if let Some(name) = found.name("trait") {
        return Some(name.as_str().to_owned());
    }
    let name = found.name("type")?.as_str();
    let name = name.split(" where").next().unwrap_or(name);
    let name = name.trim().trim_start_matches('&');
    // `Stack<T>` is `Stack`.
    let end = name.find('<').filter(|start| *start > 0);
    Some(name[..end.unwrap_or(name.len())].trim().to_owned())
}
