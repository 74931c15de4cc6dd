//! What JSON makes of values for which it has no word.

use serde::Serialize;
use serde_json::from_str;
use std::collections::BTreeSet;
use std::fmt::Debug;
use std::time::Duration;

fn show(value: impl Serialize + Debug) {
    let text = serde_json::to_string(&value).expect("fits JSON");
    println!("{value:?}: {text}");
}

fn main() {
    show(());
    show((1, 2));
    show(BTreeSet::from([1, 2]));
    show(b"ab");
    show(0..3);
    show('x');
    show(Duration::from_millis(1500));
    show(None::<Option<u8>>);
    show(Some(None::<u8>));
    let back: Option<Option<u8>> = from_str("null").expect("JSON");
    println!("null as Option<Option<u8>>: {back:?}");
}
