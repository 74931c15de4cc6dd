//! Instruction counts: what CI judges instead of time, because they repeat on a busy machine.
//!
//! `benches/NAME_instructions.rs` runs each step once under valgrind, through gungraun; the counts
//! are stored in `benches/recorded/NAME.instructions.json`.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use catalog::Problem;

use crate::missing::Missing;
use crate::run::Failure;

/// The version of gungraun-runner, which must be that of the crate in `benches/Cargo.toml`.
pub const RUNNER: &str = "0.20.0";

/// By how much a count may differ from the recorded one: other releases of rustc and of the C
/// library compile and compute a little differently.
pub const MARGIN: f64 = 0.02;

/// Instructions by step.
pub type Counts = BTreeMap<String, u64>;

/// The recording's file, relative to the repository root.
pub fn counts_file(name: &str) -> PathBuf {
    PathBuf::from(format!("benches/recorded/{name}.instructions.json"))
}

/// Reads the recorded counts.
///
/// # Errors
/// When there are none, or they are malformed.
pub fn recorded_counts(root: &Path, name: &str) -> Result<Counts, Problem> {
    let file = counts_file(name);
    let text = fs::read_to_string(root.join(&file)).map_err(|error| {
        Problem::new(
            &file,
            1,
            format!("the instructions of `{name}` are not recorded: {error}"),
            format!("run `cargo run -- measure --instructions {name}`"),
        )
    })?;
    serde_json::from_str(&text).map_err(|error| {
        Problem::new(
            &file,
            error.line(),
            error.to_string(),
            format!("run `cargo run -- measure --instructions {name}`"),
        )
    })
}

/// Counts anew and stores the counts. Says what changed, a line for each step that did.
///
/// # Errors
/// When a tool is missing, the benchmark fails, or the file cannot be written.
pub fn record_counts(root: &Path, target: &Path, name: &str) -> Result<Vec<String>, Failure> {
    let new = count(root, target, name)?;
    let old = recorded_counts(root, name).unwrap_or_default();
    let text = serde_json::to_string_pretty(&new).expect("names and numbers become JSON");
    let file = root.join(counts_file(name));
    fs::write(&file, text + "\n")
        .map_err(|error| Failure::Broken(format!("{}: {error}", file.display())))?;
    let changed = new
        .iter()
        .filter(|(step, count)| old.get(*step) != Some(count));
    Ok(changed
        .map(|(step, count)| match old.get(step) {
            Some(before) => format!("{step}: {before} instructions before, {count} now"),
            None => format!("{step}: {count} instructions"),
        })
        .collect())
}

/// Compares one step with its recording.
///
/// # Errors
/// A problem, when the step is not recorded, or its count left the margin in either direction.
pub fn compare_counts(name: &str, step: &str, recorded: &Counts, now: u64) -> Result<(), Problem> {
    let file = counts_file(name);
    let Some(&before) = recorded.get(step) else {
        return Err(Problem::new(
            file,
            1,
            format!("the step `{step}` of `{name}` is counted and not recorded"),
            format!("run `cargo run -- measure --instructions {name}`"),
        ));
    };
    let change = now as f64 / before as f64 - 1.0;
    if change.abs() <= MARGIN {
        return Ok(());
    }
    let line = 2 + recorded.keys().position(|key| key == step).unwrap_or(0);
    Err(Problem::new(
        file,
        line,
        format!(
            "the step `{step}` of `{name}` executes {now} instructions, {:+.1} %; \
             {before} are recorded and {:.0} % are allowed",
            change * 100.0,
            MARGIN * 100.0
        ),
        format!(
            "find out what made it {}; if that is right, or a new rustc or C library is the cause, \
             run `cargo run -- measure --instructions {name}`",
            if change > 0.0 { "slower" } else { "faster" }
        ),
    ))
}

/// Runs `benches/NAME_instructions.rs` and reads its counts.
///
/// # Errors
/// When valgrind or gungraun-runner is missing, or the benchmark fails.
pub fn count(root: &Path, target: &Path, name: &str) -> Result<Counts, Failure> {
    let tools = [target.join("tools/bin"), root.join("target/tools/bin")];
    let path = env::join_paths(
        tools
            .into_iter()
            .chain(env::split_paths(&env::var_os("PATH").unwrap_or_default())),
    )
    .map_err(|error| Failure::Broken(error.to_string()))?;
    look_for(
        "valgrind",
        None,
        &path,
        "install it with your system's package manager (Debian: `apt install valgrind`)",
    )?;
    look_for(
        "gungraun-runner",
        Some(RUNNER),
        &path,
        &format!("`cargo install gungraun-runner@={RUNNER} --locked --root target/tools`"),
    )?;
    let bench = format!("{name}_instructions");
    let output = Command::new("cargo")
        .args([
            "bench",
            "--quiet",
            "--bench",
            &bench,
            "--",
            "--output-format=json",
        ])
        .env("CARGO_TARGET_DIR", target)
        .env("PATH", path)
        .current_dir(root)
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| Failure::Broken(format!("cargo cannot be started: {error}")))?;
    let counts = counts(&String::from_utf8_lossy(&output.stdout));
    if !output.status.success() || counts.is_empty() {
        return Err(Failure::Broken(format!(
            "`cargo bench --bench {bench}` counted nothing:\n{}",
            String::from_utf8_lossy(&output.stderr)
        )));
    }
    Ok(counts)
}

/// The tool answers `--version`, with the right version where only one is right.
fn look_for(tool: &str, version: Option<&str>, path: &OsString, mend: &str) -> Result<(), Failure> {
    let missing = |why: String| {
        Failure::Missing(Missing {
            tool: version.map_or(tool.to_owned(), |version| format!("{tool} {version}")),
            why,
            mend: mend.to_owned(),
        })
    };
    let output = Command::new(tool)
        .arg("--version")
        .env("PATH", path)
        .output()
        .map_err(|_| {
            missing(format!(
                "instructions are counted with it, and no `{tool}` is on the path"
            ))
        })?;
    let answer = String::from_utf8_lossy(&output.stdout);
    match version {
        Some(version) if !answer.contains(version) => Err(missing(format!(
            "found `{}`, and it must be of the same version as the crate gungraun",
            answer.trim()
        ))),
        _ => Ok(()),
    }
}

/// The counts in gungraun's JSON, one benchmark a line: the function `count_STEP` counts `STEP`.
fn counts(lines: &str) -> Counts {
    lines
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|summary| {
            let step = summary["function_name"].as_str()?.strip_prefix("count_")?;
            let metrics = &summary["profiles"][0]["data"]["total"]["metrics"];
            let values = &metrics["Ir"]["values"];
            Some((step.to_owned(), values["new"].as_u64()?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_found_in_gungrauns_lines() {
        let line = r#"{"function_name":"count_fold","profiles":[{"data":{"total":{"metrics":{"Ir":{"values":{"new":12,"old":13}}}}}}]}"#;
        let lines = format!("{line}\nsomething else\n");
        assert_eq!(counts(&lines), Counts::from([("fold".into(), 12)]));
    }

    #[test]
    fn a_count_may_differ_within_the_margin() {
        let recorded = Counts::from([("fold".into(), 1_000), ("lanes".into(), 100)]);
        assert!(compare_counts("sums", "fold", &recorded, 1_019).is_ok());
        assert!(compare_counts("sums", "fold", &recorded, 981).is_ok());
        let slower = compare_counts("sums", "lanes", &recorded, 110).unwrap_err();
        assert_eq!(slower.line, 3);
        assert!(slower.what.contains("+10.0 %"), "{slower}");
        let faster = compare_counts("sums", "fold", &recorded, 900).unwrap_err();
        assert!(faster.mend.contains("faster"), "{faster}");
    }

    #[test]
    fn a_step_that_is_not_recorded_is_named() {
        let problem = compare_counts("sums", "new", &Counts::new(), 1).unwrap_err();
        assert!(problem.what.contains("`new`"), "{problem}");
    }

    #[test]
    fn a_missing_tool_says_how_to_get_it() {
        let failure =
            look_for("no-such-tool", Some("1.0"), &"/nowhere".into(), "get it").unwrap_err();
        assert!(
            failure.to_string().contains("no-such-tool 1.0")
                && failure.to_string().contains("get it")
        );
    }
}
