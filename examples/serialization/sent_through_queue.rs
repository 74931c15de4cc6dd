//! A Vec goes to another thread. Who has it afterwards?
use std::sync::mpsc;
use std::thread;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (sender, receiver) = mpsc::channel::<Vec<i32>>();
    let reader = thread::spawn(move || {
        let received = receiver.recv()?;
        println!("received: {received:?}");
        Ok::<_, mpsc::RecvError>(received.as_ptr().addr())
    });

    let numbers = vec![1, 2, 3];
    let place = numbers.as_ptr().addr();
    sender.send(numbers)?;
    let there = reader.join().map_err(|_| "the reader died")??;
    println!("the same list: {}", place == there);

    let late = sender.send(vec![4]);
    if let Err(mpsc::SendError(back)) = late {
        println!("nobody listens, so it comes back: {back:?}");
    }
    Ok(())
}
