struct Sensor;

impl Drop for Sensor {
    fn drop(&mut self) {
        println!("switched off");
    }
}

fn main() {
    let mut sensor = Sensor;
    Drop::drop(&mut sensor);
}
