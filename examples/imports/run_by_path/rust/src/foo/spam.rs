pub const WORD: &str = "hello world";
