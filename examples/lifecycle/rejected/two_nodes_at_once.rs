struct Guest {
    friend: Option<usize>,
}

fn main() {
    let mut guests: Vec<Guest> = Vec::new();
    guests.push(Guest { friend: None });
    guests.push(Guest { friend: None });
    let anna = &mut guests[0];
    let ben = &mut guests[1];
    anna.friend = Some(1);
    ben.friend = Some(0);
}
