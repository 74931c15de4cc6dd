//! Let a playlist be copied as an integer is.

#[derive(Clone, Copy)]
struct Playlist {
    rating: i32,
    titles: Vec<String>,
}

fn main() {
    let playlist = Playlist { rating: 5, titles: vec![] };
    let copy = playlist;
    println!("{} {}", copy.rating, playlist.titles.len());
}
