//! Ten ways to take a list. Each answers how many numbers it has at
//! the end, `counted` how many owners there are. And the caller?

use std::{borrow::Cow, rc::Rc};

fn owned(list: Vec<i32>) -> usize {
    list.len()
}
fn owned_mut(mut list: Vec<i32>) -> usize {
    list.push(9);
    list.len()
}
fn lent(list: &[i32]) -> usize {
    list.len()
}
fn lent_mut(list: &mut Vec<i32>) -> usize {
    list.push(9);
    list.len()
}
fn lent_slots(list: &mut [i32]) -> usize {
    list[0] = 7;
    list.len()
}
fn boxed(list: Box<[i32]>) -> usize {
    list.into_vec().len()
}
fn counted(list: Rc<[i32]>) -> usize {
    Rc::strong_count(&list)
}
fn late(mut list: Cow<[i32]>) -> usize {
    list.to_mut().push(9);
    list.len()
}
fn into(list: impl Into<Vec<i32>>) -> usize {
    list.into().len()
}
fn as_ref(list: impl AsRef<[i32]>) -> usize {
    list.as_ref().len()
}

fn main() {
    let mut list = vec![1, 2];
    println!("owned: {}, caller {list:?}", owned(list.clone()));
    println!("owned_mut: {}, caller {list:?}", owned_mut(list.clone()));
    println!("lent: {}, caller {list:?}", lent(&list));
    println!("late: {}, caller {list:?}", late(Cow::Borrowed(&list)));
    println!("into: {}, caller {list:?}", into([1, 2]));
    println!("as_ref: {}, caller {list:?}", as_ref(&list));
    println!("lent_mut: {}, caller {list:?}", lent_mut(&mut list));
    println!("lent_slots: {}, caller {list:?}", lent_slots(&mut list));
    let shared: Rc<[i32]> = Rc::from(&list[..]);
    println!(
        "counted: {} owners, {shared:?}",
        counted(Rc::clone(&shared))
    );
    println!("boxed: {}, the caller has none", boxed(list.into()));
}
