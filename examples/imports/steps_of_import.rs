//! One path through two modules. Which steps are there to tell?

fn main() {
    println!("main begins, and no step was told before");
    println!("the cat says: {}", says());
    println!("it is defined in {}", zoo::cat::place());
    use zoo::cat::says;
}

mod zoo {
    pub mod cat {
        pub fn says() -> &'static str {
            SOUND
        }

        pub fn place() -> &'static str {
            module_path!()
        }

        const SOUND: &str = "miau";
    }
}
