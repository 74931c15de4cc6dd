//! Does each turn of a loop have its own variable, and which one is
//! left afterwards?

struct Key(i32);

impl Key {
    fn new(number: i32) -> Key {
        println!("made {number}");
        Key(number)
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        println!("gone {}", self.0);
    }
}

fn main() {
    let key = "before the loop";
    for number in 0..2 {
        let key = Key::new(number);
        println!("holding {}", key.0);
    }
    println!("loop over: {key}");
}
