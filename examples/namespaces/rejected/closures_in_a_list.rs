//! Two lambdas in a list.

fn main() {
    let rate = 2;
    let functions = vec![|n: i32| n * rate, |n: i32| n + rate];
    println!("{}", functions[0](10));
}
