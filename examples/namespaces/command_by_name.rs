//! A robot that finds its method by the name of the command.

enum Command {
    Left,
    Right,
}

impl std::str::FromStr for Command {
    type Err = String;

    fn from_str(word: &str) -> Result<Command, String> {
        match word {
            "left" => Ok(Command::Left),
            "right" => Ok(Command::Right),
            other => Err(format!("no command {other:?}")),
        }
    }
}

struct Robot {
    position: i32,
}

impl Robot {
    fn obey(&mut self, command: Command) -> i32 {
        match command {
            Command::Left => self.position -= 1,
            Command::Right => self.position += 1,
        }
        self.position
    }
}

fn main() {
    let mut robot = Robot { position: 0 };
    for word in ["right", "right", "left", "reset", "jump"] {
        match word.parse() {
            Ok(command) => println!("{word}: {}", robot.obey(command)),
            Err(error) => println!("{word}: {error}"),
        }
    }
}
