//! One branch gives it a value, the other forgets.

fn grade(points: i32) -> &'static str {
    let verdict;
    if points > 50 {
        verdict = "passed";
    }
    verdict
}

fn main() {
    println!("{}", grade(60));
}
