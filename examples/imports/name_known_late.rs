//! Choose a function whose name is known only while the program runs.

fn find(name: &str) -> Option<fn(f64) -> f64> {
    match name {
        "sqrt" => Some(f64::sqrt),
        "cbrt" => Some(f64::cbrt),
        _ => None,
    }
}

fn main() {
    for name in ["sqrt", "cbrt", "root"] {
        match find(name) {
            Some(function) => println!("{name}: {}", function(64.0)),
            None => println!("{name} is not in the table"),
        }
    }
}
