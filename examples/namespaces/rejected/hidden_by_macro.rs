//! The macro writes a `let`. Does the next line see it?

macro_rules! leave_behind {
    () => {
        let hidden = 1;
    };
}

fn main() {
    leave_behind!();
    println!("{}", hidden);
}
