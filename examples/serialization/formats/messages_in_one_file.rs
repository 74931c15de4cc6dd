//! Three messages one after another in one file; the last is cut off.
use postcard::{from_bytes, to_stdvec};
use std::io::{self, BufRead, Write};

type Message = (String, Vec<u32>);

fn write(file: &mut impl Write, message: &Message) -> io::Result<()> {
    let bytes = to_stdvec(message).map_err(io::Error::other)?;
    let length =
        u32::try_from(bytes.len()).map_err(io::Error::other)?;
    file.write_all(&length.to_le_bytes())?;
    file.write_all(&bytes)
}

fn read(file: &mut impl BufRead) -> io::Result<Option<Message>> {
    if file.fill_buf()?.is_empty() {
        return Ok(None);
    }
    let mut length = [0; 4];
    file.read_exact(&mut length)?;
    let mut bytes = vec![0; u32::from_le_bytes(length) as usize];
    file.read_exact(&mut bytes)?;
    from_bytes(&bytes).map(Some).map_err(io::Error::other)
}

fn main() -> io::Result<()> {
    let mut whole = Vec::new();
    for name in ["first", "second", "third"] {
        write(&mut whole, &(name.to_string(), vec![2, 2]))?;
    }

    let mut file = whole.as_slice();
    while let Some((name, _)) = read(&mut file)? {
        println!("whole: {name}");
    }
    let mut file = &whole[..whole.len() - 3];
    loop {
        match read(&mut file) {
            Ok(Some((name, _))) => println!("cut off: {name}"),
            Ok(None) => break println!("cut off: the end"),
            Err(error) => break println!("cut off: {error}"),
        }
    }
    Ok(())
}
