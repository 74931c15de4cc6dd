//! What implements Serialize and Deserialize, each out and back.

use serde::{Serialize, de::DeserializeOwned};
use std::collections::{BTreeMap, HashSet};
use std::net::Ipv4Addr;
use std::path::PathBuf;

fn back<T>(what: &str, value: T)
where
    T: Serialize + DeserializeOwned + PartialEq,
{
    let bytes = postcard::to_stdvec(&value).expect("fits postcard");
    let loaded: T = postcard::from_bytes(&bytes).expect("unchanged");
    println!("{what}: equal {}", loaded == value);
}

fn main() {
    back("constants", ((), true, false));
    back("numbers", (7_u128.pow(40), 2.5, -3_i8));
    back("texts", ("a longer text".to_string(), 'x'));
    back("tuple, Vec, range", ((1, 'a'), vec![vec![3]], 0..4));
    back("sets", HashSet::from([1, 2]));
    back("map", BTreeMap::from([((2, 3), None::<u8>)]));
    back("Option, Result", (Some(1), Err::<u8, _>("no".to_string())));
    back("Box", Box::new([1, 2, 3]));
    back("path", PathBuf::from("notes.txt"));
    back("address", Ipv4Addr::LOCALHOST);
}
