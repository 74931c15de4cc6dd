//! Two fields own one list. It goes to JSON and comes back.
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Serialize, Deserialize)]
struct Pair {
    ann: Rc<RefCell<Vec<u32>>>,
    ben: Rc<RefCell<Vec<u32>>>,
}

fn main() -> serde_json::Result<()> {
    let drawn = Rc::new(RefCell::new(vec![7, 12]));
    let pair = Pair { ann: Rc::clone(&drawn), ben: drawn };
    //@ shared: Two fields own one list.
    let text = serde_json::to_string(&pair)?;
    println!("{text}");
    //@ written: In the `text`, as printed, the list stands twice.
    let back: Pair = serde_json::from_str(&text)?;
    //@ read: Each field of `back` owns a list of its own.
    back.ben.borrow_mut().push(31);
    //@ parted: Ben's list has the 31, and Ann's has not.
    println!("Ann: {:?}", back.ann.borrow());
    println!("Ben: {:?}", back.ben.borrow());
    Ok(())
}
