//! A helper inside a function. What does it carry?

fn permutations(items: &str) -> (Vec<String>, usize) {
    fn place(chosen: &str, rest: &str, found: &mut Vec<String>) {
        if rest.is_empty() {
            found.push(chosen.to_string());
        }
        for item in rest.chars() {
            let others = rest.replace(item, "");
            place(&format!("{chosen}{item}"), &others, found);
        }
    }

    let mut found = Vec::new();
    place("", items, &mut found);
    (found, size_of_val(&place))
}

fn main() {
    let (found, size) = permutations("abc");
    println!("permutations: {}", found.join(" "));
    println!("the helper carries: {size} bytes");
}
