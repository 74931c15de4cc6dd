//! Three closures: one looks, one changes, one gives away what it
//! holds. How often can each be called?

fn any_time<R>(f: impl Fn() -> R) -> [R; 2] {
    [f(), f()]
}

fn one_at_a_time<R>(mut f: impl FnMut() -> R) -> [R; 2] {
    [f(), f()]
}

fn once<R>(f: impl FnOnce() -> R) -> R {
    f()
}

fn main() {
    let word = "ab".to_string();
    let mut count = 0;
    let parts = vec!["a", "b"];

    let looks = || word.len();
    println!("looks: {:?}", any_time(looks));
    println!("looks: {:?}", one_at_a_time(looks));
    println!("looks: {:?}", once(looks));

    let mut changes = || {
        count += 1;
        count
    };
    println!("changes: {:?}", one_at_a_time(&mut changes));
    println!("changes: {:?}", once(changes));

    let gives_away = || parts;
    println!("gives_away: {:?}", once(gives_away));
}
