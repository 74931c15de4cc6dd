//! Eight cosines at once: a polynomial instead of a library call, in
//! lanes that work in step.

use std::f64::consts::{FRAC_1_PI, PI};

use fearless_simd::{Level, Simd, dispatch, f64x8, prelude::*};

/// What π loses when it is rounded to an `f64`.
const PI_REST: f64 = 1.224_646_799_147_353_2e-16;
/// 2³⁰. The tests compare all this with correctly rounded cosines up to
/// here; beyond, and for NaN, the standard library answers.
const LARGEST: f64 = 1_073_741_824.0;
/// Larger than any cosine: there has been none yet.
const NONE: f64 = 2.0;

/// sin r = r - r³/3! + r⁵/5! - … + r²¹/21!: the factors, last first,
/// worked out by the compiler.
const FACTORS: [f64; 10] = {
    let mut factors = [0.0; 10];
    let (mut factor, mut power, mut place) = (1.0, 3.0, 10);
    while place > 0 {
        place -= 1;
        factor /= -(power - 1.0) * power;
        factors[place] = factor;
        power += 2.0;
    }
    factors
};

/// With x = (k + ½)π + r, cos x is sin r, negated when k is even; and
/// |r| is at most π/2.
#[inline(always)]
fn cosine<S: Simd>(simd: S, x: f64x8<S>) -> f64x8<S> {
    let k = x.mul_add_precise(FRAC_1_PI, -0.5).round_ties_even();
    let near = k + 0.5;
    let r =
        near.mul_add_precise(-PI_REST, near.mul_add_precise(-PI, x));
    let square = r * r;
    let mut sum = f64x8::splat(simd, FACTORS[0]);
    for factor in &FACTORS[1..] {
        sum = square.mul_add_precise(sum, *factor);
    }
    let sine = (r * square).mul_add_precise(sum, r);
    // This sum ends in the bits of k: the last one becomes the sign.
    let sign = (k + 1.5 * 2f64.powi(52)).to_bits() << 63;
    -f64x8::from_bits(sine.to_bits() ^ sign)
}

#[inline(always)]
fn lowest<S: Simd>(simd: S, values: &[f64]) -> f64 {
    let least = |lowest: f64, x: &f64| x.cos().min(lowest);
    let (blocks, rest) = values.as_chunks::<8>();
    // Eight minima side by side: none waits for another.
    let mut lanes = f64x8::splat(simd, NONE);
    let mut others = rest.iter().fold(NONE, least);
    for block in blocks {
        let x = f64x8::from_slice(simd, block);
        if x.abs().simd_le(LARGEST).all_true() {
            lanes = cosine(simd, x).min(lanes);
        } else {
            others = block.iter().fold(others, least);
        }
    }
    lanes.reduce_min().min(others)
}

/// The smallest cosine, at most 2.3e-16 off; NaN is skipped, `None`
/// when nothing is left.
pub fn cos_min(values: &[f64]) -> Option<f64> {
    // The widest lanes of this processor: looked up now, not when
    // compiling.
    let lowest = dispatch!(Level::new(), simd => lowest(simd, values));
    (lowest < NONE).then_some(lowest)
}

fn main() {
    let million: Vec<f64> = (0..1_000_000).map(f64::from).collect();
    println!("0 to 999999: {:?}", cos_min(&million));
    println!("nothing:     {:?}", cos_min(&[]));
    println!("8 times NaN: {:?}", cos_min(&[f64::NAN; 8]));
    println!("8 times 9e9: {:?}", cos_min(&[9e9; 8]));
}
