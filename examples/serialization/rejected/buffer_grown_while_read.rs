use rkyv::rancor::Error;
use rkyv::{Archived, access, to_bytes};

fn main() -> Result<(), Error> {
    let names = vec!["Ada".to_string(), "Grace".to_string()];
    let mut bytes = to_bytes::<Error>(&names)?;
    let found = access::<Archived<Vec<String>>, Error>(&bytes)?;
    bytes.extend_from_slice(b"Linus");
    println!("{}", found[1]);
    Ok(())
}
