//! Save a point. What does it tell the format? Written by hand here;
//! `#[derive(Serialize)]` makes the same calls without the printing.

use serde::ser::{Serialize, SerializeStruct, Serializer};

struct Point {
    x: u32,
    y: u32,
}

impl Serialize for Point {
    fn serialize<S: Serializer>(
        &self,
        out: S,
    ) -> Result<S::Ok, S::Error> {
        println!("serialize_struct \"Point\", 2 fields");
        let mut fields = out.serialize_struct("Point", 2)?;
        println!("serialize_field \"x\" {}", self.x);
        fields.serialize_field("x", &self.x)?;
        println!("serialize_field \"y\" {}", self.y);
        fields.serialize_field("y", &self.y)?;
        println!("end");
        fields.end()
    }
}

fn main() {
    let point = Point { x: 3, y: 4 };
    let text = serde_json::to_string(&point).expect("fits JSON");
    println!("JSON makes of it: {text}\n");
    let bytes = postcard::to_stdvec(&point).expect("fits postcard");
    println!("postcard makes of it: {bytes:?}");
}
