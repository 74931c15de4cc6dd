//! Three lamps are lit in one function. Which goes out first?

struct Lamp {
    room: &'static str,
}

impl Drop for Lamp {
    fn drop(&mut self) {
        println!("  out: {}", self.room);
    }
}

fn evening() {
    let _hall = Lamp { room: "hall" };
    let _stairs = Lamp { room: "stairs" };
    let _attic = Lamp { room: "attic" };
    println!("all bright");
}

fn main() {
    evening();
    println!("night");
}
