//! One byte of the archive is another. Who notices?

use rkyv::Archived;
use rkyv::rancor::Error;

type Names = Vec<String>;

fn first(bytes: &[u8]) -> Result<&str, Error> {
    let names = rkyv::access::<Archived<Names>, Error>(bytes)?;
    Ok(names.first().map_or("none", |name| name.as_str()))
}

fn main() -> Result<(), Error> {
    let names = ["a name of length", "another name"];
    let names: Names = names.map(String::from).to_vec();
    let bytes = rkyv::to_bytes::<Error>(&names)?;
    println!("whole: {}", first(&bytes)?);

    // Each byte in turn takes each other value.
    let (mut refused, mut other, mut same) = (0, 0, 0);
    for place in 0..bytes.len() {
        for change in 1..=255 {
            let mut bytes = bytes.clone();
            bytes[place] ^= change;
            match rkyv::from_bytes::<Names, Error>(&bytes) {
                Err(_) => refused += 1,
                Ok(found) if found == names => same += 1,
                Ok(_) => other += 1,
            }
        }
    }
    println!("refused: {refused}");
    println!("accepted, and another text: {other}");
    println!("accepted, and the same: {same}");
    let cut = &bytes[..bytes.len() - 8];
    println!("cut off: refused {}", first(cut).is_err());
    Ok(())
}
