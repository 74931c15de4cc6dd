//! A length of eight bytes, and a message of that length. The length
//! is what the sender says. When is the memory asked for?

use std::io::{Error, ErrorKind, Read, Result};

const LONGEST: u64 = 1_000_000;

/// Asks for all of it at once. `vec![0; length]` would end the process.
fn at_once(input: &mut impl Read, length: u64) -> Result<Vec<u8>> {
    let mut message = Vec::new();
    message.try_reserve_exact(length as usize).map_err(Error::other)?;
    message.resize(length as usize, 0);
    input.read_exact(&mut message)?;
    Ok(message)
}

/// Asks for no more than has arrived, twice over.
pub fn as_it_comes(
    input: &mut impl Read,
    length: u64,
) -> Result<Vec<u8>> {
    if length > LONGEST {
        return Err(Error::other(format!("{length} is too long")));
    }
    let mut message = Vec::new();
    input.take(length).read_to_end(&mut message)?;
    if message.len() as u64 != length {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    Ok(message)
}

fn main() -> Result<()> {
    for claim in [5, 900_000, 1 << 60] {
        println!("claimed: {claim}, sent: 5");
        for read in [at_once, as_it_comes] {
            match read(&mut &b"hello"[..], claim) {
                Ok(message) => println!("  {} bytes", message.len()),
                Err(error) => println!("  {error}"),
            }
        }
    }
    Ok(())
}
