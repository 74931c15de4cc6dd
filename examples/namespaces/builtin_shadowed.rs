//! An enum brings a `None` of its own. What still works?

use std::any::type_name_of_val;

#[derive(Debug)]
enum Level {
    None,
    High,
}

fn main() {
    let nothing: Option<u8> = None;
    println!("before:      {}", type_name_of_val(&nothing));
    {
        use Level::*; // the accident
        println!("shadowed:    {}", type_name_of_val(&None));
        let nothing = Option::<u8>::None;
        println!("full path:   {}", type_name_of_val(&nothing));
        println!("and there is {High:?}");
    }
    let nothing: Option<u8> = None;
    println!("block ended: {}", type_name_of_val(&nothing));
}
