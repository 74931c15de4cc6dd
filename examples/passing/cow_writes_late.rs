//! Copy only if there is something to write. Whose list comes back?

use std::borrow::Cow;

fn without_negatives(items: &[i32]) -> Cow<'_, [i32]> {
    let mut result = Cow::Borrowed(items);
    for (position, &item) in items.iter().enumerate() {
        if item < 0 {
            result.to_mut()[position] = 0;
        }
    }
    result
}

fn main() {
    let (good, bad) = (vec![1, 2], vec![1, -2]);
    let mut from_good = without_negatives(&good);
    let mut from_bad = without_negatives(&bad);
    let copied = matches!(from_good, Cow::Owned(_));
    println!("good: {from_good:?} copied: {copied}");
    let copied = matches!(from_bad, Cow::Owned(_));
    println!("bad: {from_bad:?} copied: {copied}");

    from_good.to_mut().push(3);
    from_bad.to_mut().push(3);
    println!("after the caller pushes: {good:?} {bad:?}");
}
