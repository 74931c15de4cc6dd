//! Where do the supers lead?

const HERE: &str = module_path!();

mod a {
    const HERE: &str = module_path!();

    pub mod b {
        const HERE: &str = module_path!();

        pub mod c {
            const HERE: &str = module_path!();

            pub mod d {
                use super::super::super::super::HERE as TOP;

                pub fn climb() {
                    println!("in {}", module_path!());
                    println!("  1 {}", super::HERE);
                    println!("  2 {}", super::super::HERE);
                    println!("  3 {}", super::super::super::HERE);
                    println!("  4 {TOP}");
                }
            }
        }
    }
}

fn main() {
    a::b::c::d::climb();
}
