//! `open` fails halfway. Which destructors run, and on what?

struct Log;

impl Drop for Log {
    fn drop(&mut self) {
        println!("  destructor of the log");
    }
}

struct Connection {
    address: String,
    _log: Log,
}

impl Connection {
    fn open(address: &str) -> Result<Self, String> {
        let log = Log;
        if address.is_empty() {
            return Err("no address".to_owned());
        }
        Ok(Self { address: address.to_owned(), _log: log })
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        println!("  destructor of the connection");
        let has_address = !self.address.is_empty();
        println!("  it has an address: {has_address}");
    }
}

fn main() {
    println!("built:");
    drop(Connection::open("localhost"));

    println!("failed halfway:");
    if let Err(error) = Connection::open("") {
        println!("  caught: {error}");
    }
}
