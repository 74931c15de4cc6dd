//! A text with an escape is not in the input as it should be read.
use serde::Deserialize;
use std::borrow::Cow;

#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

fn main() {
    let plain = r#""disk full""#;
    let escaped = r#""disk\tfull""#;

    for input in [plain, escaped] {
        match serde_json::from_str::<Text>(input) {
            Ok(Text(Cow::Borrowed(text))) => {
                println!("{input}: {text:?}, borrowed");
            }
            Ok(Text(Cow::Owned(text))) => {
                println!("{input}: {text:?}, owned");
            }
            Err(error) => println!("{input}: {error}"),
        }
    }
    for input in [plain, escaped] {
        match serde_json::from_str::<&str>(input) {
            Ok(text) => println!("as &str: {text:?}"),
            Err(error) => println!("as &str: {error}"),
        }
    }
}
