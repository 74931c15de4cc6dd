//! A tree is stamped out under two names. What do its paths mean?

macro_rules! tree {
    ($name:ident) => {
        mod $name {
            pub mod baz {
                pub const NAME: &str = module_path!();
            }
            pub mod here {
                pub use super::baz as relative;
                pub use crate::foo::baz as absolute;
            }
        }
    };
}

tree!(foo);
tree!(renamed);

fn main() {
    println!("foo: relative is {}", foo::here::relative::NAME);
    println!("foo: absolute is {}", foo::here::absolute::NAME);
    println!("renamed: relative is {}", renamed::here::relative::NAME);
    println!("renamed: absolute is {}", renamed::here::absolute::NAME);
}
