//! A `Debug` of one's own leaves out what must not reach a log.

use std::fmt;

struct Login {
    user: String,
    password: String,
    attempts: u32,
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("user", &self.user)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

fn main() {
    let login = Login {
        user: "ada".into(),
        password: "analytical".into(),
        attempts: 2,
    };
    let shown = format!("{login:?}");
    println!("{shown}");
    println!("{login:#?}");
    println!("hidden: {}", !shown.contains(&login.password));
    println!("in an option: {:?}", Some(login));
}
