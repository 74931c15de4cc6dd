struct Guest {
    other: Option<Box<Guest>>,
}

fn main() {
    let mut anna = Guest { other: None };
    let mut ben = Guest { other: None };
    anna.other = Some(Box::new(ben));
    ben.other = Some(Box::new(anna));
}
