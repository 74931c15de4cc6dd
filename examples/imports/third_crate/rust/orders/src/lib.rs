pub struct Order<'a> {
    pub customer: &'a dyn named::Named,
}

impl Order<'_> {
    pub fn label(&self) -> String {
        format!("order of {}", self.customer.name())
    }
}
