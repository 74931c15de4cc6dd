pub struct Customer {
    pub name: String,
    pub orders: Vec<orders::Order>,
}
