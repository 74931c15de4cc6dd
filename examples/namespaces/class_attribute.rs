//! Two baskets. Which of their variables are one, and which are two?

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

static LIMIT: AtomicUsize = AtomicUsize::new(3);
static SHARED: Mutex<Vec<&str>> = Mutex::new(Vec::new());

#[derive(Debug, Default)]
struct Basket {
    limit: Option<usize>,
    items: Vec<&'static str>,
}

impl Basket {
    fn limit(&self) -> usize {
        self.limit.unwrap_or(LIMIT.load(Relaxed))
    }
}

fn main() {
    let (mut apples, pears) = (Basket::default(), Basket::default());
    println!("limits: {} {}", apples.limit(), pears.limit());
    apples.limit = Some(10);
    let both = (apples.limit(), pears.limit());
    println!("after apples.limit = Some(10): {} {}", both.0, both.1);
    LIMIT.store(5, Relaxed);
    let both = (apples.limit(), pears.limit());
    println!("after LIMIT.store(5): {} {}", both.0, both.1);

    apples.items.push("apple");
    SHARED.lock().unwrap().push("pear");
    println!("pears has: {:?}", pears.items);
    println!("apples itself holds: {apples:?}");
    println!("pears itself holds: {pears:?}");
    println!("in the static: {:?}", SHARED.lock().unwrap());
}
