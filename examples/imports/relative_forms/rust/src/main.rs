mod foo;

fn main() {
    foo::bar::where_we_are::show();
}
