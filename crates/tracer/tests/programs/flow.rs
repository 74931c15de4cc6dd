//! Everything that decides when a value is moved, initialised or dropped.

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

#[derive(Debug)]
struct Point {
    x: i32,
    y: i32,
}

struct Pair {
    left: String,
    right: String,
}

fn late(flag: bool) -> i32 {
    let number;
    if flag {
        number = 1;
    } else {
        number = 2;
    }
    number * 10
}

fn early(number: i32) -> Result<i32, String> {
    let guard = Noisy("guard");
    if number < 0 {
        return Err(String::from("negative"));
    }
    let half = half(number)?;
    drop(guard);
    Ok(half)
}

fn half(number: i32) -> Result<i32, String> {
    if number % 2 == 0 {
        Ok(number / 2)
    } else {
        Err(format!("{number} is odd"))
    }
}

fn consume(words: Vec<String>) -> usize {
    let mut total = 0;
    for word in words {
        total += word.len();
    }
    total
}

fn factorial(number: u64) -> u64 {
    if number == 0 { 1 } else { number * factorial(number - 1) }
}

fn split(pair: Pair, flag: bool) -> (String, Option<String>) {
    if flag {
        (pair.left, Some(pair.right))
    } else {
        drop(pair.right);
        (pair.left, None)
    }
}

fn refilled() -> Vec<i32> {
    let mut list = vec![1];
    drop(list);
    list = vec![2, 3];
    list
}

fn main() {
    let ten = late(true);
    let x = 5;
    let x = x + ten;
    {
        let x = "inner";
        let inner = Noisy(x);
        println!("{x} {}", inner.0);
    }
    let point = Point { x, y: 2 };
    let same = point;
    let pair =
        Pair { left: String::from("L"), right: String::from("R") };
    let left = pair.left;
    println!("{left} {} {same:?}", pair.right);
    let mut text = String::from("first");
    println!("{text}");
    text = String::from("second");
    text.push_str(" one");
    let maybe = Some(text);
    if let Some(text) = maybe {
        println!("{text}");
    }
    let _ = early(4);
    let _ = early(3);
    let _ = early(-1);
    let names = vec![String::from("ab"), String::from("cde")];
    let letters = consume(names);
    let mut kept = None;
    for turn in 0..2 {
        let item = Noisy("item");
        if turn == 1 {
            kept = Some(item);
        }
    }
    let squares: Vec<i32> =
        (1..3).map(|number| number * number).collect();
    println!(
        "{letters} {} {squares:?} {}",
        factorial(2),
        kept.is_some()
    );
    let mut count = 0;
    let mut bump = || count += 1;
    bump();
    bump();
    println!("{count}");
    let boxed = Box::new(Point { x: 7, y: 8 });
    let unboxed = *boxed;
    let Point { x: across, y: down } = unboxed;
    println!("{across} {down}");
    let both =
        Pair { left: String::from("l"), right: String::from("r") };
    let (one, other) = split(both, true);
    println!("{one} {other:?} {:?}", refilled());
    let holder = String::from("held");
    let give = move || holder;
    println!("{}", give());
}
