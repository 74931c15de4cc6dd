//! One name at four levels. Which one does each line see?

fn size_of() -> &'static str {
    "module"
}

fn outer() {
    fn size_of() -> &'static str {
        "enclosing block"
    }

    {
        let size_of = || "local";
        println!("inner:   {}", size_of());
    }
    {
        println!("empty:   {}", size_of());
    }
}

fn beside() {
    println!("beside:  {}", size_of());
}

mod elsewhere {
    pub fn beneath() {
        println!("beneath: {}", size_of::<u16>());
    }
}

fn main() {
    outer();
    beside();
    elsewhere::beneath(); // a module without a `size_of`
}
