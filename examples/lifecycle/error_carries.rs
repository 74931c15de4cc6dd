//! An error that has something of yours. What, and how do you see it?

fn main() {
    let data = b"caf\xe9!".to_vec();
    let place = data.as_ptr();
    match String::from_utf8(data) {
        Ok(text) => println!("{text}"),
        Err(error) => {
            println!("error: {}", error.utf8_error());
            println!("it has the bytes: {:?}", error.as_bytes());
            let data = error.into_bytes(); // and gives them back
            let same = data.as_ptr() == place;
            println!("they are the very bytes: {same}");
            let text: String =
                data.into_iter().map(char::from).collect();
            println!("as latin-1: {text}");
        }
    }
}
