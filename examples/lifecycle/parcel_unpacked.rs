//! One of two things is taken out and returned. And the other?

struct Parcel {
    letter: Vec<&'static str>,
    gift: Vec<&'static str>,
}

fn unpack() -> Vec<&'static str> {
    let parcel =
        Parcel { letter: vec!["Dear", "Ada"], gift: vec!["a book"] };
    let letter = parcel.letter;
    println!("gift: {:?}", parcel.gift);
    letter
}

fn main() {
    let letter = unpack();
    println!("letter: {letter:?}");
}
