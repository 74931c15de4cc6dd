//! Three modules hold a `lion`. Which of them is meant?

mod one {
    pub fn lion() -> &'static str {
        module_path!()
    }
}

mod two {
    pub fn lion() -> &'static str {
        module_path!()
    }
    pub fn bird() -> &'static str {
        module_path!()
    }
}

/// Everything of two, and the lion of one.
mod chosen {
    pub use super::one::lion;
    pub use super::two::*;
}

/// Everything of two, and a lion of its own.
mod three {
    pub use super::two::*;
    pub fn lion() -> &'static str {
        module_path!()
    }
}

fn main() {
    println!("two: lion of {}", two::lion());
    println!("chosen: lion of {}", chosen::lion());
    println!("chosen: bird of {}", chosen::bird());
    println!("three: lion of {}", three::lion());
    println!("three: bird of {}", three::bird());
}
