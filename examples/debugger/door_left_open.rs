//! Who closes the door, if the debugger leaves the room?

struct Door;

impl Door {
    fn open() -> Self {
        println!("door opened");
        Self
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        println!("door closed");
    }
}

fn visit(minutes: u32) -> u32 {
    let _door = Door::open();
    let stayed = minutes + 1;
    stayed.max(minutes)
}

fn main() {
    println!("stayed {}", visit(7));
    println!("stayed {}", visit(8));
}
