//! The option and the copy: what is the caller left with?

fn titled<'a>(lines: Option<&[&'a str]>) -> Option<Vec<&'a str>> {
    let mut lines = match lines {
        None => vec!["untitled", "text"],
        Some(lines) => lines.to_vec(),
    };
    *lines.first_mut()? = "Title";
    Some(lines)
}

fn main() {
    let mine = vec!["draft", "more"];
    println!("made from mine: {:?}", titled(Some(&mine)));
    println!("mine: {mine:?}");
    println!("no argument: {:?}", titled(None));
    println!("an empty list: {:?}", titled(Some(&[])));

    let rows = vec![vec!["draft"]];
    let mut rows_copied = rows.clone();
    rows_copied[0].push("more");
    println!("one level down: {rows:?}");
}
