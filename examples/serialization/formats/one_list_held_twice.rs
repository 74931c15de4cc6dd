//! Two owners hold one list. How many lists come back?
use rkyv::rancor;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::rc::Rc;

type List = Rc<RefCell<Vec<String>>>;

#[derive(Serialize, Deserialize)]
struct Flat {
    ann: List,
    ben: List,
}

fn report(what: &str, flat: &Flat) {
    flat.ben.borrow_mut().push("bread".to_string());
    print!("{what}: Ann reads {:?}, ", flat.ann.borrow());
    println!("one list: {}", Rc::ptr_eq(&flat.ann, &flat.ben));
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let shared = List::default();
    shared.borrow_mut().push("milk".to_string());
    let flat = Flat { ann: Rc::clone(&shared), ben: shared };

    let text = serde_json::to_string(&flat)?;
    println!("{text}");
    let saved = postcard::to_stdvec(&flat)?;
    report("before", &flat);
    report("JSON", &serde_json::from_str(&text)?);
    report("postcard", &postcard::from_bytes(&saved)?);

    // rkyv is not serde, and remembers what it has written.
    let ann = Rc::new("milk".to_string());
    let pair = (Rc::clone(&ann), ann);
    let saved = rkyv::to_bytes::<rancor::Error>(&pair)?;
    let (ann, ben): (Rc<String>, Rc<String>) =
        rkyv::from_bytes::<_, rancor::Error>(&saved)?;
    println!("rkyv: one text: {}", Rc::ptr_eq(&ann, &ben));
    Ok(())
}
