pub struct Square {
    pub side: u32,
}
