//! Hardly any cosine at all: measure turns, which is cheap, and ask
//! only the numbers that may win.

use std::f64::consts::TAU;

use fearless_simd::{Level, Simd, dispatch, f64x8, prelude::*};

/// A wheel is lowest half a turn from its start. How far from a whole
/// number of turns do these numbers get? At best 0.5. Infinity: one of
/// them is NaN, or too large to tell.
#[inline(always)]
fn farthest<S: Simd>(simd: S, blocks: &[[f64; 16]]) -> f64 {
    let mut far = [f64x8::splat(simd, 0.0); 2];
    let mut squares = [f64x8::splat(simd, 0.0); 2];
    for block in blocks {
        for (half, lanes) in block.as_chunks::<8>().0.iter().enumerate()
        {
            let x = f64x8::from_slice(simd, lanes);
            let turns = x * (1.0 / TAU);
            far[half] =
                (turns - turns.round_ties_even()).abs().max(far[half]);
            squares[half] = x.mul_add(x, squares[half]);
        }
    }
    // One NaN spoils a sum for good, and so does a number beyond 2³⁰.
    let in_range = (squares[0] + squares[1]).simd_le(2f64.powi(60));
    if !in_range.all_true() {
        return f64::INFINITY;
    }
    far[0].max(far[1]).reduce_max()
}

/// The numbers among which the one with the smallest cosine must be.
#[inline(always)]
fn candidates<S: Simd>(simd: S, values: &[f64]) -> Vec<&[f64]> {
    let (blocks, rest) = values.as_chunks::<16>();
    let mut peaks = Vec::with_capacity(blocks.len() / 128 + 1);
    for chunk in blocks.chunks(128) {
        peaks.push(farthest(simd, chunk));
    }
    let best = peaks
        .iter()
        .filter(|peak| peak.is_finite())
        .fold(0.0, |a, b| f64::max(a, *b));
    // Up to 2³⁰, turns are wrong by 4e-8 at most: who comes within 2e-7
    // of the best may be better.
    let enough = best - 2e-7;
    let mut candidates = vec![rest];
    for (chunk, peak) in blocks.chunks(128).zip(peaks) {
        if peak >= enough {
            for part in chunk.chunks(4) {
                if farthest(simd, part) >= enough {
                    candidates.push(part.as_flattened());
                }
            }
        }
    }
    candidates
}

/// The smallest cosine, to the last bit; NaN is skipped, `None` when
/// nothing is left.
pub fn cos_min(values: &[f64]) -> Option<f64> {
    let candidates =
        dispatch!(Level::new(), simd => candidates(simd, values));
    let cosines = candidates.into_iter().flatten().map(|x| x.cos());
    cosines.reduce(f64::min).filter(|lowest| !lowest.is_nan())
}

fn main() {
    let million: Vec<f64> = (0..1_000_000).map(f64::from).collect();
    println!("0 to 999999: {:?}", cos_min(&million));
    println!("nothing:     {:?}", cos_min(&[]));
    println!("NaN, 1, 3:   {:?}", cos_min(&[f64::NAN, 1.0, 3.0]));
    for (what, values) in [
        ("0 to 999999", million),
        ("a million times 2.5", vec![2.5; 1_000_000]),
    ] {
        let asked =
            dispatch!(Level::new(), simd => candidates(simd, &values))
                .concat();
        println!("cosines computed for {what}: {}", asked.len());
    }
}
