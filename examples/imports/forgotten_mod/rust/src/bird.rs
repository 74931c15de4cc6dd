pub fn sing() -> &'static str {
    "tweet"
}
