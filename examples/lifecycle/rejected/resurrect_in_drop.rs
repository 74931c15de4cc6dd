use std::sync::Mutex;

static SAVED: Mutex<Vec<Sensor>> = Mutex::new(Vec::new());

struct Sensor {
    readings: Vec<i32>,
}

impl Drop for Sensor {
    fn drop(&mut self) {
        SAVED.lock().unwrap().push(*self);
    }
}

fn main() {
    let sensor = Sensor { readings: vec![1, 2, 3] };
    println!("{:?}", sensor.readings);
}
