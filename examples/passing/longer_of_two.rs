//! A function gives back what it was lent, or a part of it.

fn longer<'a>(one: &'a str, other: &'a str) -> &'a str {
    if one.len() >= other.len() { one } else { other }
}

fn value_of<'line>(line: &'line str, key: &str) -> Option<&'line str> {
    line.strip_prefix(key)?.strip_prefix('=')
}

fn main() {
    let line = String::from("name=Ada");
    let other = String::from("age=36");
    println!("longer: {}", longer(&line, &other));
    let same = longer(&line, &other).as_ptr() == line.as_ptr();
    println!("the same text: {same}");

    let key = String::from("name");
    let value = value_of(&line, &key).unwrap();
    drop(key);
    println!("value: {value}");
    let part = line.as_bytes().as_ptr_range().contains(&value.as_ptr());
    println!("part of the line: {part}");
}
