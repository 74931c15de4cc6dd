//! What the rejected programs wanted, each in a way that compiles.

fn main() -> Result<(), std::num::TryFromIntError> {
    let values = [2.5, f64::NAN, -1.0];
    println!(
        "min_by: {:?}",
        values.iter().copied().min_by(f64::total_cmp)
    );
    println!("reduce: {:?}", values.iter().copied().reduce(f64::min));

    let mut sorted = values;
    sorted.sort_by(f64::total_cmp);
    println!("sort_by: {sorted:?}");

    let position: u64 = 2;
    println!("usize::try_from: {}", values[usize::try_from(position)?]);

    let (narrow, wide): (i32, i64) = (3, (1 << 53) + 1);
    println!("f64::from: {:.3}", f64::from(narrow).cos());
    println!("as f64: {wide} becomes {}", wide as f64);
    println!("compared as integers: {}", wide > 1 << 53);
    let limit = (1_i64 << 53) as f64;
    println!("compared as floats: {}", wide as f64 > limit);
    Ok(())
}
