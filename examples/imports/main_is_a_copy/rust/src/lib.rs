pub mod counter;

pub fn work() {
    counter::bump();
}
