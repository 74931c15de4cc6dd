//! The parent has three locals. How many bytes are in each closure,
//! and what of?

fn parent() -> impl Fn() -> String {
    let a: i64 = 1;
    let b = vec![2, 2];
    let c = "three";

    let nothing = || String::new();
    let child = || a.to_string();
    let all_three = || format!("{a} {b:?} {c}");
    println!("nothing: {} bytes", size_of_val(&nothing));
    println!("child: {} bytes", size_of_val(&child));
    println!("all_three: {} bytes", size_of_val(&all_three));
    println!("they say: {:?}", [nothing(), child(), all_three()]);

    let taken = move || format!("{a} {b:?} {c}");
    let parts = size_of::<(i64, Vec<i32>, &str)>();
    println!("taken: {} bytes", size_of_val(&taken));
    println!("a, b and c themselves: {parts} bytes");
    taken
}

fn main() {
    println!("after the parent: {}", parent()());
}
