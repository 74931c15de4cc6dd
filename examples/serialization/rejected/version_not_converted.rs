use serde::Deserialize;

#[derive(Deserialize)]
enum Saved {
    First(u16),
    Second(u16, u8),
    Third(u16, u8, u8),
}

fn date(saved: Saved) -> (u16, u8) {
    match saved {
        Saved::First(year) => (year, 1),
        Saved::Second(year, month) => (year, month),
    }
}

fn main() {
    let saved = serde_json::from_str(r#"{"First": 1999}"#);
    println!("{:?}", saved.map(date).ok());
}
