//! A callback that gives away what it holds, for a caller that calls
//! it twice.

fn twice(f: impl Fn() -> Vec<i32>) -> [Vec<i32>; 2] {
    [f(), f()]
}

fn main() {
    let numbers = vec![1, 2];
    let give = || numbers;
    println!("{:?}", twice(give));
}
