//! Declare four bytes to be eight.

fn main() {
    // SAFETY: none; this is what the compiler finds out.
    let wide: u64 = unsafe { std::mem::transmute(9_u32) };
    println!("{wide}");
}
