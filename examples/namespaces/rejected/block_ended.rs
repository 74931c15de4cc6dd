//! The branch makes a name for the lines below.

fn main() {
    let points = 60;
    if points > 50 {
        let verdict = "passed";
        println!("{verdict}");
    }
    println!("{verdict}");
}
