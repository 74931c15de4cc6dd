//! One of two things is taken out and returned. And the other?

struct Parcel {
    letter: Vec<&'static str>,
    gift: Vec<&'static str>,
}

fn unpack() -> Vec<&'static str> {
    let parcel =
        Parcel { letter: vec!["Dear", "Ada"], gift: vec!["a book"] };
    //@ whole: A parcel with two vectors.
    let letter = parcel.letter;
    //@ taken: The letter has moved out; the parcel has a hole in its
    //@ place.
    println!("gift: {:?}", parcel.gift);
    letter
    //@ leaving (drop parcel): The gift is dropped with what is left of
    //@ the parcel. The letter is on its way out.
}

fn main() {
    let letter = unpack();
    //@ returned: Parcel and gift are gone, and one variable owns the
    //@ letter.
    println!("letter: {letter:?}");
}
