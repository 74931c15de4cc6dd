//! A name gets a second value. When does the first one go?

struct Guest(&'static str);

impl Drop for Guest {
    fn drop(&mut self) {
        println!("  {} leaves", self.0);
    }
}

fn assigned() {
    let mut guest = Guest("Ann");
    println!("assigning, {} is here", guest.0);
    guest = Guest("Ben");
    println!("assigned, {} is here", guest.0);
}

fn shadowed() {
    let guest = Guest("Cid");
    println!("shadowing, {} is here", guest.0);
    let guest = Guest("Dot");
    println!("shadowed, {} is here", guest.0);
}

fn main() {
    assigned();
    shadowed();
}
