use std::sync::LazyLock;
use std::sync::atomic::AtomicU32;

pub static TOTAL: AtomicU32 = AtomicU32::new(0);

pub static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| {
    println!("  the initialiser runs");
    vec!["one", "two"]
});
