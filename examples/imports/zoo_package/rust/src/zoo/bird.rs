This line is not Rust.
