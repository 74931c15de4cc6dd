//! Two functions assign to their parameter. What has the caller?

fn first(mut x: Option<i32>) {
    println!("first, received: {x:?}");
    x = Some(9);
    println!("first, inside: {x:?}");
}

fn second(x: &[i32]) {
    let mut x = x.to_vec();
    x[0] = 10;
    println!("second, inside: {x:?}");
}

fn main() {
    let x = None;
    first(x);
    println!("after first: {x:?}");

    let x = vec![1];
    second(&x);
    println!("after second: {x:?}");
}
