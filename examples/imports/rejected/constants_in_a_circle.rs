mod foo {
    pub const SPAM: u32 = crate::bar::HAM + 1;
}

mod bar {
    pub const HAM: u32 = crate::foo::SPAM + 1;
}

fn main() {
    println!("{}", foo::SPAM);
}
