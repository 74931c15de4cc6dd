struct Guest<'a> {
    name: &'static str,
    other: Option<&'a Guest<'a>>,
}

fn main() {
    let mut anna = Guest { name: "Anna", other: None };
    anna.other = Some(&anna);
    println!("{}", anna.other.map_or("nobody", |g| g.name));
}
