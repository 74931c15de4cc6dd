//! The style and the script of the steps, on the pages that show some.

use std::fs;
use std::path::Path;

use catalog::Problem;

use super::START;

/// The page with what it needs at its end, if it shows steps.
///
/// # Errors
/// When the style or the script cannot be read.
pub(crate) fn with_style_and_script(root: &Path, page: &mut String) -> Result<(), Problem> {
    if !page.contains(START) {
        return Ok(());
    }
    for (element, file) in [("style", "theme/steps.css"), ("script", "theme/steps.js")] {
        let text = fs::read_to_string(root.join(file)).map_err(|error| {
            Problem::new(
                file,
                1,
                format!("the {element} of the memory steps cannot be read: {error}"),
                "restore the file",
            )
        })?;
        page.push_str(&embedded(element, &text));
    }
    Ok(())
}

/// The file as an element, without comments and without an empty line, which would end it for Markdown.
fn embedded(element: &str, text: &str) -> String {
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with("//"))
        .filter(|line| !(line.starts_with("/*") && line.ends_with("*/")))
        .collect();
    format!("\n<{element}>\n{}\n</{element}>\n", lines.join("\n"))
}
