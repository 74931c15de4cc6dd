//! A fork: the child goes on with all that the parent had.
use std::fs::File;
use std::io::Read;
use std::process::exit;

unsafe extern "C" {
    fn fork() -> i32;
    fn waitpid(child: i32, status: *mut i32, options: i32) -> i32;
}

fn main() -> std::io::Result<()> {
    let mut numbers = vec![1, 2, 3];
    let double = |number| number * 2;
    let mut file = File::open("/etc/passwd")?;
    let mut letter = [0];
    file.read_exact(&mut letter)?;

    // SAFETY: this process has one thread, so that nothing can be
    // half done in the child, which ends by itself.
    let child = unsafe { fork() };
    if child == 0 {
        numbers.push(4);
        file.read_exact(&mut letter)?;
        let works = double(21) == 42 && letter == *b"o";
        exit(if works { numbers.len() as i32 } else { 0 });
    }
    let mut status = 0;
    // SAFETY: status is valid for writing during the call.
    unsafe { waitpid(child, &mut status, 0) };
    println!("list in the child: {}", status >> 8);
    println!("list in the parent: {}", numbers.len());
    Ok(())
}
