use std::panic::panic_any;
use std::rc::Rc;

fn main() {
    let reason = Rc::new("no milk");
    panic_any(reason);
}
