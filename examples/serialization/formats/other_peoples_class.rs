//! Settings of another crate, with a private field and no derive.

use serde::{Deserialize, Serialize};

mod library {
    pub struct Settings {
        depth: u32,
    }

    impl Settings {
        pub fn new(depth: u32) -> Settings {
            Settings { depth }
        }
        pub fn depth(&self) -> u32 {
            self.depth
        }
    }
}
use library::Settings;

#[derive(Serialize, Deserialize)]
#[serde(remote = "Settings")]
struct Ours {
    #[serde(getter = "Settings::depth")]
    depth: u32,
}

impl From<Ours> for Settings {
    fn from(ours: Ours) -> Settings {
        Settings::new(ours.depth)
    }
}

#[derive(Serialize, Deserialize)]
struct Search {
    #[serde(with = "Ours")]
    settings: Settings,
}

fn main() -> Result<(), serde_json::Error> {
    let search = Search { settings: Settings::new(3) };
    let saved = serde_json::to_string(&search)?;
    println!("saved: {saved}");
    let loaded: Search = serde_json::from_str(&saved)?;
    println!("loaded, depth {}", loaded.settings.depth());
    Ok(())
}
