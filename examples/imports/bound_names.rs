//! Four forms of `use`. Which names does each of them bind?

mod xml {
    pub mod dom {
        pub struct Node;

        pub mod minidom {
            pub fn path() -> &'static str {
                module_path!()
            }
        }
    }
}

fn main() {
    println!("no use: {}", xml::dom::minidom::path());
    {
        use xml::dom::minidom as tree;
        println!("renamed: tree -> {}", tree::path());
    }
    {
        use xml::dom::minidom;
        println!("plain: minidom -> {}", minidom::path());
    }
    {
        use xml::dom::{self, Node as Element, minidom};
        println!("several: minidom -> {}", minidom::path());
        println!("several: dom -> {}", dom::minidom::path());
        let name = std::any::type_name_of_val(&Element);
        println!("several: Element -> {name}");
    }
}
