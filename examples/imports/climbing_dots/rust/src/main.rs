//! The module lies two deep. How far up can it climb?

const HERE: &str = module_path!();

mod foo {
    pub const HERE: &str = module_path!();

    pub mod bar {
        pub const HERE: &str = module_path!();

        pub mod where_we_are;
    }
}

fn main() {
    foo::bar::where_we_are::show();
}
