//! The files for VS Code are valid, and what they build exists: CodeLLDB itself is not run.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use catalog::{Catalog, Language};
use regex::Regex;
use serde_json::Value;

const STEM: &str = "${fileBasenameNoExtension}";

fn read(catalog: &Catalog, name: &str) -> Value {
    let file = catalog.root.join(".vscode").join(name);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!(".vscode/{name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!(".vscode/{name}: {error}"))
}

fn list<'a>(value: &'a Value, key: &str) -> &'a Vec<Value> {
    value[key]
        .as_array()
        .unwrap_or_else(|| panic!("`{key}` is no list in {value}"))
}

fn word<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key]
        .as_str()
        .unwrap_or_else(|| panic!("`{key}` is no string in {value}"))
}

/// The words of a list, with the open file's stem put in.
fn words(value: &Value, key: &str, stem: &str) -> Vec<String> {
    let words = list(value, key).iter();
    words
        .map(|word| word.as_str().unwrap_or_default().replace(STEM, stem))
        .collect()
}

#[test]
fn every_configuration_is_complete_and_its_extension_recommended() {
    let catalog = checking::material();
    let launch = read(&catalog, "launch.json");
    assert_eq!(word(&launch, "version"), "0.2.0");
    let recommended = read(&catalog, "extensions.json");
    let recommended = words(&recommended, "recommendations", "");
    let mut names = BTreeSet::new();
    for configuration in list(&launch, "configurations") {
        let name = word(configuration, "name");
        assert!(names.insert(name), "two configurations are named {name}");
        assert_eq!(word(configuration, "request"), "launch", "{name}");
        let extension = match word(configuration, "type") {
            "lldb" => "vadimcn.vscode-lldb",
            "debugpy" => {
                assert_eq!(word(configuration, "program"), "${file}", "{name}");
                "ms-python.debugpy"
            }
            other => panic!("{name}: no extension of ours knows the type {other}"),
        };
        assert!(
            recommended.iter().any(|known| known == extension),
            "{name} needs {extension}, which extensions.json does not recommend"
        );
    }
    let variables = Regex::new(r"\$\{([^}]*)\}").expect("the pattern is well-formed");
    for file in ["launch.json", "tasks.json"] {
        let text = read(&catalog, file).to_string();
        for variable in variables.captures_iter(&text) {
            let known = ["file", "fileBasenameNoExtension", "workspaceFolder"];
            assert!(known.contains(&&variable[1]), "{file}: {}", &variable[0]);
        }
    }
}

/// As CodeLLDB does: Cargo is asked for messages in JSON, and the filter must find one program.
#[test]
fn an_example_of_every_package_can_be_debugged() {
    let catalog = checking::material();
    let launch = read(&catalog, "launch.json");
    let manifests = || {
        let chapters = catalog.chapters.values();
        chapters.flat_map(|chapter| &chapter.manifests)
    };
    for configuration in list(&launch, "configurations") {
        let Value::Object(_) = configuration["cargo"] else {
            continue;
        };
        for manifest in manifests() {
            let (stem, ..) = &manifest.examples[0];
            let cargo = &configuration["cargo"];
            let built = Command::new("cargo")
                .args(words(cargo, "args", stem))
                .args(["--message-format=json", "--quiet"])
                .current_dir(&catalog.root)
                .output()
                .expect("Cargo runs these tests, so it is there");
            let told = String::from_utf8_lossy(&built.stderr);
            assert!(built.status.success(), "{stem}: {told}");
            let filter = &cargo["filter"];
            let name = word(filter, "name").replace(STEM, stem);
            let found = String::from_utf8_lossy(&built.stdout)
                .lines()
                .filter_map(|line| serde_json::from_str::<Value>(line).ok())
                .filter(|message| message["executable"].is_string())
                .filter(|message| message["target"]["name"] == name.as_str())
                .filter(|message| message["target"]["kind"][0] == filter["kind"])
                .count();
            assert_eq!(found, 1, "{stem}: programs that the filter finds");
        }
    }
}

#[test]
fn every_task_runs_cargo_with_a_name_that_it_knows() {
    let catalog = checking::material();
    let tasks = read(&catalog, "tasks.json");
    assert_eq!(word(&tasks, "version"), "2.0.0");
    let stem = catalog
        .entries
        .iter()
        .find(|(_, entry)| entry.programs.contains_key(&Language::Rust))
        .map(|(stem, _)| stem.as_str())
        .expect("the course has a program");
    let mut labels = BTreeSet::new();
    for task in list(&tasks, "tasks") {
        let label = word(task, "label");
        assert!(labels.insert(label), "two tasks are labelled {label}");
        assert_eq!(word(task, "command"), "cargo", "{label}");
        let arguments = words(task, "args", stem);
        assert!(
            matches!(
                &arguments.iter().map(String::as_str).collect::<Vec<_>>()[..],
                ["run", "--example", name] | ["test", name] if *name == stem
            ),
            "{label}: cargo {arguments:?}"
        );
    }
}
