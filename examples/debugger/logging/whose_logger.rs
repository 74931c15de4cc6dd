//! A library logs, and the program has said nothing. Who prints?

mod library {
    pub fn work() {
        log::warn!("the library warns");
    }
}

fn main() {
    println!("level: {}", log::max_level());
    library::work();
    println!("nobody has printed it");

    let mut program = env_logger::builder();
    program.format_timestamp(None).parse_filters("warn");
    println!("first: {:?}", program.try_init().is_ok());
    library::work();

    let other = env_logger::builder().try_init();
    println!("second: {}", other.unwrap_err());
}
