use crate::foo::SPAM;
use std::sync::LazyLock;

pub const ONE: u32 = 1;

pub static HAM: LazyLock<u32> = LazyLock::new(|| {
    println!("ham begins");
    let ham = *SPAM + ONE;
    println!("ham ends");
    ham
});
