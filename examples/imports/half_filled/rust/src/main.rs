//! Use a module, twice. What is there, and since when?

mod till;

fn main() {
    //@ begin: `TOTAL` is there before the first line.
    println!("there before: {:?}", till::TOTAL);
    use till::TOTAL;
    //@ bound: The line with `use` was no step. Nothing has changed.
    till::sell(5);
    use till as again;
    let same = std::ptr::eq(&TOTAL, &again::TOTAL);
    //@ again: By whatever path it is named, there is one `TOTAL`.
    println!("the same: {same} {TOTAL:?}");
}
