//! One format for a whole list: what stands before `?` goes to each.

fn main() {
    let bytes = [7, 171, 255];
    let cosines = [1.0f64.cos(), 2.0f64.cos()];
    let found = Some(0.123456);
    println!("hexadecimal: {bytes:x?} {bytes:02X?}");
    println!("three places: {cosines:.3?}");
    println!("inside: {found:.2?}");
    println!("width: {:>4?}", [1, 22]);
    println!("the letter alone: {:#06x} {:>8.3e}", 171, 12345.678);
    for (place, value) in cosines.iter().enumerate() {
        println!("{place:>3} {value:+.4}");
    }
}
