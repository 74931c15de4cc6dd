//! Add a flag to those given, or to none. Whose list is changed?

fn with_debug<'a>(flags: Option<&[&'a str]>) -> Vec<&'a str> {
    //@ given: `flags` is `Some`, and leads to what `mine` owns.
    //@ nothing (2): `flags` is `None`, and leads nowhere.
    let mut line = flags.unwrap_or_default().to_vec();
    //@ copied: `line` is a list of its own, with the same flag.
    line.push("-g");
    //@ added: The new flag is in `line` alone.
    line
}

fn main() {
    let mine = vec!["-O"];
    let first = with_debug(Some(&mine));
    let second = with_debug(None);
    //@ after: Three owners, three lists; `mine` is as it was.
    println!("mine: {mine:?}");
    println!("first: {first:?}");
    println!("second: {second:?}");
}
