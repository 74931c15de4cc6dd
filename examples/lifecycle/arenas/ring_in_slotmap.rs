//! A ring in a slotmap: remove one, reuse its place, drop the map.

use slotmap::{DefaultKey, SlotMap};

struct Guest {
    name: &'static str,
    friend: Option<DefaultKey>,
}

impl Drop for Guest {
    fn drop(&mut self) {
        println!("  gone: {}", self.name);
    }
}

fn friend_of(
    guests: &SlotMap<DefaultKey, Guest>,
    key: DefaultKey,
) -> Option<&'static str> {
    let friend = guests.get(key)?.friend?;
    guests.get(friend).map(|guest| guest.name)
}

fn main() {
    let mut guests = SlotMap::new();
    let [anna, ben, carla] = ["Anna", "Ben", "Carla"]
        .map(|name| guests.insert(Guest { name, friend: None }));
    guests[anna].friend = Some(ben);
    guests[ben].friend = Some(carla);
    guests[carla].friend = Some(anna);
    println!("Anna's friend: {:?}", friend_of(&guests, anna));

    println!("remove Ben, insert Dora:");
    guests.remove(ben);
    let friend = Some(anna);
    let dora = guests.insert(Guest { name: "Dora", friend });
    println!("Anna's friend: {:?}", friend_of(&guests, anna));
    println!("Dora's friend: {:?}", friend_of(&guests, dora));
    println!("key of Ben: {}", guests.contains_key(ben));

    println!("drop the map:");
    drop(guests);
    println!("end of main");
}
