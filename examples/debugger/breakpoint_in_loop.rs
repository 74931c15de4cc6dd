//! A stop in the source: an instruction that raises SIGTRAP.

use std::arch::asm;

fn stop() {
    // SAFETY: changes no memory and no register; x86-64 alone has it.
    #[cfg(target_arch = "x86_64")]
    unsafe {
        asm!("int3", options(nomem, nostack, preserves_flags));
    }
}

fn cos_min(numbers: &[f64]) -> f64 {
    let mut smallest = f64::INFINITY;
    for &x in numbers {
        let value = x.cos();
        if value < smallest {
            stop();
            smallest = value;
        }
    }
    smallest
}

fn main() {
    println!("smallest: {}", cos_min(&[2.0, 3.0, 4.0]));
}
