//! The claim is true, and still a bomb: elements that take no bytes.

use bincode::config::standard;
use bincode::de::Decoder;
use bincode::error::DecodeError;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

static DECODED: AtomicUsize = AtomicUsize::new(0);

/// A marker without content, which counts how often it is read.
struct Marker;

impl<C> bincode::Decode<C> for Marker {
    fn decode<D>(_: &mut D) -> Result<Self, DecodeError>
    where
        D: Decoder<Context = C>,
    {
        match DECODED.fetch_add(1, Relaxed) {
            1_000_000 => Err(DecodeError::Other("stopped by us")),
            _ => Ok(Marker),
        }
    }
}

fn main() {
    let mut bomb = vec![253];
    bomb.extend((1_u64 << 60).to_le_bytes());

    let config = standard().with_limit::<1_000>();
    let found =
        bincode::decode_from_slice::<Vec<Marker>, _>(&bomb, config);
    println!("{} bytes, limit 1,000 bytes", bomb.len());
    println!("elements read: {}", DECODED.load(Relaxed) - 1);
    println!("then: {:?}", found.err());

    // An element that takes a byte at least is under the limit.
    let found =
        bincode::decode_from_slice::<Vec<bool>, _>(&bomb, config);
    println!("with content: {:?}", found.err());
}
