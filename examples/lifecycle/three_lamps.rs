//! Three lamps are lit in one function. Which goes out first?

struct Lamp {
    room: &'static str,
}

impl Drop for Lamp {
    fn drop(&mut self) {
        //@ first: The call of `evening` stands at its brace. The attic,
        //@ lit last, goes first.
        //@ last (3): The hall goes last; the two others are dropped.
        println!("  out: {}", self.room);
    }
}

fn evening() {
    let _hall = Lamp { room: "hall" };
    let _stairs = Lamp { room: "stairs" };
    let _attic = Lamp { room: "attic" };
    //@ lit: Three variables, and the lamps are in them.
    println!("all bright");
}

fn main() {
    evening();
    //@ night: No lamp is left.
    println!("night");
}
