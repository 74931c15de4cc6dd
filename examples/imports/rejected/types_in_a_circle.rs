mod order {
    pub struct Order {
        pub customer: crate::customer::Customer,
    }
}

mod customer {
    pub struct Customer {
        pub last: Option<crate::order::Order>,
    }
}

fn main() {
    println!("nobody has ordered yet");
}
