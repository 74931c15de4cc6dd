//! Each block makes an `x` of its own, or does it?

use std::any::type_name_of_val;

fn main() {
    let mut seen = vec![];
    let x = "outer";

    if seen.is_empty() {
        let x = "if";
        seen.push(x);
    }
    println!("after if:      {x}");

    for x in ["one", "two"] {
        seen.push(x);
    }
    println!("after for:     {x}");

    {
        let x = "block";
        seen.push(x);
    }
    println!("after block:   {x}");

    seen.extend(["three"].map(|x| x.trim()));
    println!("after closure: {x}");

    if let Err(x) = "four".parse::<i32>() {
        seen.push(type_name_of_val(&x));
    }
    println!("after if let:  {x}");
    println!("seen inside:   {seen:?}");
}
