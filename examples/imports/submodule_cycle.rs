//! Two submodules take each other from their parent. Who works?

use std::ptr::eq;

mod dotted {
    pub mod a {
        pub use super::b;
        pub static SPAM: u32 = 1;
    }
    pub mod b {
        pub use super::a;
    }
}

mod renamed {
    pub mod a {
        pub use crate::renamed::b as second;
        pub static SPAM: u32 = 1;
    }
    pub mod b {
        pub use crate::renamed::a as first;
    }
}

mod used {
    pub mod a {
        pub use super::b;
        pub const SPAM: u32 = 1;
    }
    pub mod b {
        use super::a;
        pub const HAM: u32 = a::SPAM + 1;
    }
}

fn main() {
    let same = eq(&dotted::a::b::a::SPAM, &dotted::a::SPAM);
    println!("dotted: a::b::a is a: {same}");
    let same = eq(&renamed::a::second::first::SPAM, &renamed::a::SPAM);
    println!("renamed: the same: {same}");
    println!("used: a::b::HAM is {}", used::a::b::HAM);
}
