//! Call a method that the class keeps to itself.

mod heat {
    pub struct Oven;
    impl Oven {
        pub fn bake(&self) -> u32 {
            self.ignite() + 180
        }
        fn ignite(&self) -> u32 {
            20
        }
    }
}

fn main() {
    println!("{}", heat::Oven.bake());
    println!("{}", heat::Oven.ignite());
}
