pub struct Square(pub u32);
