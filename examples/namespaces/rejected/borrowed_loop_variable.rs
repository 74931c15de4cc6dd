//! Three closures that mention the loop's variable, as in Python.

fn main() {
    let mut funs = Vec::new();
    for key in 0..3 {
        funs.push(|n| key + n);
    }
    println!("{}", funs[0](10));
}
