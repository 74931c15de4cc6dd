//! A stream that never ends. Can its first records be used?
use serde::Deserialize;
use std::io::{self, BufReader, Read};

#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "ok is only printed")]
struct Record {
    id: u32,
    ok: bool,
}

#[derive(Default)]
struct Endless {
    produced: u32,
}

impl Read for Endless {
    fn read(&mut self, place: &mut [u8]) -> io::Result<usize> {
        self.produced += 1;
        let id = self.produced;
        let line = format!("{{\"id\": {id}, \"ok\": true}}\n");
        line.as_bytes().read(place)
    }
}

fn main() -> Result<(), serde_json::Error> {
    let mut lines = BufReader::new(Endless::default());
    let records = serde_json::Deserializer::from_reader(&mut lines);
    for record in records.into_iter::<Record>() {
        let record = record?;
        println!("{record:?}");
        if record.id == 3 {
            break;
        }
    }
    println!("lines produced: {}", lines.get_ref().produced);
    Ok(())
}
