mod one {
    pub fn lion() {}
}

mod two {
    pub fn lion() {}
    pub fn bird() {}
}

mod zoo {
    pub use super::one::*;
    pub use super::two::*;
}

fn main() {
    zoo::bird();
    zoo::lion();
}
