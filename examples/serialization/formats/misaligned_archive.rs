//! The same bytes, one byte further on. Can they still be read?

use rkyv::Archived;
use rkyv::rancor::Error;
use rkyv::util::AlignedVec;

fn sum(bytes: &[u8]) -> Result<f64, Error> {
    let numbers = rkyv::access::<Archived<Vec<f64>>, Error>(bytes)?;
    Ok(numbers.iter().map(|number| number.to_native()).sum())
}

fn report(label: &str, bytes: &[u8]) {
    let at = bytes.as_ptr() as usize % 8;
    match sum(bytes) {
        Ok(sum) => println!("{label}, {at} past a multiple: {sum}"),
        Err(_) => println!("{label}, {at} past a multiple: refused"),
    }
}

fn main() -> Result<(), Error> {
    let numbers = vec![0.5, 1.5, 2.5];
    let bytes = rkyv::to_bytes::<Error>(&numbers)?;
    report("as written", &bytes);

    // As in a file that begins with one byte for the version.
    let mut file = AlignedVec::<16>::new();
    file.push(1);
    file.extend_from_slice(&bytes);
    report("after a byte", &file[1..]);

    let mut aligned = AlignedVec::<16>::new();
    aligned.extend_from_slice(&file[1..]);
    report("copied back", &aligned);

    // A number by itself may stand anywhere: its bytes are copied.
    let number = f64::from_le_bytes([0, 0, 0, 0, 0, 0, 4, 64]);
    println!("eight bytes, copied: {number}");
    Ok(())
}
