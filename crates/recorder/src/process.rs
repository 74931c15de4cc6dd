//! A process from its start to its end: what it prints, and what is typed into it.

use std::io::{Read, Write};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use catalog::PROMPTS;

/// How long one command may run.
const LIMIT: Duration = Duration::from_secs(300);

/// Runs a process with both of its outputs on one pipe, so that their order is kept. Each input is
/// typed when a debugger's prompt asks for it, and stands in the output as it would in a terminal.
/// Returns what was printed and the exit code.
pub(crate) fn capture(mut process: Command, inputs: &[&str]) -> Result<(String, i32), String> {
    let (mut reader, writer) = std::io::pipe().map_err(|error| error.to_string())?;
    let second = writer.try_clone().map_err(|error| error.to_string())?;
    process.stdin(if inputs.is_empty() {
        Stdio::null()
    } else {
        Stdio::piped()
    });
    process.stdout(writer).stderr(second);
    let mut child = process
        .spawn()
        .map_err(|error| format!("cannot be started: {error}"))?;
    // The command still holds the pipe's writing ends: without this the reader would never see its end.
    drop(process);
    let (sender, chunks) = channel();
    thread::spawn(move || {
        let mut chunk = [0; 1 << 16];
        while let Ok(length @ 1..) = reader.read(&mut chunk) {
            if sender.send(chunk[..length].to_vec()).is_err() {
                break;
            }
        }
    });
    let answered = converse(&mut child, inputs, &chunks);
    if answered.is_err() {
        // The process may have ended by itself in between: then there is nothing to kill.
        let _ = child.kill();
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    let output = answered?;
    Ok((
        String::from_utf8_lossy(&output).into_owned(),
        exit_code(status),
    ))
}

/// Types the inputs and returns all that was printed until the outputs were closed.
fn converse(
    child: &mut Child,
    inputs: &[&str],
    chunks: &Receiver<Vec<u8>>,
) -> Result<Vec<u8>, String> {
    let end = Instant::now() + LIMIT;
    let receive = || chunks.recv_timeout(end.saturating_duration_since(Instant::now()));
    let late = || format!("did not end within {} s", LIMIT.as_secs());
    let mut output = Vec::new();
    let mut keyboard = child.stdin.take();
    for input in inputs {
        while !at_prompt(&mut output) {
            match receive() {
                Ok(chunk) => output.extend(chunk),
                Err(RecvTimeoutError::Timeout) => return Err(late()),
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(format!(
                        "ended before it asked for `{input}`; it said:\n{}",
                        String::from_utf8_lossy(&output)
                    ));
                }
            }
        }
        let line = format!("{input}\n");
        output.extend(line.as_bytes());
        if let Some(keyboard) = &mut keyboard {
            keyboard
                .write_all(line.as_bytes())
                .map_err(|error| format!("`{input}` could not be typed: {error}"))?;
        }
    }
    drop(keyboard);
    loop {
        match receive() {
            Ok(chunk) => output.extend(chunk),
            Err(RecvTimeoutError::Timeout) => return Err(late()),
            Err(RecvTimeoutError::Disconnected) => return Ok(output),
        }
    }
}

/// Whether the output ends with a prompt, which is then put on a line of its own.
fn at_prompt(output: &mut Vec<u8>) -> bool {
    let prompt = PROMPTS
        .iter()
        .find(|prompt| output.ends_with(prompt.as_bytes()));
    if let Some(prompt) = prompt {
        let start = output.len() - prompt.len();
        if start > 0 && output[start - 1] != b'\n' {
            output.insert(start, b'\n');
        }
    }
    prompt.is_some()
}

#[cfg(unix)]
fn exit_code(status: ExitStatus) -> i32 {
    use std::os::unix::process::ExitStatusExt;
    status
        .code()
        .unwrap_or_else(|| 128 + status.signal().unwrap_or_default())
}

#[cfg(not(unix))]
fn exit_code(status: ExitStatus) -> i32 {
    status.code().unwrap_or(-1)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut process = Command::new("sh");
        process.args(["-c", script]);
        process
    }

    #[test]
    fn what_is_typed_stands_after_its_prompt() {
        let debugger =
            shell("echo stopped; printf '(gdb) '; read a; printf \"got $a(gdb) \"; read b; exit 3");
        let (output, exit) = capture(debugger, &["one", "two"]).unwrap();
        assert_eq!(output, "stopped\n(gdb) one\ngot one\n(gdb) two\n");
        assert_eq!(exit, 3);
    }

    #[test]
    fn an_input_that_nobody_asks_for_is_named() {
        let error = capture(shell("echo over"), &["next"]).unwrap_err();
        assert_eq!(error, "ended before it asked for `next`; it said:\nover\n");
    }
}
