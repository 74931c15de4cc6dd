//! The command does what its help says, on a copy of a small course.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long a rebuild may take before the test gives up; it takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(30);

/// A course with one chapter, one rejected program and one page.
fn small_course() -> TempDir {
    let course = tempfile::tempdir().unwrap();
    let files = [
        (
            "book.toml",
            "[book]\ntitle = \"Small\"\n[preprocessor.cmdrun]\ncommand = \"course preprocess\"\n",
        ),
        ("syllabus.toml", ""),
        ("src/SUMMARY.md", "# Summary\n\n- [One](small/one.md)\n"),
        (
            "src/small/one.md",
            "# One\n\n<!-- cmdrun course rejected wrong -->\n",
        ),
        (
            "examples/small/rejected/wrong.rs",
            "fn main() {\n    let number: u8 = \"text\";\n}\n",
        ),
    ];
    for (file, text) in files {
        write(&course, file, text);
    }
    course
}

fn write(course: &TempDir, file: &str, text: &str) {
    let path = course.path().join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn course(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_course"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("CARGO_TARGET_DIR")
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn help_names_every_command_and_directive() {
    let help = text(&course(Path::new("."), &["--help"]).stdout);
    for word in [
        "serve",
        "build",
        "record",
        "  measure ",
        "pair NAME",
        "rejected NAME",
        "map",
    ] {
        assert!(help.contains(word), "{word} is missing in:\n{help}");
    }
}

#[test]
fn outside_a_course_it_says_so() {
    let nowhere = tempfile::tempdir().unwrap();
    let output = course(nowhere.path(), &["build"]);
    assert!(!output.status.success());
    assert!(text(&output.stderr).contains("no course stands here or above"));
}

#[test]
fn recording_creates_shows_and_keeps() {
    let small = small_course();
    let file = small
        .path()
        .join("examples/small/recorded/wrong.rejected.txt");

    let first = course(small.path(), &["record", "wrong"]);
    assert!(first.status.success(), "{}", text(&first.stderr));
    assert!(text(&first.stderr).contains("new       examples/small/recorded/wrong.rejected.txt"));
    let recorded = fs::read_to_string(&file).unwrap();
    assert!(recorded.starts_with("$ rustc --edition 2024 examples/small/rejected/wrong.rs\n"));
    assert!(recorded.contains("error[E0308]") && recorded.ends_with("[exit code 1]\n"));

    let second = course(small.path(), &["record", "wrong"]);
    assert!(text(&second.stdout).contains("0 written, 1 unchanged"));

    write(
        &small,
        "examples/small/rejected/wrong.rs",
        "fn main() {\n    missing();\n}\n",
    );
    let third = course(small.path(), &["record", "wrong"]);
    let told = text(&third.stderr);
    assert!(
        told.contains("rewritten") && told.contains("+ error[E0425]"),
        "{told}"
    );

    let unknown = course(small.path(), &["record", "nonesuch"]);
    assert!(!unknown.status.success());
    assert!(text(&unknown.stderr).contains("nothing to record named nonesuch"));
}

#[test]
fn a_directive_prints_its_markdown_from_the_pages_folder() {
    let small = small_course();
    course(small.path(), &["record"]);
    let output = course(&small.path().join("src/small"), &["rejected", "wrong"]);
    assert!(text(&output.stdout).starts_with("<figure class=\"program rust rejected\""));
}

#[test]
fn serving_follows_the_pages_and_survives_a_broken_one() {
    let small = small_course();
    course(small.path(), &["record"]);
    let server = Serving::start(small.path());
    assert!(server.page("/small/one.html").contains("E0308"));

    write(&small, "src/small/one.md", "# One\n\nsomething new\n");
    server.wait_for_line("src/small/one.md changed; shown after");
    assert!(server.page("/small/one.html").contains("something new"));
    assert!(server.page("/").contains("something new"));

    write(
        &small,
        "src/small/one.md",
        "# One\n\n<!-- cmdrun course rejected nonesuch -->\n",
    );
    server.wait_for_line("src/small/one.md:3: ");
    server.wait_for_line("the last good book stays up");
    assert!(server.page("/small/one.html").contains("something new"));

    write(&small, "src/small/one.md", "# One\n\nmended\n");
    server.wait_for_line("src/small/one.md changed");
    assert!(server.page("/small/one.html").contains("mended"));

    // The page was shown ahead of the whole book, which follows.
    let on_disk = small.path().join("target/book/small/one.html");
    let end = Instant::now() + PATIENCE;
    while !fs::read_to_string(&on_disk).is_ok_and(|page| page.contains("mended")) {
        assert!(Instant::now() < end, "the whole book does not follow");
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn serving_follows_what_a_page_shows_and_what_all_pages_share() {
    let small = small_course();
    course(small.path(), &["record"]);
    let server = Serving::start(small.path());
    let recording = "examples/small/recorded/wrong.rejected.txt";
    let text = fs::read_to_string(small.path().join(recording)).unwrap();
    write(&small, recording, &text.replace("E0308", "E0309"));
    server.wait_for_line("wrong.rejected.txt changed; shown after");
    assert!(server.page("/small/one.html").contains("E0309"));

    write(&small, "book.toml", "[book]\ntitle = \"Renamed\"\n");
    server.wait_for_line("book.toml changed; built in");
    assert!(server.page("/small/one.html").contains("Renamed"));
}

/// `course serve`, ended when the test ends.
struct Serving {
    child: Child,
    address: String,
    lines: Receiver<String>,
}

impl Serving {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_course"))
            .args(["serve", "--port", "0"])
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, lines) = channel();
        let outputs: [Box<dyn Read + Send>; 2] = [
            Box::new(child.stdout.take().unwrap()),
            Box::new(child.stderr.take().unwrap()),
        ];
        for output in outputs {
            let sender = sender.clone();
            thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    if sender.send(line).is_err() {
                        break;
                    }
                }
            });
        }
        let mut server = Self {
            child,
            address: String::new(),
            lines,
        };
        let line = server.wait_for_line("the book is open at http://");
        let rest = line.split("http://").nth(1).unwrap();
        server.address = rest.split('/').next().unwrap().to_owned();
        server
    }

    fn wait_for_line(&self, part: &str) -> String {
        let end = Instant::now() + PATIENCE;
        let mut seen = String::new();
        while let Ok(line) = self
            .lines
            .recv_timeout(end.saturating_duration_since(Instant::now()))
        {
            if line.contains(part) {
                return line;
            }
            seen.push_str(&line);
            seen.push('\n');
        }
        panic!("`{part}` was not printed; this was:\n{seen}");
    }

    fn page(&self, path: &str) -> String {
        let mut connection = TcpStream::connect(&self.address).unwrap();
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        );
        connection.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        answer
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended by itself: then the test has failed already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
