//! A constant in a pattern. Is 3 equal to LIMIT?

const LIMIT: i32 = 10;

fn constant(value: i32) -> String {
    match value {
        LIMIT => "limit".to_string(),
        other => format!("other, {other}"),
    }
}

#[expect(clippy::match_single_binding, reason = "it is the trap")]
fn variable(value: i32) -> String {
    let limit = LIMIT;
    let arm = match value {
        limit => format!("limit is {limit}"),
    };
    format!("{arm}, and after it {limit}")
}

fn guarded(value: i32) -> String {
    let limit = LIMIT;
    match value {
        found if found == limit => "limit".to_string(),
        other => format!("other, {other}"),
    }
}

fn main() {
    for value in [10, 3] {
        println!("constant {value}: {}", constant(value));
        println!("variable {value}: {}", variable(value));
        println!("guarded  {value}: {}", guarded(value));
    }
}
