//! Two names for one setting, and the setting gets another value.

mod settings;

use settings::{LIMIT, raise_limit};

fn main() {
    println!("before: {LIMIT:?} {:?}", settings::LIMIT);
    raise_limit();
    println!("after: {LIMIT:?} {:?}", settings::LIMIT);

    let same = std::ptr::eq(&LIMIT, &settings::LIMIT);
    println!("one place: {same}");
}
