//! Three doors, the last is stuck. Who closes the other two?

struct Open(&'static str);

impl Open {
    fn new(name: &'static str) -> Result<Self, String> {
        if name == "cellar" {
            return Err(format!("{name} is stuck"));
        }
        println!("  opened {name}");
        Ok(Open(name))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        println!("  closed {}", self.0);
    }
}

fn open_all(names: &[&'static str]) -> Result<Vec<Open>, String> {
    let mut stack = Vec::new();
    for name in names {
        stack.push(Open::new(name)?);
    }
    Ok(stack) // nothing failed: give them away
}

fn main() {
    println!("all open:");
    if let Ok(_doors) = open_all(&["front", "back"]) {
        println!("  at home");
    }

    println!("one fails:");
    if let Err(error) = open_all(&["front", "back", "cellar"]) {
        println!("  caught: {error}");
    }
}
