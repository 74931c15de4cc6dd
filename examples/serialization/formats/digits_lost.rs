//! Ten thousand floats to JSON and back. How many come back changed?

fn main() -> Result<(), serde_json::Error> {
    let numbers: Vec<f64> =
        (0..10_000).map(|n| f64::from(n) / 7.0 * 100.0).collect();
    let text = serde_json::to_string(&numbers)?;
    let back: Vec<f64> = serde_json::from_str(&text)?;
    let mut changed =
        numbers.iter().zip(&back).filter(|(a, b)| a != b).peekable();
    if let Some((before, after)) = changed.peek() {
        println!("for example {before} to {after}");
    }
    let steps =
        |(a, b): (&f64, &f64)| a.to_bits().abs_diff(b.to_bits());
    let steps: Vec<u64> = changed.map(steps).collect();
    println!("changed by serde_json: {}", steps.len());
    println!("furthest, in floats: {:?}", steps.iter().max());

    let list = text.trim_matches(['[', ']']).split(',');
    let back = list.map(|digits| digits.parse::<f64>().unwrap());
    println!(
        "changed by str::parse: {}",
        back.zip(&numbers).filter(|(a, b)| a != *b).count()
    );
    Ok(())
}
