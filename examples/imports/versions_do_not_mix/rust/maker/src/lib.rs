pub fn make() -> shape::Square {
    shape::Square { side: 3 }
}
