pub struct Spoiled;

pub fn open_tin() -> Result<(), Spoiled> {
    Err(Spoiled)
}
