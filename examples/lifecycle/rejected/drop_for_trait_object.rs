trait Device {
    fn name(&self) -> &str;
}

impl Drop for dyn Device {
    fn drop(&mut self) {
        println!("switched off: {}", self.name());
    }
}

fn main() {}
