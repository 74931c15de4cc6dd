//! When does a function learn the names of its variables?

#[expect(clippy::needless_late_init, reason = "it is the lesson")]
fn grade(points: i32) -> &'static str {
    let verdict; // no value yet, and no `mut`
    if points > 50 {
        verdict = "passed";
    } else {
        verdict = "failed";
    }
    verdict
}

fn main() {
    println!("60 points: {}", grade(60));
    println!("40 points: {}", grade(40));
}
