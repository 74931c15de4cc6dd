//! Give a method to a type that others wrote.

use std::time::Duration;

trait AsPercent {
    fn as_percent(&self) -> String;
}

impl AsPercent for f64 {
    fn as_percent(&self) -> String {
        format!("{} %", self * 100.0)
    }
}

impl AsPercent for Duration {
    fn as_percent(&self) -> String {
        format!("{} of a second", self.as_secs_f64().as_percent())
    }
}

impl<T: AsPercent> AsPercent for [T] {
    fn as_percent(&self) -> String {
        let each: Vec<_> =
            self.iter().map(AsPercent::as_percent).collect();
        each.join(", ")
    }
}

fn main() {
    println!("a number: {}", 0.25.as_percent());
    let quarter = Duration::from_millis(250);
    println!("a struct of std: {}", quarter.as_percent());
    println!("a list: {}", [0.25, 0.5].as_percent());
    println!("as a function: {}", AsPercent::as_percent(&0.25));
}
