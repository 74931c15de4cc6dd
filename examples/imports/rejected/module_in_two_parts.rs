mod zoo {
    pub const LION: &str = "roar";
}

mod zoo {
    pub const BIRD: &str = "tweet";
}

fn main() {
    println!("{}", zoo::LION);
}
