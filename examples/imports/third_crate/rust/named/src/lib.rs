pub trait Named {
    fn name(&self) -> &str;
}
