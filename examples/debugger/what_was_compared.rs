//! A check fails. Does it tell what was compared?

use std::panic::catch_unwind;

fn main() {
    let names = ["Ada", "Grace"];
    let _ = catch_unwind(|| assert!(names.len() == 3));
    let _ = catch_unwind(|| assert_eq!(names.len(), 3));
    let _ = catch_unwind(|| assert_ne!(names[0], "Ada", "named"));
    let _ = catch_unwind(|| assert!(matches!(names, ["Bob", ..])));
    println!("still here");
}
