use std::arch::asm;

fn main() {
    println!("before");
    asm!("int3");
    println!("after");
}
