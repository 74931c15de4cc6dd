//! A program that starts itself, and sends itself jobs over a pipe.
use bincode::{
    Decode, Encode, config, decode_from_slice, encode_to_vec,
};
use std::env::{args, current_exe};
use std::error::Error;
use std::io::{BufRead, Read, Write, stdin, stdout};
use std::process::{Command, Stdio};

type Job = (String, Vec<u64>);
type Done<T> = Result<T, Box<dyn Error>>;

fn send(file: &mut impl Write, message: impl Encode) -> Done<()> {
    let data = encode_to_vec(message, config::standard())?;
    file.write_all(&u32::try_from(data.len())?.to_le_bytes())?;
    file.write_all(&data)?;
    Ok(file.flush()?)
}

fn receive<T: Decode<()>>(file: &mut impl Read) -> Done<T> {
    let mut length = [0; 4];
    file.read_exact(&mut length)?;
    let length = u32::from_le_bytes(length);
    let mut data = Vec::new();
    file.take(length.into()).read_to_end(&mut data)?;
    let limited = config::standard().with_limit::<100_000>();
    Ok(decode_from_slice(&data, limited)?.0)
}

fn child() -> Done<()> {
    let mut jobs = stdin().lock();
    while !jobs.fill_buf()?.is_empty() {
        let (name, numbers): Job = receive(&mut jobs)?;
        send(&mut stdout(), (name, numbers.iter().sum::<u64>()))?;
    }
    Ok(())
}

fn main() -> Done<()> {
    if args().nth(1).as_deref() == Some("child") {
        return child();
    }
    let mut worker = Command::new(current_exe()?)
        .arg("child")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut jobs = worker.stdin.take().ok_or("no pipe")?;
    let mut answers = worker.stdout.take().ok_or("no pipe")?;
    for (name, end) in [("small", 3), ("large", 1000)] {
        send(&mut jobs, (name, (0..end).collect::<Vec<u64>>()))?;
        let (name, sum): (String, u64) = receive(&mut answers)?;
        println!("the child says: {name} {sum}");
    }
    drop(jobs);
    println!("the child ended with {}", worker.wait()?);
    Ok(())
}
