//! What does a module know about its own names while it runs?

use std::any::type_name;

macro_rules! settings {
    ($($name:ident: $value:expr,)*) => {
        struct Settings {
            $($name: i32,)*
        }

        const SETTINGS: Settings = Settings { $($name: $value,)* };
        const NAMES: &[&str] = &[$(stringify!($name)),*];

        fn look_up(name: &str) -> Option<i32> {
            match name {
                $(stringify!($name) => Some(SETTINGS.$name),)*
                _ => None,
            }
        }
    };
}

settings! {
    limit: 10,
    step: 2,
}

fn main() {
    println!("names:          {NAMES:?}");
    println!("looked up:      {:?}", look_up("limit"));
    println!("margin:         {:?}", look_up("margin"));
    println!("name of module: {}", module_path!());
    println!("name of a type: {}", type_name::<Settings>());
}
