//! Three calls. What has the caller afterwards, and who ends it?

#[derive(Debug)]
struct Parcel;

impl Drop for Parcel {
    fn drop(&mut self) {
        println!("the parcel is gone");
    }
}

fn look(number: i32) {
    println!("look: {number}");
}

fn weigh(parcel: &Parcel) {
    println!("weigh: a {parcel:?}");
}

fn deliver(parcel: Parcel) {
    println!("deliver: a {parcel:?}");
}

fn main() {
    let number = 7;
    look(number);
    println!("the caller still has {number}");

    let parcel = Parcel;
    weigh(&parcel);
    println!("the caller still has a {parcel:?}");
    deliver(parcel);
    println!("the caller has nothing left");
}
