//! Three ways to the smallest of some floats. Do they agree on nothing,
//! and on NaN?

use std::panic;

const CASES: [(&str, &[f64]); 4] = [
    ("nothing", &[]),
    ("1, 3, NaN", &[1.0, 3.0, f64::NAN]),
    ("NaN, 1, 3", &[f64::NAN, 1.0, 3.0]),
    ("-NaN, 1, 3", &[-f64::NAN, 1.0, 3.0]),
];

fn show(name: &str, smallest: fn(&[f64]) -> Option<f64>) {
    println!("{name}");
    for (case, values) in CASES {
        match panic::catch_unwind(|| smallest(values)) {
            Ok(answer) => println!("    {case}: {answer:?}"),
            Err(_) => println!("    {case}: panic"),
        }
    }
}

fn main() {
    panic::set_hook(Box::new(|_| {})); // no message: the output says it
    show("reduce(f64::min)", |values| {
        values.iter().copied().reduce(f64::min)
    });
    show("min_by(f64::total_cmp)", |values| {
        values.iter().copied().min_by(f64::total_cmp)
    });
    show("min_by(partial_cmp, unwrapped)", |values| {
        values.iter().copied().min_by(|a, b| a.partial_cmp(b).unwrap())
    });
}
