//! Take a setting from the environment, as PYTHONPATH is taken.

fn main() {
    println!("{}", env!("SHAPES_COLOUR"));
}
