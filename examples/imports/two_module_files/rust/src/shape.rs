pub const KIND: &str = "the file";
