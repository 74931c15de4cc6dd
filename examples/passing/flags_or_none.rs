//! Add a flag to those given, or to none. Whose list is changed?

fn with_debug<'a>(flags: Option<&[&'a str]>) -> Vec<&'a str> {
    //@ given: Some: flags refers to what the caller owns.
    //@ nothing (2): None: there is nothing to refer to.
    let mut line = flags.unwrap_or_default().to_vec();
    //@ copied: line is a list of its own, with the same flag.
    line.push("-g");
    //@ added: The new flag is in line alone.
    line
}

fn main() {
    let mine = vec!["-O"];
    let first = with_debug(Some(&mine));
    let second = with_debug(None);
    //@ kept: Three owners, three lists; mine is as it was.
    println!("mine: {mine:?}");
    println!("first: {first:?}");
    println!("second: {second:?}");
}
