//! A list of anything. Who finds out what is in it?

use std::any::Any;

fn main() {
    let things: Vec<Box<dyn Any>> =
        vec![Box::new(9), Box::new("nine"), Box::new(9.0)];
    for thing in &things {
        if let Some(number) = thing.downcast_ref::<i32>() {
            println!("an i32: {number}");
        } else if let Some(text) = thing.downcast_ref::<&str>() {
            println!("text: {text}");
        } else {
            println!("neither");
        }
    }

    let mut thing: Box<dyn Any> = Box::new(9);
    println!("an i32: {}", thing.is::<i32>());
    thing = Box::new("nine");
    println!("an i32: {}", thing.is::<i32>());
}
