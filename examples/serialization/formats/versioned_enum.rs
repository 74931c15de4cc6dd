//! Every file says its version; every version knows the way to today.
use serde::{Deserialize, Serialize};

#[derive(Debug)]
#[expect(dead_code, reason = "the fields are only printed")]
struct Date {
    year: u16,
    month: u8,
}

// Append only: the position of a variant is its number in the file.
#[derive(Serialize, Deserialize)]
enum Saved {
    First { year: u16 },
    Second { year: u16, month: u8 },
}

impl From<Saved> for Date {
    fn from(saved: Saved) -> Date {
        match saved {
            Saved::First { year } => Date { year, month: 1 },
            Saved::Second { year, month } => Date { year, month },
        }
    }
}

fn load(data: &[u8]) -> Result<Date, postcard::Error> {
    postcard::from_bytes::<Saved>(data).map(Date::from)
}

fn main() -> Result<(), postcard::Error> {
    let old = postcard::to_stdvec(&Saved::First { year: 1999 })?;
    let today = Saved::Second { year: 2026, month: 11 };
    let new = postcard::to_stdvec(&today)?;
    println!("the numbers of the variants: {}, {}", old[0], new[0]);
    println!("first version: {:?}", load(&old)?);
    println!("second version: {:?}", load(&new)?);
    if let Err(error) = load(&[2, 0, 0]) {
        println!("from the future: {error}");
    }
    Ok(())
}
