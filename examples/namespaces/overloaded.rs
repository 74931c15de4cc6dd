//! Two functions of one name, told apart by their argument.

trait Parse {
    fn parse(self) -> String;
}

impl Parse for &str {
    fn parse(self) -> String {
        format!("a text of {}", self.len())
    }
}

impl Parse for i32 {
    fn parse(self) -> String {
        format!("the number {self}")
    }
}

fn parse(value: impl Parse) -> String {
    value.parse()
}

fn main() {
    println!("by trait: {}", parse("three"));
    println!("by trait: {}", parse(3));
}
