//! Whose `x` does a piece of source see when it is pasted in?

macro_rules! twice {
    ($source:expr) => {{
        let x = 2;
        x * $source
    }};
}

macro_rules! leave_behind {
    ($name:ident) => {
        let $name = 1; // the caller's word
        const VISIBLE: i32 = 2; // an item
    };
}

fn main() {
    let x = 10;
    println!("twice the caller's 10 + 1: {}", 2 * (x + 1));
    println!("pasted in:                 {}", twice!(x + 1));

    leave_behind!(hidden);
    println!("left behind:               {hidden} {VISIBLE}");
}
