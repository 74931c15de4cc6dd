//! `global x` as it was: anybody may write.

static mut CALLS: u32 = 0;

fn main() {
    CALLS += 1;
}
