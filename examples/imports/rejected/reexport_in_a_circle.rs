mod foo {
    pub use crate::bar::spam;
}

mod bar {
    pub use crate::foo::spam;
}

fn main() {
    foo::spam();
}
