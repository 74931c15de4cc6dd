//! Which of the zoo's files does `mod zoo` read?

mod zoo;

fn main() {
    println!("the lion says {}", zoo::roar());
    println!("the zoo is {}", zoo::HERE);
}
