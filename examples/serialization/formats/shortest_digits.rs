//! Which digits are written for a float, and do they suffice?

fn main() -> Result<(), serde_json::Error> {
    let numbers: [f64; 6] =
        [0.1, 0.1 + 0.2, 1.0 / 3.0, 1e22, 5e-324, -0.0];
    for number in numbers {
        let text = serde_json::to_string(&number)?;
        let back: f64 = serde_json::from_str(&text)?;
        let same = back.to_bits() == number.to_bits();
        println!("{text}: the same bits {same}");
    }

    let narrow = 0.1_f32;
    println!("0.1 in four bytes: {}", serde_json::to_string(&narrow)?);
    let wide = f64::from(narrow);
    println!("made wider: {}", serde_json::to_string(&wide)?);
    Ok(())
}
