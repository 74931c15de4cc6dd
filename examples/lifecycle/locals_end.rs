//! Watch who dies at the function's end, and in which order.

struct Witness(&'static str);

impl Drop for Witness {
    fn drop(&mut self) {
        println!("  {} dies", self.0);
    }
}

fn errand(stored: &mut Vec<Witness>) -> Witness {
    let _first = Witness("first");
    let _second = Witness("second");
    let kept = Witness("kept");
    stored.push(kept);
    let returned = Witness("returned");
    println!("  last line of the function");
    returned
}

fn main() {
    let mut stored = Vec::new();
    println!("call");
    let result = errand(&mut stored);
    println!("back, alive: {} and {}", stored[0].0, result.0);
    stored.clear();
    drop(result);
    println!("end");
}
