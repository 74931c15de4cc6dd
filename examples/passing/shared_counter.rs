//! Two readers count their reads in one place.

use std::cell::Cell;

struct Reader<'a> {
    reads: &'a Cell<u32>,
}

impl Reader<'_> {
    fn read(&self) {
        self.reads.set(self.reads.get() + 1);
    }
}

fn main() {
    let reads = Cell::new(0);
    let (one, other) =
        (Reader { reads: &reads }, Reader { reads: &reads });
    one.read();
    other.read();
    other.read();
    println!("reads: {}", reads.get());
}
