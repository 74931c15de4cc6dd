//! The older advice: put it into `unsafe`.

static mut CALLS: u32 = 0;

fn main() {
    unsafe {
        CALLS += 1;
        println!("{}", CALLS);
    }
}
