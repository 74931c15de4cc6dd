//! Two structs: one is copied in passing, the other when told to.

#[derive(Clone, Copy)]
struct Rating {
    stars: i32,
}

#[derive(Clone)]
struct Playlist {
    titles: Vec<String>,
}

fn lower(mut rating: Rating) {
    rating.stars -= 1;
    println!("lower, inside: {}", rating.stars);
}

fn shorten(mut playlist: Playlist) {
    playlist.titles.pop();
    println!("shorten, inside: {:?}", playlist.titles);
}

fn main() {
    let rating = Rating { stars: 5 };
    lower(rating);
    println!("outside: {}", rating.stars);

    let titles = ["Aria", "Gigue"].map(String::from).to_vec();
    let playlist = Playlist { titles };
    shorten(playlist.clone());
    println!("outside: {:?}", playlist.titles);
}
