//! The guests live in one vector; whom they know is a number.

struct Guest {
    name: &'static str,
    friend: Option<usize>,
}

impl Drop for Guest {
    fn drop(&mut self) {
        println!("  gone: {}", self.name);
    }
}

fn main() {
    let mut guests: Vec<Guest> = ["Anna", "Ben", "Carla"]
        .map(|name| Guest { name, friend: None })
        .into();
    guests[0].friend = Some(1);
    guests[1].friend = Some(2);
    guests[2].friend = Some(0); // the ring is closed

    let mut here = 0;
    for _ in 0..4 {
        print!("{} -> ", guests[here].name);
        here = guests[here].friend.expect("everybody has one");
    }
    println!("{}", guests[here].name);

    if let Ok([anna, ben]) = guests.get_disjoint_mut([0, 1]) {
        std::mem::swap(&mut anna.friend, &mut ben.friend);
        println!("two at once: {:?} {:?}", anna.friend, ben.friend);
    }

    let same = guests.get_disjoint_mut([1, 1]);
    println!("the same one twice: {}", same.is_ok());

    println!("drop the vector:");
    drop(guests);
    println!("end of main");
}
