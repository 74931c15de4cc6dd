//! One crate, and what it offers comes from two others.

fn main() {
    println!("zoo::lion: {}", zoo::lion::VOICE);
    println!("zoo::bird: {}", zoo::bird::VOICE);
    println!("homes: {}, {}", zoo::lion::HERE, zoo::bird::HERE);
}
