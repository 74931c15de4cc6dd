//! What the rejected programs wanted, each in a way that compiles.

use std::f32::consts::PI as SHORT_PI;
use std::f64::consts::PI;

fn max(left: i32, right: i32) -> String {
    format!("{}, says mine", std::cmp::max(left, right))
}

mod heat {
    pub struct Oven {
        degrees: u32,
    }
    impl Oven {
        pub fn new() -> Self {
            Oven { degrees: 180 }
        }
        pub fn degrees(&self) -> u32 {
            self.degrees
        }
        pub fn set(&mut self, degrees: u32) {
            self.degrees = degrees.min(250);
        }
    }
}

trait Shout {
    fn shout(&self) -> String;
}

impl Shout for str {
    fn shout(&self) -> String {
        self.to_uppercase() + "!"
    }
}

fn main() {
    println!("two imports: {SHORT_PI} {PI}");
    println!("an import and a definition: {}", max(3, 4));
    let mut oven = heat::Oven::new();
    oven.set(900);
    println!("a private field: {}", oven.degrees());
    println!("other people's type: {}", "hello".shout());
}
