//! A stream in memory, half read. Does it remember where it was?

use std::error::Error;
use std::io::{BufRead, Cursor};

fn main() -> Result<(), Box<dyn Error>> {
    let bytes = b"first line\nsecond line\n".to_vec();
    let mut stream = Cursor::new(bytes);
    let mut line = String::new();
    stream.read_line(&mut line)?;
    println!("read: {line:?}");

    let parts = (stream.get_ref(), stream.position());
    let saved = postcard::to_stdvec(&parts)?;
    let (bytes, position) = postcard::from_bytes(&saved)?;
    let mut loaded: Cursor<Vec<u8>> = Cursor::new(bytes);
    loaded.set_position(position);
    println!("position: {}", loaded.position());

    line.clear();
    loaded.read_line(&mut line)?;
    println!("read on: {line:?}");
    println!("the old one is still at {}", stream.position());
    Ok(())
}
