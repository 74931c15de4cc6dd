//! An enum is a list of what loading may build, and nothing else.

use serde::Deserialize;

#[derive(Deserialize, Debug)]
enum Message {
    Fraction(i64, i64),
    List(Vec<String>),
}

fn main() {
    for saved in [
        r#"{"Fraction": [1, 3]}"#,
        r#"{"List": ["one", "two"]}"#,
        r#"{"print": ["hello"]}"#,
        r#"{"List": [1, "two"]}"#,
    ] {
        match serde_json::from_str::<Message>(saved) {
            Ok(Message::Fraction(over, under)) => {
                println!("loaded: {over}/{under}");
            }
            Ok(Message::List(texts)) => println!("loaded: {texts:?}"),
            Err(error) => println!("refused: {error}"),
        }
    }
}
