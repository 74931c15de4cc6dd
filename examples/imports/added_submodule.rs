//! Ways to give a module something from another module.

mod away {
    pub mod spam {
        pub struct Spam;
    }
    pub mod ham {}
}

/// Only what comes from the other module.
mod replaced {
    pub use crate::away::spam;
}

/// Its own, and one of the other's.
mod appended {
    pub mod own {
        pub struct Own;
    }
    pub use crate::away::spam;
}

/// Its own, and all of the other's.
mod extended {
    pub mod own {
        pub struct Own;
    }
    pub use crate::away::*;
}

use std::any::type_name;

fn main() {
    println!("replaced: {}", type_name::<replaced::spam::Spam>());
    println!("appended: {}", type_name::<appended::own::Own>());
    println!("appended: {}", type_name::<appended::spam::Spam>());
    println!("extended: {}", type_name::<extended::own::Own>());
    println!("extended: {}", type_name::<extended::spam::Spam>());
    // One type with several paths: this compiles.
    let _: [away::spam::Spam; 2] =
        [appended::spam::Spam, extended::spam::Spam];
}
