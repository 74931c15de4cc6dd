//! Three questions to each format. Can its bytes be read without the
//! type? As a type with one more field? Is an extra byte noticed?

use rkyv::rancor;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::error::Error;

macro_rules! data {
    ($($type:item)*) => { $(
        #[derive(Serialize, Deserialize)]
        #[derive(wincode::SchemaWrite, wincode::SchemaRead)]
        #[derive(rkyv::Archive, rkyv::Serialize, rkyv::Deserialize)]
        $type
    )* };
}

data! {
    struct Old { id: u32, name: String }
    struct New { id: u32, name: String, #[serde(default)] note: String }
}

fn row(format: &str, bytes: &[u8], answers: [bool; 3]) {
    let [untyped, new, extra] =
        answers.map(|yes| if yes { "yes" } else { "no" });
    let length = bytes.len();
    println!("{format:9}{length:6}{untyped:>9}{new:>11}{extra:>12}");
}

fn main() -> Result<(), Box<dyn Error>> {
    let old = Old { id: 300, name: "Grace".into() };
    println!("          bytes  untyped  new field  extra byte");

    let data = serde_json::to_vec(&old)?;
    let untyped = serde_json::from_slice::<Value>(&data).is_ok();
    let new = serde_json::from_slice::<New>(&data).is_ok();
    let extra = [&data[..], &[0]].concat();
    let extra = serde_json::from_slice::<Old>(&extra).is_err();
    row("JSON", &data, [untyped, new, extra]);

    let data = postcard::to_stdvec(&old)?;
    let untyped = postcard::from_bytes::<Value>(&data).is_ok();
    let new = postcard::from_bytes::<New>(&data).is_ok();
    let extra = [&data[..], &[0]].concat();
    let extra = postcard::from_bytes::<Old>(&extra).is_err();
    row("postcard", &data, [untyped, new, extra]);

    let data = bitcode::serialize(&old)?;
    let untyped = bitcode::deserialize::<Value>(&data).is_ok();
    let new = bitcode::deserialize::<New>(&data).is_ok();
    let extra = [&data[..], &[0]].concat();
    let extra = bitcode::deserialize::<Old>(&extra).is_err();
    row("bitcode", &data, [untyped, new, extra]);

    // Neither has a type for "anything" to be asked for.
    let data = wincode::serialize(&old)?;
    let new = wincode::deserialize::<New>(&data).is_ok();
    let extra = [&data[..], &[0]].concat();
    let extra = wincode::deserialize::<Old>(&extra).is_err();
    row("wincode", &data, [false, new, extra]);

    let data = rkyv::to_bytes::<rancor::Error>(&old)?;
    let new = rkyv::from_bytes::<New, rancor::Error>(&data).is_ok();
    let mut extra = data.clone();
    extra.push(0);
    let extra = rkyv::from_bytes::<Old, rancor::Error>(&extra).is_err();
    row("rkyv", &data, [false, new, extra]);
    Ok(())
}
