//! Text as HTML that survives Markdown.

/// Text as the content of an element, or of an attribute in double quotes.
///
/// No line stays empty: an HTML block of Markdown would end there, so an empty line is written as
/// a character reference. `{{` is written so too, because mdBook's `links` preprocessor would
/// take it for its own.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + text.len() / 8);
    let mut at_line_start = true;
    let mut previous = ' ';
    let text = text.trim_end();
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            if line.trim().is_empty() {
                escaped.push_str(if at_line_start { "&#10;" } else { "\n&#10;" });
                at_line_start = true;
                continue;
            }
            if !at_line_start {
                escaped.push('\n');
            }
        }
        at_line_start = false;
        for letter in line.chars() {
            match letter {
                '&' => escaped.push_str("&amp;"),
                '<' => escaped.push_str("&lt;"),
                '>' => escaped.push_str("&gt;"),
                '"' => escaped.push_str("&quot;"),
                '{' if previous == '{' => escaped.push_str("&#123;"),
                other => escaped.push(other),
            }
            previous = letter;
        }
    }
    escaped
}

/// Inline code in backticks as `<code>`, the rest escaped: for the few words of a table's cell.
pub(crate) fn inline(markdown: &str) -> String {
    let mut html = String::new();
    for (position, part) in markdown.split('`').enumerate() {
        if position % 2 == 1 {
            html.push_str("<code>");
        }
        html.push_str(&escape_inline(part));
        if position % 2 == 1 {
            html.push_str("</code>");
        }
    }
    html
}

fn escape_inline(text: &str) -> String {
    let end = text.len() - text.trim_end().len();
    let mut escaped = escape(text);
    escaped.push_str(&text[text.len() - end..]);
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_stays_empty() {
        assert_eq!(escape("a\n\nb\n"), "a\n&#10;b");
        assert_eq!(escape("a\n\n\nb"), "a\n&#10;&#10;b");
        assert_eq!(escape("a\n   \nb"), "a\n&#10;b");
    }

    #[test]
    fn markup_and_mdbook_tags_are_text() {
        assert_eq!(escape("<a> & \"b\""), "&lt;a&gt; &amp; &quot;b&quot;");
        assert_eq!(escape("{{#include x}}"), "{&#123;#include x}}");
    }

    #[test]
    fn inline_code_is_marked() {
        assert_eq!(inline("use `a < b` here"), "use <code>a &lt; b</code> here");
    }
}
