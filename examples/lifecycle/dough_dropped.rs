//! A failure in the middle. What is left of the dough?

use std::panic::catch_unwind;

fn bake() -> Vec<&'static str> {
    let mut dough = vec!["flour"];
    dough.push("water");
    if !dough.contains(&"yeast") {
        panic!("{} things and no yeast", dough.len());
        //@ leaving (drop dough): The failure leaves `bake`, and on its
        //@ way it has dropped the dough.
    }
    dough
}

fn main() {
    let saved = catch_unwind(bake);
    //@ saved: `bake` has ended. `saved` owns a box, with what the panic
    //@ carried.
    println!("failed: {}", saved.is_err());
    drop(saved);
    //@ forgotten: The box has gone, too.
    println!("forgotten");
}
