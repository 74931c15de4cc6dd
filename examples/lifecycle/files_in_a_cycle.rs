//! Who closes a file that only a cycle holds? Safe code throughout.

#![forbid(unsafe_code)]

use std::cell::RefCell;
use std::fs::{File, read_dir};
use std::io::Result;
use std::mem;
use std::rc::Rc;

struct Log {
    _file: File,
    itself: RefCell<Option<Rc<Log>>>,
}

fn open() -> Result<Rc<Log>> {
    let _file = File::open("/dev/null")?;
    let itself = RefCell::new(None);
    Ok(Rc::new(Log { _file, itself }))
}

fn descriptors() -> Result<usize> {
    Ok(read_dir("/proc/self/fd")?.count())
}

fn main() -> Result<()> {
    let before = descriptors()?;
    for _ in 0..100 {
        open()?;
    }
    println!("no cycles: {} left open", descriptors()? - before);

    for _ in 0..100 {
        let log = open()?;
        *log.itself.borrow_mut() = Some(Rc::clone(&log));
    }
    println!("cycles: {} left open", descriptors()? - before);

    mem::forget(File::open("/dev/null")?);
    println!("and a forgotten one: {}", descriptors()? - before);
    Ok(())
}
