//! The call of `timing_once`, warmed up and timed 21 times.
//! One run is disturbed on purpose. Which summary believes it?

use std::hint::black_box;
use std::thread::sleep;
use std::time::{Duration, Instant};

const RUNS: usize = 21;
const DISTURBANCE: Duration = Duration::from_millis(300);

fn work() -> f64 {
    (0..10_000).map(|number| f64::from(number).cos()).sum()
}

fn time_run(run: usize) -> Duration {
    let start = Instant::now();
    black_box(work());
    if run == RUNS / 2 {
        sleep(DISTURBANCE);
    }
    start.elapsed()
}

fn main() {
    for _ in 0..3 {
        black_box(work()); // warm-up: these runs are not counted
    }
    let mut runs: Vec<Duration> = (0..RUNS).map(time_run).collect();
    runs.sort();
    let (minimum, median) = (runs[0], runs[RUNS / 2]);
    let mean = runs.iter().sum::<Duration>() / RUNS as u32;
    let names = ["minimum", "median", "mean"];
    for (name, time) in names.iter().zip([minimum, median, mean]) {
        let moved = time >= DISTURBANCE / RUNS as u32;
        let moved = if moved { "yes" } else { "no" };
        println!("{name} {time:.2?}, moved by the bad run: {moved}");
    }
}
