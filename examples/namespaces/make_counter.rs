//! Two counters from one factory. Do they count together?

fn make_counter() -> impl FnMut() -> i32 + Clone {
    let mut count = 0;
    move || {
        count += 1;
        count
    }
}

fn main() {
    let (mut tickets, mut guests) = (make_counter(), make_counter());
    println!("tickets: {} {} {}", tickets(), tickets(), tickets());
    println!("guests: {}", guests());
    let mut a_clone = tickets.clone();
    println!("a clone: {}", a_clone());
    println!("tickets: {}", tickets());
    println!("bytes: {}", size_of_val(&tickets));

    let mut count = 0;
    let mut moved = move || {
        count += 1;
        count
    };
    println!("moved: {} {}, left behind: {count}", moved(), moved());
}
