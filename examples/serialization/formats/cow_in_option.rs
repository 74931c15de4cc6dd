//! `Cow` is borrowed where it can be. Is it, in an `Option`?

use serde::Deserialize;
use std::borrow::Cow;

#[derive(Deserialize)]
struct Message<'a> {
    #[serde(borrow)]
    plain: Cow<'a, str>,
    #[serde(borrow)]
    option: Option<Cow<'a, str>>,
    #[serde(borrow)]
    list: Vec<Cow<'a, str>>,
    #[serde(borrow)]
    texts: Vec<&'a str>,
}

fn report(label: &str, text: Cow<str>) {
    match text {
        Cow::Borrowed(text) => println!("{label}: {text}, borrowed"),
        Cow::Owned(text) => println!("{label}: {text}, a copy"),
    }
}

fn main() -> serde_json::Result<()> {
    let input = r#"{"plain": "disk full", "option": "disk full",
        "list": ["disk full"], "texts": ["disk full"]}"#;
    let message: Message = serde_json::from_str(input)?;
    report("Cow", message.plain);
    if let Some(text) = message.option {
        report("Option<Cow>", text);
    }
    for text in message.list {
        report("Vec<Cow>", text);
    }
    println!("Vec<&str>: {}, borrowed", message.texts[0]);
    Ok(())
}
