//! Given away on some days only. Where does the parcel die?

struct Parcel;

impl Drop for Parcel {
    fn drop(&mut self) {
        println!("  parcel dies");
    }
}

fn deliver(_parcel: Parcel) {
    println!("  delivered");
}

fn day(is_workday: bool) {
    let parcel = Parcel;
    if is_workday {
        deliver(parcel);
    }
    println!("  evening");
}

fn main() {
    for is_workday in [true, false] {
        println!("workday: {is_workday}");
        day(is_workday);
    }
}
