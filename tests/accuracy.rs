//! Every step of the cos_min ladder answers the same question, within a stated error.
//!
//! The reference is `pxfm`, whose cosine is correctly rounded. The programs are those of the book.

#![allow(dead_code, reason = "the programs' own main functions are not called")]

use std::thread;

#[rustfmt::skip]
#[path = "../examples/profiling/cos_min_fold.rs"]
mod fold;
#[rustfmt::skip]
#[path = "../examples/profiling/cos_min_loop.rs"]
mod plain_loop;
#[rustfmt::skip]
#[path = "../examples/profiling/vectorised/cos_min_threads.rs"]
mod threads;

use threads::{in_halves, lanes, reduced};

type CosMin = fn(&[f64]) -> Option<f64>;

/// The steps that skip NaN. The notebook's loop does not: see `the_loop_is_the_notebooks`.
const STEPS: [(&str, CosMin); 5] = [
    ("fold", fold::cos_min),
    ("lanes", lanes::cos_min),
    ("reduced", reduced::cos_min),
    ("lanes in two threads", |values| {
        in_halves(values, lanes::cos_min)
    }),
    ("reduced in two threads", |values| {
        in_halves(values, reduced::cos_min)
    }),
];

/// The steps whose answer is the fold's to the last bit.
const EXACT: [(&str, CosMin); 2] = [STEPS[2], STEPS[4]];

/// How far from the correctly rounded cosine, in its units in the last place. The distance from
/// the true value is at most half a unit more.
fn distance(cosine: f64, x: f64) -> f64 {
    let exact = pxfm::f_cos(x);
    let unit = exact.abs().next_up() - exact.abs();
    (cosine - exact).abs() / unit
}

/// One number in all eight lanes.
fn lanes_cosine(x: f64) -> f64 {
    lanes::cos_min(&[x; 8]).expect("a number has a cosine")
}

/// The worst distances over some numbers: of the standard library's cosine, and of the lanes'.
fn worst(numbers: impl Iterator<Item = f64>) -> (f64, f64) {
    numbers.fold((0.0, 0.0), |(std, lanes), x| {
        (
            distance(x.cos(), x).max(std),
            distance(lanes_cosine(x), x).max(lanes),
        )
    })
}

#[track_caller]
fn assert_close((std, lanes): (f64, f64)) {
    assert!(
        std <= 1.0,
        "std: {std} units off the correctly rounded cosine"
    );
    assert!(
        lanes <= 2.0,
        "lanes: {lanes} units off the correctly rounded cosine"
    );
}

#[test]
fn cosines_of_the_first_ten_million_integers() {
    let (low, high) = thread::scope(|scope| {
        let low = scope.spawn(|| worst((0..5_000_000).map(f64::from)));
        let high = worst((5_000_000..10_000_000).map(f64::from));
        (low.join().expect("no cosine panics"), high)
    });
    println!("units off the correctly rounded cosine (std, lanes): {low:?}, {high:?}");
    assert_close(low);
    assert_close(high);
}

#[test]
fn cosines_of_any_number_in_range() {
    let mut random = Random(7);
    for exponent in -30..=30 {
        let size = 2f64.powi(exponent);
        assert_close(worst((0..4_000).map(|_| size * random.signed())));
    }
    // Beyond, the standard library answers.
    for x in [1.1e9, -9e9, 1e15, 1e16, 1e22, f64::MAX] {
        assert_eq!(lanes_cosine(x).to_bits(), x.cos().to_bits(), "lanes of {x}");
    }
    // Where the cosine is nearly 0, the units are tiny, and what two pieces of π leave out shows.
    for k in 0..1_000_000 {
        let x = (f64::from(k) + 0.5) * std::f64::consts::PI;
        let error = (lanes_cosine(x) - pxfm::f_cos(x)).abs();
        assert!(error <= 1e-17, "lanes of {x}: {error:e} off");
    }
}

#[test]
fn the_lowest_of_integers() {
    for count in [1, 7, 10_000, 1_000_000, 10_000_000] {
        let values: Vec<f64> = (0..count).map(f64::from).collect();
        let exact = values.iter().map(|x| pxfm::f_cos(*x)).reduce(f64::min);
        let exact = exact.expect("at least one number");
        for (name, cos_min) in STEPS
            .into_iter()
            .chain([("loop", plain_loop::cos_min as CosMin)])
        {
            let lowest = cos_min(&values).expect("at least one number");
            let error = (lowest - exact).abs();
            assert!(
                error <= 2.0 * f64::EPSILON / 2.0,
                "{name} of 0..{count}: {error:e} off"
            );
        }
    }
}

#[test]
fn empty_nan_and_infinity() {
    let (nan, infinity) = (f64::NAN, f64::INFINITY);
    let many = vec![nan; 5_000];
    let mut one_in_many = many.clone();
    one_in_many[4_321] = 3.0;
    for (name, cos_min) in STEPS {
        for nothing in [
            &[][..],
            &[nan],
            &[nan, -nan],
            &[infinity, nan, -infinity],
            &many,
        ] {
            assert_eq!(
                cos_min(nothing),
                None,
                "{name} of {} without a cosine",
                nothing.len()
            );
        }
        for three in [
            &[nan, 1.0, 3.0][..],
            &[1.0, 3.0, nan],
            &[1.0, infinity, 3.0],
            &one_in_many,
        ] {
            assert_eq!(
                cos_min(three),
                Some(3f64.cos()),
                "{name}: the others are skipped"
            );
        }
    }
}

#[test]
fn the_loop_is_the_notebooks() {
    assert_eq!(plain_loop::cos_min(&[]), None);
    assert_eq!(plain_loop::cos_min(&[1.0, 3.0, f64::NAN]), Some(3f64.cos()));
    let spoilt = plain_loop::cos_min(&[f64::NAN, 1.0, 3.0]);
    assert!(
        spoilt.expect("three numbers").is_nan(),
        "a NaN that comes first stays"
    );
}

#[track_caller]
fn assert_identical(what: &str, values: &[f64]) {
    let expected = fold::cos_min(values).map(f64::to_bits);
    for (name, cos_min) in EXACT {
        let found = cos_min(values).map(f64::to_bits);
        assert_eq!(
            found,
            expected,
            "{name} of {what}, {} numbers",
            values.len()
        );
    }
}

#[test]
fn reduced_is_the_fold_to_the_last_bit() {
    let mut random = Random(11);
    for round in 0..6_000 {
        let size = 10f64.powf((round % 13) as f64);
        let count = random.below(if round % 10 == 0 { 10_000 } else { 300 });
        let mut values: Vec<f64> = (0..count).map(|_| size * random.signed()).collect();
        // In every other array, some of what needs a guard.
        for _ in 0..(round % 2) * random.below(4) {
            let place = random.below(count.max(1));
            let guests = [
                f64::NAN,
                f64::INFINITY,
                -f64::INFINITY,
                1e300,
                -1e18,
                f64::MIN_POSITIVE,
                -0.0,
            ];
            if let Some(value) = values.get_mut(place) {
                *value = guests[random.below(guests.len())];
            }
        }
        assert_identical("random numbers", &values);
    }
}

#[test]
fn reduced_is_the_fold_where_it_is_hard() {
    let pi = std::f64::consts::PI;
    for turns in [0.0, 1.0, 1e3, 1.5e8, 1e12] {
        for start in [0.0, 1.0, pi / 2.0, 3.0, pi] {
            // Neighbours: their cosines differ in the last bit, if at all.
            let mut x = 2.0 * pi * turns + start;
            for _ in 0..2_500 {
                x = x.next_down();
            }
            let neighbours: Vec<f64> = (0..5_000)
                .scan(x, |x, _| {
                    *x = x.next_up();
                    Some(*x)
                })
                .collect();
            assert_identical("neighbours", &neighbours);
        }
    }
    // A large number, whose turns are rounded coarsely, wins by a hair over a small one far away.
    let mut random = Random(13);
    for size in [1e6, 1e9, 1e12] {
        for _ in 0..100 {
            let turns = (size * random.signed() / (2.0 * pi)).floor();
            let large = (2.0 * turns + 1.0) * pi + 1e-3;
            let small = pi + (-large.cos()).acos() * (1.0 + 1e-6);
            assert!(large.cos() < small.cos(), "{large} wins");
            let mut values = vec![0.0; 5_000];
            (values[0], values[4_000]) = (large, small);
            assert_identical("a large number and a small one", &values);
        }
    }
    for count in [15, 16, 17, 63, 64, 65, 2_047, 2_048, 2_049, 4_099] {
        assert_identical("equal numbers", &vec![2.5; count]);
        let falling: Vec<f64> = (0..count)
            .map(|step| 3.0 * step as f64 / count as f64)
            .collect();
        assert_identical("a falling cosine", &falling);
        for place in [0, count / 2, count - 1] {
            for large in [f64::NAN, 1e9, 1.2e9, 1e22] {
                let mut values = vec![6.25; count];
                values[place] = large;
                assert_identical("one large number", &values);
            }
        }
    }
}

/// Numbers that look random and are the same in every run (splitmix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// Between -1 and 1.
    fn signed(&mut self) -> f64 {
        (self.next() >> 11) as f64 / 2f64.powi(52) - 1.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}
