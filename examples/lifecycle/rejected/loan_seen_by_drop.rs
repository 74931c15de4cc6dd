use std::cell::Cell;

struct Guest<'a> {
    other: Cell<Option<&'a Guest<'a>>>,
}

impl Drop for Guest<'_> {
    fn drop(&mut self) {
        println!("other: {}", self.other.get().is_some());
    }
}

fn main() {
    let anna = Guest { other: Cell::new(None) };
    anna.other.set(Some(&anna));
}
