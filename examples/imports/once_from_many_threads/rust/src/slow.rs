use std::sync::LazyLock;
use std::thread::sleep;
use std::time::Duration;

pub static ANSWER: LazyLock<i32> = LazyLock::new(|| {
    println!("  the initialiser begins");
    sleep(Duration::from_millis(100));
    println!("  the initialiser ends");
    42
});
