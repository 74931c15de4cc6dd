pub const KIND: &str = "the folder";
