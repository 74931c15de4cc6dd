//! Three closures are made in a loop. Which key does each one add?

fn plus(key: i32) -> impl Fn(i32) -> i32 {
    move |n| key + n
}

fn call<F: Fn(i32) -> i32>(functions: &[F]) -> Vec<i32> {
    functions.iter().map(|f| f(10)).collect()
}

fn main() {
    let mut moved = Vec::new();
    let mut factory = Vec::new();
    for key in 0..3 {
        moved.push(move |n| key + n);
        factory.push(plus(key));
    }
    println!("move: {:?}", call(&moved));
    println!("factory: {:?}", call(&factory));

    let mapped: Vec<_> = (0..3).map(|key| move |n| key + n).collect();
    println!("map: {:?}", call(&mapped));
    println!("bytes in each: {}", size_of_val(&moved[0]));
}
