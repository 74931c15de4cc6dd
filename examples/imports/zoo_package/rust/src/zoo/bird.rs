this_line!(is not Rust);
