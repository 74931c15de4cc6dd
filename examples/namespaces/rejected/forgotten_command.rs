//! A command was added to the list, and its method forgotten.

enum Command {
    Left,
    Right,
    Jump,
}

fn step(command: Command) -> i32 {
    match command {
        Command::Left => -1,
        Command::Right => 1,
    }
}

fn main() {
    for command in [Command::Left, Command::Right, Command::Jump] {
        println!("{}", step(command));
    }
}
