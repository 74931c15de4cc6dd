//! What goes through a pipe when a Vec is sent?
use std::io::{self, Read, Write};

fn main() -> io::Result<()> {
    let numbers = vec![1_u32, 2, 300];
    let (mut read, mut write) = io::pipe()?;
    for number in &numbers {
        write.write_all(&number.to_le_bytes())?;
    }
    drop(write);

    let mut data = Vec::new();
    read.read_to_end(&mut data)?;
    println!("bytes: {}", data.len());

    let (words, rest) = data.as_chunks::<4>();
    let copy: Vec<_> =
        words.iter().map(|word| u32::from_le_bytes(*word)).collect();
    println!("left over: {}", rest.len());
    println!("equal: {}", copy == numbers);
    println!("the same place: {}", copy.as_ptr() == numbers.as_ptr());
    Ok(())
}
