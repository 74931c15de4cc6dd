mod foo {
    pub static SPAM: u32 = crate::bar::HAM + 1;
}

mod bar {
    pub static HAM: u32 = crate::foo::SPAM + 1;
}

fn main() {
    println!("{}", foo::SPAM);
}
