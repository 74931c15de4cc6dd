use rayon::prelude::*;

fn main() {
    let mut sum = 0;
    (0..10).into_par_iter().for_each(|number| sum += number);
    println!("{sum}");
}
