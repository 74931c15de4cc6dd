//! The closure changes `player.points`. What does it hold meanwhile?

struct Player {
    cards: Vec<u32>,
    points: u32,
}

fn main() {
    let mut player = Player { cards: vec![7, 9], points: 0 };

    let mut win = || player.points += 1;

    //@ made: The closure holds one reference, to the field `points`. It
    //@ has no way to the cards.
    win();
    let cards = player.cards;
    //@ taken: The list belongs to `cards` now, and `points` is still on
    //@ loan to the closure.
    win();
    //@ won: Both calls went through the one reference to the field,
    //@ which is 2 now.
    println!("{cards:?} won {}", player.points);
}
