//! Is the string of blanks made anew for each call?

fn constant() -> &'static str {
    "          "
}

fn made(count: usize) -> String {
    " ".repeat(count)
}

fn same(one: &str, other: &str) -> &'static str {
    let same = std::ptr::eq(one, other);
    if same { "one string" } else { "two strings" }
}

fn main() {
    println!("called twice: {}", same(constant(), constant()));
    println!("called twice, made: {}", same(&made(10), &made(10)));
}
