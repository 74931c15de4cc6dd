mod shop {
    pub struct Eggs {
        weights: Vec<u32>,
    }

    impl Eggs {
        pub fn new(weights: Vec<u32>) -> Self {
            Self { weights }
        }
    }
}

fn main() {
    let eggs = shop::Eggs::new(vec![61, 58, 64]);
    println!("first: {}", eggs.weights[0]);
}
