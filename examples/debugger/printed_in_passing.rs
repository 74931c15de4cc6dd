//! `dbg!` stands inside an expression. What does it print, and where?

fn area(width: u32, height: u32) -> u32 {
    dbg!(width + 1) * dbg!(height + 1)
}

fn main() {
    let names = vec!["Ada", "Grace"];
    dbg!(&names);
    let area = area(2, 3);
    println!("area {area}, {} names", names.len());
}
