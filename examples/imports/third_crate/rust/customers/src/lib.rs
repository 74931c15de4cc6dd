pub struct Customer(pub &'static str);

impl named::Named for Customer {
    fn name(&self) -> &str {
        self.0
    }
}
