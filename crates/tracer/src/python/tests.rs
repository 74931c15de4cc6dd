use super::*;

use catalog::Catalog;

use tempfile::TempDir;

/// A course with one program; the Python environment is that of the real one.
fn traced(files: &[(&str, &str)]) -> Result<Trace, Failure> {
    let root = TempDir::new().unwrap();
    traced_in(&root, files)
}

fn traced_in(root: &TempDir, files: &[(&str, &str)]) -> Result<Trace, Failure> {
    let mut entry = Entry {
        chapter: "passing".into(),
        ..Entry::default()
    };
    let sources: Vec<Source> = files
        .iter()
        .map(|(file, text)| {
            let path = root.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
            Source {
                file: file.into(),
                text: (*text).into(),
            }
        })
        .collect();
    if let [source] = &sources[..] {
        entry.programs.insert(Language::Python, source.clone());
    } else {
        entry.projects.insert(Language::Python, sources);
    }
    let mut catalog = Catalog {
        root: root.path().into(),
        ..Catalog::default()
    };
    catalog.entries.insert("example".into(), entry);
    let course = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/python");
    let runner = Runner::new(&catalog)
        .with_target(root.path().join("target"))
        .with_environments(course);
    trace(&catalog, &runner, "example")
}

fn one(text: &str) -> Trace {
    let trace = traced(&[("example.py", text)]).unwrap();
    assert_eq!(steps::check(&trace), [""; 0]);
    trace
}

#[test]
fn smoke() {
    let trace = one("a = [1]\nb = a\nprint(a)\n");
    assert_eq!(trace.steps.len(), 4);
}
