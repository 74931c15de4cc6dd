pub struct Square {
    pub edge: u32,
}
