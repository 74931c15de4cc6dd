//! Name every kind of error that there is today.

use std::num::IntErrorKind;

fn reason(kind: &IntErrorKind) -> &str {
    match kind {
        IntErrorKind::Empty => "nothing there",
        IntErrorKind::InvalidDigit => "not a digit",
        IntErrorKind::PosOverflow => "too large",
        IntErrorKind::NegOverflow => "too small",
        IntErrorKind::Zero => "zero",
    }
}

fn main() {
    let error = "".parse::<u8>().unwrap_err();
    println!("{}", reason(error.kind()));
}
