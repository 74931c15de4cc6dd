//! A name made inside a condition. How far does it reach?

fn year(text: &str) -> &str {
    let found = "an outer `found`";
    if let Some((_, found)) = text.split_once("since ") {
        println!("  in the branch: {found}");
    } else {
        println!("  in the `else`: {found}");
    }
    println!("  afterwards:    {found}");

    let Some((_, found)) = text.split_once("since ") else {
        return "no year";
    };
    found
}

fn main() {
    for text in ["since 1991", "of late"] {
        println!("{text}:");
        println!("  returned:      {}", year(text));
    }
}
