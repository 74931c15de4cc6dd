//! A `use` with an alias. What happens to the other names?

mod xml {
    pub mod sax {
        pub fn path() -> &'static str {
            module_path!()
        }
    }
}

fn main() {
    let xml = "my notes";
    {
        use xml::sax as ham;
        println!("short: ham is {}", ham::path());
        println!("  xml is {xml}");
    }
    {
        use crate::xml as whole;
        use whole::sax as ham;
        println!("long: ham is {}", ham::path());
        println!("  xml is {xml}");
    }
}
