//! Which of the zoo's files does `mod zoo` read?
//! And is pond, which has no pond.rs, a module?

mod pond {
    pub mod frog;
}
mod zoo;

fn main() {
    println!("the lion says {}", zoo::roar());
    println!("the zoo is {}", zoo::HERE);
    let voice = pond::frog::VOICE;
    println!("pond, without pond.rs: the frog says {voice}");
}
