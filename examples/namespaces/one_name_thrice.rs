//! One name, given out several times. Who keeps it?

mod area {
    pub const UNIT: &str = "m²";
}

fn area(width: i32, height: i32) -> i32 {
    width * height
}

macro_rules! area {
    ($side:expr) => {
        $side * $side
    };
}

struct Field {
    area: i32,
}

#[expect(non_snake_case, reason = "a type has the name already")]
fn Field(area: i32) -> Field {
    Field { area }
}

impl Field {
    fn area(&self) -> i32 {
        self.area * 2
    }
}

fn main() {
    println!("the module:   {}", area::UNIT);
    println!("the function: {}", area(2, 3));
    println!("the macro:    {}", area!(4));

    let area = area(4, 5); // a value: hides the function
    println!("the variable: {area}");
    println!("the module:   {}", area::UNIT);

    let field: Field = Field(7); // the type, and the function
    println!("the field:    {}", field.area);
    println!("the method:   {}", field.area());
}
