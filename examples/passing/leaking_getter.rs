//! A team gives its members back. What can the caller do with them?

struct Team {
    members: Vec<String>,
}

impl Team {
    fn members(&self) -> &[String] {
        &self.members
    }
    fn members_copied(&self) -> Vec<String> {
        self.members.clone()
    }
    fn members_mut(&mut self) -> &mut Vec<String> {
        &mut self.members
    }
}

fn main() {
    let members = vec!["Ann".to_string(), "Ben".to_string()];
    let mut team = Team { members };
    team.members_copied().push("Cid".to_string());
    println!("after a change to the copy: {:?}", team.members());
    team.members_mut().clear();
    println!("after members_mut().clear(): {:?}", team.members());
}
