//! A part of the oven.

pub(crate) fn ignite() -> u32 {
    20
}

pub(super) fn gas() -> u32 {
    3 * spark()
}

pub(in crate::oven) fn air() -> u32 {
    2 * gas()
}

fn spark() -> u32 {
    1
}

pub fn report() {
    println!("private, from itself: {}", spark());
    let degrees = super::thermostat();
    println!("private, from the child: {degrees}");
}
