//! Three items go into a channel. How many come out?
use std::error::Error;
use std::fs::File;
use std::io;
use std::sync::mpsc;
use std::thread;

enum Item {
    Text(&'static str),
    Function(Box<dyn Fn(i32) -> i32 + Send>),
    File(File),
}

fn main() -> Result<(), Box<dyn Error>> {
    let (sender, receiver) = mpsc::channel();
    let base = 1;
    let add = move |number| number + base;
    sender.send(Item::Text("first"))?;
    sender.send(Item::Function(Box::new(add)))?;
    sender.send(Item::File(File::open("/etc/passwd")?))?;
    println!("send has accepted three");
    drop(sender);

    let reader = thread::spawn(move || {
        for item in receiver {
            match item {
                Item::Text(text) => println!("received: {text}"),
                Item::Function(add) => println!("called: {}", add(1)),
                Item::File(file) => {
                    let text = io::read_to_string(file);
                    println!("read: {}", text.is_ok());
                }
            }
        }
    });
    if reader.join().is_ok() {
        println!("that was all, without an error");
    }
    Ok(())
}
