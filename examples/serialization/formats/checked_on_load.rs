//! A span of days, first to last. Who checks what is loaded?

use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Unchecked {
    first: u32,
    last: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
struct Span {
    first: u32,
    last: u32,
}

impl TryFrom<Unchecked> for Span {
    type Error = &'static str;

    fn try_from(
        Unchecked { first, last }: Unchecked,
    ) -> Result<Self, &'static str> {
        if first > last {
            return Err("the first day is after the last");
        }
        Ok(Span { first, last })
    }
}

fn main() {
    let span = Span { first: 2, last: 9 };
    let good = serde_json::to_string(&span).expect("fits JSON");
    for saved in [&good, &good.replace('2', "12")] {
        match serde_json::from_str::<Span>(saved) {
            Ok(span) => {
                println!("loaded: {} to {}", span.first, span.last)
            }
            Err(error) => println!("refused: {error}"),
        }
    }
}
