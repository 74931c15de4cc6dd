//! An oven. Only bake is meant for others.

pub mod burner;

pub fn bake() -> u32 {
    burner::ignite() + thermostat()
}

fn thermostat() -> u32 {
    160
}

pub fn report() {
    println!("pub(super), from the parent: {}", burner::gas());
    println!("pub(in crate::oven): {}", burner::air());
}
