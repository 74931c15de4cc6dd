pub struct Order {
    pub customer: customers::Customer,
}
