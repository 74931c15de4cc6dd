//! Sleep, then work: which clock notices what?
//! The CPU time comes from a file that Linux keeps for each process.

use std::fs;
use std::hint::black_box;
use std::thread::sleep;
use std::time::{Duration, Instant};

const PAUSE: Duration = Duration::from_millis(100);

fn cpu_time() -> Duration {
    let text = fs::read_to_string("/proc/self/schedstat").unwrap();
    let nanoseconds = text.split_whitespace().next().unwrap();
    Duration::from_nanos(nanoseconds.parse().unwrap())
}

fn watch(what: &str, action: impl FnOnce()) {
    let (wall, cpu) = (Instant::now(), cpu_time());
    action();
    let (wall, cpu) = (wall.elapsed(), cpu_time() - cpu);
    let ran = |clock| if clock > PAUSE / 2 { "ran" } else { "stood" };
    let (wall, cpu) = (ran(wall), ran(cpu));
    println!("{what}: wall clock {wall}, CPU clock {cpu}");
}

fn main() {
    watch("sleeping", || sleep(PAUSE));
    watch("working", || {
        let start = cpu_time();
        while cpu_time() - start < PAUSE {
            black_box((0..1_000).sum::<u64>());
        }
    });
}
