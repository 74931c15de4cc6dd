//! A failure in the middle. What is left of the two functions?

use std::panic::catch_unwind;

fn knead(bowl: &[&str]) {
    let dough = [bowl, &["water"]].concat();
    panic!("{} things and no yeast", dough.len());
    //@ unwinding (drop dough): The failure leaves `knead`, and on its
    //@ way it has dropped the dough.
}

struct Oven {
    degrees: u32,
}

impl Drop for Oven {
    fn drop(&mut self) {
        //@ oven: It leaves `bake`. The bowl is dropped, now the oven.
        println!("oven off, it had {} degrees", self.degrees);
    }
}

fn bake() {
    let _oven = Oven { degrees: 220 };
    let bowl = vec!["flour", "salt"];
    //@ ready: One vector, in `bake`. The call in the next line will
    //@ fail.
    knead(&bowl);
}

fn main() {
    let saved = catch_unwind(bake);
    //@ saved: Both calls have ended. `saved` owns a box, with what the
    //@ panic carried.
    println!("failed: {}", saved.is_err());
    drop(saved);
    //@ forgotten: The box has gone, too.
    println!("forgotten");
}
