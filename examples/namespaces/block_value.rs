//! Search, and carry the result out of the block.

fn describe(numbers: &[i32]) {
    let found = 'search: {
        for n in numbers {
            let rest = n % 2;
            if rest == 0 {
                break 'search Some(n);
            }
        }
        None
    };
    let size = if numbers.len() > 2 { "many" } else { "few" };
    println!("{size} numbers, first even: {found:?}");
}

fn main() {
    describe(&[3, 4, 5]);
    describe(&[3, 5]);
}
