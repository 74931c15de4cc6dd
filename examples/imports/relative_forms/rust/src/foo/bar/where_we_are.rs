//! Three spellings. Is it one module?
use super::super::bar::baz as two;
use super::baz as one;
use crate::foo::bar::baz as three;
use std::ptr::eq;

const HERE: &str = module_path!();

pub fn show() {
    println!("module: {}", self::HERE);
    let same =
        eq(&one::NAME, &two::NAME) && eq(&one::NAME, &three::NAME);
    println!("one module: {same}");
    println!("its name: {}", one::NAME);
}
