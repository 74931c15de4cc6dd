//! What is not for this platform: is it run, is it read?

#[cfg(not(windows))]
fn line_ending() -> &'static str {
    "\n"
}

#[cfg(windows)]
fn line_ending() -> &'static str {
    "\r\n"
}

#[cfg(windows)]
fn registry_key() -> Key {
    // There is no type Key, no winreg, and not enough arguments.
    let key: u32 = "text";
    winreg::open_kye(key)
}

fn main() {
    println!("a function, by an attribute: {:?}", line_ending());

    println!("is it Windows: {}", cfg!(windows));
    #[cfg(windows)]
    println!("{:?}", registry_key(1, 2, 3));

    let lines = [
        "everywhere",
        #[cfg(unix)]
        "on Unix",
        #[cfg(windows)]
        "on Windows",
    ];
    println!("elements that are left: {lines:?}");
}
