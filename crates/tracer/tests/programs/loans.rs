//! References: how long they are needed, and where they lead when what they led to moves.

fn append(items: &mut Vec<i32>, item: i32) {
    items.push(item);
}

fn longest<'a>(words: &'a [String]) -> &'a String {
    let mut best = &words[0];
    for word in words {
        if word.len() > best.len() {
            best = word;
        }
    }
    best
}

struct Counter<'a> {
    total: &'a mut usize,
}

impl Counter<'_> {
    fn count(&mut self, word: &str) -> &mut Self {
        *self.total += word.len();
        self
    }
}

fn main() {
    let mut numbers = vec![1, 2];
    let first = &numbers[0];
    println!("{first}");
    println!("on");
    append(&mut numbers, 3);
    let lent = &mut numbers;
    lent.push(4);
    append(lent, 5);
    println!("{numbers:?}");
    let words = [String::from("a"), String::from("abc")];
    let found = longest(&words);
    println!("{found}");
    let mut total = 0;
    let mut counter = Counter { total: &mut total };
    counter.count("ab").count("c");
    println!("{total}");
    let maybe = words.first();
    if let Some(word) = maybe {
        println!("{word}");
    }
    let (left, right) = numbers.split_at_mut(2);
    left[0] = right[0];
    println!("{numbers:?}");
}
