//! Make the record of a library, field by field.

use pages::Page;

fn main() {
    let page = Page { width: 40 };
    println!("{page:?}");
}
