//! A worker fails, with an error of two parts.
use std::panic;
use std::thread;

struct Refused {
    who: &'static str,
    why: &'static str,
}

fn main() {
    panic::set_hook(Box::new(|_| println!("a thread died")));
    let who = "Ann";
    let why = "no more paper";
    let worker = thread::spawn(move || {
        panic::panic_any(Refused { who, why });
    });
    match worker.join() {
        Ok(()) => println!("the result: done"),
        Err(payload) => match payload.downcast_ref::<Refused>() {
            Some(Refused { who, why }) => {
                println!("the result: {who} says {why}");
            }
            None => println!("the result: some other panic"),
        },
    }

    let worker =
        thread::spawn(move || Err::<u32, _>(Refused { who, why }));
    if let Ok(Err(refused)) = worker.join() {
        println!(
            "without a panic: {} says {}",
            refused.who, refused.why
        );
    }
}
