use crate::bar;
use std::sync::LazyLock;

pub static SPAM: LazyLock<u32> = LazyLock::new(|| {
    println!("spam begins");
    let spam = bar::ONE;
    println!("spam ends");
    spam
});
