//! The benchmark attribute of older articles.
//! It has never left the nightly compiler.

extern crate test;

#[bench]
fn cosine(bencher: &mut test::Bencher) {
    bencher.iter(|| 1.0_f64.cos());
}

fn main() {}
