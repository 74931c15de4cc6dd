pub mod baz;
pub mod where_we_are;
