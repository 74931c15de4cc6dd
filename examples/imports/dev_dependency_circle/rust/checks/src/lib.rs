pub fn area(square: &shape::Square) -> u32 {
    square.0 * square.0
}
