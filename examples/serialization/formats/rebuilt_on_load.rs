//! An index is made from its words. Which of the two is saved?

use serde::{Deserialize, Serialize};
use std::collections::HashMap;

#[derive(Serialize, Deserialize, Clone)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
struct Index {
    words: Vec<String>,
    places: HashMap<String, usize>,
}

impl From<Vec<String>> for Index {
    fn from(words: Vec<String>) -> Index {
        println!("made from {words:?}");
        let numbered = words.iter().cloned().zip(0..);
        Index { places: numbered.collect(), words }
    }
}

impl From<Index> for Vec<String> {
    fn from(index: Index) -> Vec<String> {
        index.words
    }
}

fn main() -> Result<(), serde_json::Error> {
    let index = Index::from(vec!["tea".into(), "salt".into()]);
    let saved = serde_json::to_string(&index)?;
    println!("saved: {saved}");
    let loaded: Index = serde_json::from_str(&saved)?;
    println!("salt is at {}", loaded.places["salt"]);
    Ok(())
}
