//! A fork: what has the child, and what of it is the parent's own?
use std::fs::File;
use std::io::{self, Read, Seek};
use std::process::exit;
use std::sync::Mutex;

unsafe extern "C" {
    fn fork() -> i32;
    fn waitpid(child: i32, status: *mut i32, options: i32) -> i32;
}

fn main() -> io::Result<()> {
    let mut numbers = vec![1, 2, 3];
    let double = |number| number * 2;
    let mut file = File::open("/etc/passwd")?;
    let lock = Mutex::new(());
    let guard = lock.lock();
    let (unlocked, tell_unlocked) = io::pipe()?;

    // SAFETY: this process has one thread, so that nothing can be
    // half done in the child, which ends by itself.
    let child = unsafe { fork() };
    if child == 0 {
        drop(tell_unlocked);
        io::read_to_string(unlocked)?; // the parent closes its end
        numbers.push(4);
        let answer = double(21);
        println!("child: {numbers:?} and the closure says {answer}");
        let mut word = [0; 4];
        file.read_exact(&mut word)?;
        println!("child: reads {}", String::from_utf8_lossy(&word));
        let locked = lock.try_lock().is_err();
        println!("child: its lock is locked: {locked}");
        exit(0);
    }
    drop((guard, tell_unlocked));
    // SAFETY: a null pointer says that no status is wanted.
    unsafe { waitpid(child, std::ptr::null_mut(), 0) };
    println!("parent: {numbers:?}");
    println!("parent: the file is at {}", file.stream_position()?);
    let locked = lock.try_lock().is_err();
    println!("parent: its lock is locked: {locked}");
    Ok(())
}
