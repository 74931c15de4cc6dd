//! An iterator that has stopped halfway. Who owns its state?

use std::iter;

struct Table {
    rows: Vec<&'static str>,
}

impl Drop for Table {
    fn drop(&mut self) {
        println!("  table is freed");
    }
}

fn read() -> impl Iterator<Item = &'static str> {
    let table = Table { rows: vec!["first", "second", "third"] };
    let mut position = 0;
    iter::from_fn(move || {
        let row = table.rows.get(position).copied();
        position += 1;
        row
    })
}

fn main() {
    println!("one row taken:");
    let mut rows = read();
    println!("  row: {}", rows.next().unwrap());

    println!("iterator dropped:");
    drop(rows);

    println!("to the end:");
    let mut rows = read();
    let all: Vec<_> = rows.by_ref().collect();
    println!("  rows: {}", all.join(" "));
    println!("  the iterator still owns the table");
}
