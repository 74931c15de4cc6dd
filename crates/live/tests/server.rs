//! What the server promises, asked over plain sockets.

use std::{
    collections::BTreeSet,
    env, fs,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, AtomicU32, Ordering},
    thread,
    time::Duration,
};

use live::{Port, Reloader, Server};

/// A folder for one test.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("live-{}-{count}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Serves `root` until the test program ends.
fn serve(root: &Path) -> (SocketAddr, Reloader) {
    let server = Server::bind(Port::Exactly(0), root).unwrap();
    let (address, reloader) = (server.address(), server.reloader());
    thread::spawn(|| server.run());
    (address, reloader)
}

const EVENT_STREAM: &str = "text/event-stream";

struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        let mut values = self.headers.iter().filter(|(each, _)| each == name);
        let value = values.next().map_or("", |(_, value)| value);
        assert!(values.next().is_none(), "{name} twice");
        value
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    // Only so that a broken server fails the test instead of hanging it.
    stream
        .set_read_timeout(Some(Duration::from_secs(30)))
        .unwrap();
    stream
}

fn read_head(reader: &mut impl BufRead) -> (u16, Vec<(String, String)>) {
    let mut lines = reader.lines().map(Result::unwrap);
    let first = lines.next().expect("an answer");
    let status = first.split(' ').nth(1).unwrap().parse().unwrap();
    let headers = lines
        .take_while(|line| !line.is_empty())
        .map(|line| {
            let (name, value) = line.split_once(": ").unwrap();
            (name.to_owned(), value.to_owned())
        })
        .collect();
    (status, headers)
}

/// Sends `head` (without the empty line at its end) and reads the whole answer.
fn send(address: SocketAddr, head: &str) -> Answer {
    let mut stream = connect(address);
    write!(stream, "{head}\r\nConnection: close\r\n\r\n").unwrap();
    let mut reader = BufReader::new(stream);
    let (status, headers) = read_head(&mut reader);
    let mut body = Vec::new();
    // An event stream has no end to wait for.
    if !headers.iter().any(|(_, value)| value == EVENT_STREAM) {
        reader.read_to_end(&mut body).unwrap();
    }
    Answer {
        status,
        headers,
        body,
    }
}

fn ask(address: SocketAddr, method: &str, path: &str) -> Answer {
    send(
        address,
        &format!("{method} {path} HTTP/1.1\r\nHost: {address}"),
    )
}

fn get(address: SocketAddr, path: &str) -> Answer {
    ask(address, "GET", path)
}

#[test]
fn files_have_their_content_type() {
    let scratch = Scratch::new();
    let expected = [
        ("page.html", "text/html; charset=utf-8"),
        ("course.css", "text/css; charset=utf-8"),
        ("book.js", "text/javascript; charset=utf-8"),
        ("figure.svg", "image/svg+xml"),
        ("index.json", "application/json"),
        ("fonts/serif.woff2", "font/woff2"),
        ("figure.png", "image/png"),
        ("figure.PNG", "image/png"),
        ("favicon.ico", "image/x-icon"),
        ("robots.txt", "text/plain; charset=utf-8"),
        ("append.rs", "text/plain; charset=utf-8"),
        ("append.py", "text/plain; charset=utf-8"),
        ("CNAME", "application/octet-stream"),
        (".nojekyll", "application/octet-stream"),
    ];
    for (path, _) in expected {
        scratch.write(path, path);
    }
    let (address, _) = serve(&scratch.0);
    for (path, content_type) in expected {
        let answer = get(address, &format!("/{path}"));
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-type"), content_type, "{path}");
        assert!(answer.text().starts_with(path), "{path}: {}", answer.text());
    }
}

#[test]
fn paths_are_decoded_and_folders_show_their_index() {
    let scratch = Scratch::new();
    scratch.write("index.html", "the root");
    scratch.write("two words/é.txt", "decoded");
    scratch.write("profiling/index.html", "the chapter");
    scratch.write("empty/page.html", "");
    let (address, _) = serve(&scratch.0);
    assert!(get(address, "/").text().starts_with("the root"));
    assert!(get(address, "/?search=x").text().starts_with("the root"));
    assert!(
        get(address, "/profiling/")
            .text()
            .starts_with("the chapter")
    );
    assert_eq!(get(address, "/two%20words/%C3%A9.txt").text(), "decoded");
    assert_eq!(get(address, "/two+words/%C3%A9.txt").status, 404);
    assert_eq!(get(address, "/empty/").status, 404);

    // Without the slash, relative links would lead one level too high.
    let answer = get(address, "/profiling?a=b");
    assert_eq!(
        (answer.status, answer.header("location")),
        (307, "/profiling/?a=b")
    );
    // A path that a browser would take for another host is no folder.
    assert_eq!(get(address, "//profiling").status, 404);
}

#[test]
fn no_path_leads_out_of_the_site() {
    let scratch = Scratch::new();
    scratch.write("secret.txt", "SECRET");
    scratch.write("site/index.html", "open");
    scratch.write("site/sub/index.html", "open");
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        symlink(scratch.path("secret.txt"), scratch.path("site/link.txt")).unwrap();
        symlink("../secret.txt", scratch.path("site/relative.txt")).unwrap();
        symlink(&scratch.0, scratch.path("site/out")).unwrap();
    }
    let (address, _) = serve(&scratch.path("site"));
    let absolute = scratch.path("secret.txt");
    let absolute = absolute.display();
    for path in [
        "/../secret.txt",
        "/sub/../../secret.txt",
        "/sub/../index.html",
        "/%2e%2e/secret.txt",
        "/%2E%2E%2Fsecret.txt",
        "/..%2fsecret.txt",
        "/.%2e/secret.txt",
        "/%252e%252e/secret.txt",
        "/..\\secret.txt",
        "/..%5csecret.txt",
        "/sub%5c..%5c..%5csecret.txt",
        "/index.html%00.txt",
        "/%00",
        "/../secret.txt%00.html",
        "/%c0%ae%c0%ae/secret.txt",
        "/%ff",
        "/%",
        "/link.txt",
        "/relative.txt",
        "/out/secret.txt",
        "/out",
        &format!("/{absolute}"),
        &format!("//{absolute}"),
        &format!("/%2F{absolute}"),
        "/C:/secret.txt",
    ] {
        let answer = get(address, path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.text().contains("SECRET"), "{path}");
    }
    // A request target that is no path at all.
    for head in [
        "GET ../secret.txt HTTP/1.1",
        "GET secret.txt HTTP/1.1",
        "GET * HTTP/1.1",
    ] {
        let answer = send(address, &format!("{head}\r\nHost: {address}"));
        assert!(
            [400, 404].contains(&answer.status),
            "{head}: {}",
            answer.status
        );
        assert!(!answer.text().contains("SECRET"), "{head}");
    }
    assert_eq!(get(address, "/sub/").status, 200);
}

#[test]
fn only_our_own_host_is_answered() {
    let scratch = Scratch::new();
    scratch.write("index.html", "SECRET");
    let (address, _) = serve(&scratch.0);
    let port = address.port();
    let paths = ["/", "/nothing", "/_course/events", "/_course/reload.js"];
    for path in paths {
        for host in [
            "Host: evil.example".to_owned(),
            format!("Host: evil.example:{port}"),
            format!("Host: 127.0.0.1.evil.example:{port}"),
            format!("Host: 127.0.0.1:{port}.evil.example"),
            format!("Host: localhost:{port}@evil.example"),
            "Host: 127.0.0.1".to_owned(),
            "Host: localhost".to_owned(),
            format!("Host: 127.0.0.1:{}", port ^ 1),
            format!("Host: 0.0.0.0:{port}"),
            format!("Host: [::1]:{port}"),
            "Host:".to_owned(),
            format!("Host: 127.0.0.1:{port}\r\nHost: evil.example"),
            "X-Forwarded-Host: 127.0.0.1".to_owned(),
        ] {
            let answer = send(address, &format!("GET {path} HTTP/1.1\r\n{host}"));
            assert_eq!(answer.status, 421, "{path} with {host}");
            assert!(!answer.text().contains("SECRET"), "{path} with {host}");
        }
    }
    for host in [format!("127.0.0.1:{port}"), format!("localhost:{port}")] {
        let answer = send(address, &format!("GET / HTTP/1.1\r\nHost: {host}"));
        assert_eq!(answer.status, 200, "{host}");
    }
    // The name in a request's target does not stand in for the header.
    let head = format!("GET http://127.0.0.1:{port}/ HTTP/1.1\r\nHost: evil.example");
    assert_eq!(send(address, &head).status, 421);
}

#[test]
fn every_answer_carries_the_defences() {
    let scratch = Scratch::new();
    scratch.write("index.html", "");
    scratch.write("profiling/index.html", "");
    let (address, _) = serve(&scratch.0);
    for (answer, status) in [
        (get(address, "/"), 200),
        (get(address, "/nothing"), 404),
        (get(address, "/profiling"), 307),
        (get(address, "/_course/reload.js"), 200),
        (ask(address, "HEAD", "/_course/events"), 200),
        (ask(address, "POST", "/"), 405),
        (send(address, "GET / HTTP/1.1\r\nHost: evil.example"), 421),
    ] {
        assert_eq!(answer.status, status);
        assert_eq!(
            answer.header("x-content-type-options"),
            "nosniff",
            "{status}"
        );
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{status}");
        assert_eq!(answer.header("cache-control"), "no-cache", "{status}");
        assert_eq!(
            answer.header("cross-origin-resource-policy"),
            "same-origin",
            "{status}"
        );
        assert_eq!(
            answer.header("cross-origin-opener-policy"),
            "same-origin",
            "{status}"
        );
        let policy = answer.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'self'; "),
            "{status}: {policy}"
        );
        assert!(
            policy.ends_with("; frame-ancestors 'self'"),
            "{status}: {policy}"
        );
        // No other website may read anything.
        assert_eq!(answer.header("access-control-allow-origin"), "", "{status}");
    }
}

#[test]
fn only_get_and_head() {
    let scratch = Scratch::new();
    scratch.write("index.html", "<body>text</body>");
    let (address, _) = serve(&scratch.0);
    for path in ["/", "/nothing", "/_course/events", "/_course/reload.js"] {
        for method in [
            "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND",
        ] {
            let answer = ask(address, method, path);
            assert_eq!(answer.status, 405, "{method} {path}");
            assert_eq!(answer.header("allow"), "GET,HEAD", "{method} {path}");
        }
    }
    for path in ["/", "/nothing", "/_course/reload.js"] {
        let (whole, head) = (get(address, path), ask(address, "HEAD", path));
        assert_eq!(head.status, whole.status, "{path}");
        assert_eq!(
            head.header("content-type"),
            whole.header("content-type"),
            "{path}"
        );
        assert_eq!(
            head.header("content-length"),
            whole.body.len().to_string(),
            "{path}"
        );
        assert!(head.body.is_empty() && !whole.body.is_empty(), "{path}");
    }
}

#[test]
fn nothing_there_shows_the_page_of_the_book() {
    let scratch = Scratch::new();
    scratch.write("404.html", "the book's own");
    let (address, _) = serve(&scratch.0);
    let answer = get(address, "/profiling/nothing.html");
    assert_eq!(answer.status, 404);
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    assert!(answer.text().starts_with("the book's own"));
}

#[test]
fn the_script_is_added_to_pages_only_and_never_on_disk() {
    let scratch = Scratch::new();
    let page = "<html><body><pre>&lt;/body> </body> in a listing</pre></BODY></html>\n";
    let files = [
        "note.txt",
        "book.js",
        "figure.svg",
        "index.json",
        "style.css",
        "page.rs",
    ];
    scratch.write("page.html", page);
    scratch.write("fragment.html", "<p>no body tag</p>");
    for file in files {
        scratch.write(file, "before </body> after");
    }
    let (address, _) = serve(&scratch.0);

    let served = get(address, "/page.html");
    let (before, rest) = served
        .text()
        .split_once("<script src=\"/_course/reload.js\"")
        .unwrap();
    let (_, after) = rest.split_once("</script>\n").unwrap();
    assert_eq!(
        (before, after),
        page.split_at(page.find("</BODY>").unwrap())
    );
    assert!(
        get(address, "/fragment.html")
            .text()
            .starts_with("<p>no body tag</p><script")
    );
    for file in files {
        assert_eq!(
            get(address, &format!("/{file}")).text(),
            "before </body> after"
        );
    }
    assert_eq!(fs::read_to_string(scratch.path("page.html")).unwrap(), page);
    assert_eq!(
        get(address, "/_course/reload.js").header("content-type"),
        "text/javascript; charset=utf-8"
    );
}

/// A page's event stream.
struct Events(BufReader<TcpStream>);

impl Events {
    fn open(address: SocketAddr, page: &str) -> Self {
        let mut stream = connect(address);
        write!(
            stream,
            "GET /_course/events?page={page} HTTP/1.1\r\nHost: {address}\r\n\r\n"
        )
        .unwrap();
        let mut reader = BufReader::new(stream);
        let (status, headers) = read_head(&mut reader);
        assert_eq!(status, 200);
        assert!(headers.contains(&("content-type".to_owned(), EVENT_STREAM.to_owned())));
        Self(reader)
    }

    /// The version and the failure of the next event. (The lengths of the chunks begin no line with `data:`.)
    fn next(&mut self) -> (String, String) {
        let mut data = Vec::new();
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).unwrap() > 0, "the stream ended");
            let line = line.trim_end_matches(['\r', '\n']);
            assert!(
                !line.starts_with(':'),
                "the server only keeps the stream alive"
            );
            match line.strip_prefix("data:") {
                Some(text) => data.push(text.strip_prefix(' ').unwrap_or(text).to_owned()),
                None if line.is_empty() && !data.is_empty() => break,
                None => {}
            }
        }
        (data[0].clone(), data[1..].join("\n"))
    }
}

/// The version that a page carries.
fn version_of(page: &Answer) -> String {
    let (_, rest) = page.text().split_once("data-version=\"").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

#[test]
fn a_reload_reaches_every_page_that_changed() {
    let scratch = Scratch::new();
    scratch.write("index.html", "old");
    scratch.write("folder/a b.html", "the same");
    let (address, reloader) = serve(&scratch.0);
    let unchanged = version_of(&get(address, "/folder/a%20b.html"));
    let mut third = Events::open(address, "%2Ffolder%2Fa%2520b.html");
    assert_eq!(third.next().0, unchanged);
    let old = version_of(&get(address, "/"));
    let (mut one, mut other) = (Events::open(address, "/"), Events::open(address, "/"));
    assert_eq!(one.next(), (old.clone(), String::new()));
    assert_eq!(other.next(), (old.clone(), String::new()));

    scratch.write("index.html", "new");
    assert!(
        get(address, "/").text().starts_with("old"),
        "shown before it was published"
    );
    reloader.reload().unwrap();
    let (new, _) = one.next();
    assert_ne!(new, old);
    assert_eq!(other.next().0, new);
    assert_eq!(third.next().0, unchanged);
    let page = get(address, "/");
    assert!(page.text().starts_with("new"));
    assert_eq!(version_of(&page), new);
    // A page that was loaded before, but listens only now, learns it too.
    assert_eq!(Events::open(address, "/").next().0, new);
}

#[test]
fn a_page_changes_with_the_look_and_not_with_the_search_index() {
    let scratch = Scratch::new();
    let write = |folder: &str, style: &str, index: &str| {
        scratch.write(&format!("{folder}/style.css"), style);
        scratch.write(&format!("{folder}/searchindex-{index}.js"), index);
        scratch.write(
            &format!("{folder}/index.html"),
            format!("<script src=\"searchindex-{index}.js\"></script>"),
        );
    };
    write("site", "narrow", "0a");
    let (address, reloader) = serve(&scratch.path("site"));
    let first = version_of(&get(address, "/"));
    write("next", "narrow", "1b");
    reloader.publish(scratch.path("next")).unwrap();
    assert_eq!(version_of(&get(address, "/")), first);
    // A page that stayed open still asks for the old index.
    assert_eq!(get(address, "/searchindex-0a.js").text(), "0a");
    assert_eq!(get(address, "/searchindex-1b.js").text(), "1b");
    write("next", "wide", "1b");
    reloader.publish(scratch.path("next")).unwrap();
    assert_ne!(version_of(&get(address, "/")), first);
    assert_eq!(get(address, "/searchindex-0a.js").status, 404);
}

#[test]
fn single_pages_come_ahead_of_the_whole_site() {
    let scratch = Scratch::new();
    let write = |folder: &str, index: &str, changed: &str| {
        for (page, text) in [("index", "home"), ("changed", changed), ("other", "other")] {
            scratch.write(
                &format!("{folder}/{page}.html"),
                format!("{text} searchindex-{index}.js "),
            );
        }
        scratch.write(&format!("{folder}/searchindex-{index}.js"), index);
    };
    write("site", "0a", "old");
    let (address, reloader) = serve(&scratch.path("site"));
    let other = version_of(&get(address, "/other.html"));
    let mut events = Events::open(address, "/changed.html");
    let old = events.next().0;

    write("quick", "ff", "new");
    scratch.write("quick/other.html", "left out of the quick build");
    let pages = ["changed.html".to_owned(), "missing.html".to_owned()];
    reloader
        .publish_pages(scratch.path("quick"), &pages)
        .unwrap();
    let page = get(address, "/changed.html");
    assert!(
        page.text().starts_with("new searchindex-0a.js"),
        "{}",
        page.text()
    );
    let (new, _) = events.next();
    assert_ne!(new, old);
    assert_eq!(version_of(&page), new);
    assert_eq!(version_of(&get(address, "/other.html")), other);
    assert!(
        fs::read_to_string(scratch.path("site/changed.html"))
            .unwrap()
            .starts_with("old")
    );

    // The whole site holds the same page: nobody reloads again.
    write("next", "1b", "new");
    reloader.publish(scratch.path("next")).unwrap();
    assert_eq!(events.next().0, new);
    assert!(
        get(address, "/changed.html")
            .text()
            .starts_with("new searchindex-1b.js")
    );
}

#[test]
fn a_failure_is_told_until_the_next_good_site() {
    let scratch = Scratch::new();
    scratch.write("site/index.html", "good");
    let (address, reloader) = serve(&scratch.path("site"));
    let mut events = Events::open(address, "/");
    let (version, _) = events.next();
    reloader.failed("src/a.md:3: no program \"x\"\r\n\n  data: mend it");
    let told = (
        version.clone(),
        "src/a.md:3: no program \"x\"\n\n  data: mend it".to_owned(),
    );
    assert_eq!(events.next(), told);
    assert_eq!(
        Events::open(address, "/").next(),
        told,
        "a page opened later"
    );
    assert!(get(address, "/").text().starts_with("good"));

    // Publishing what is not there changes nothing.
    let error = reloader
        .publish(scratch.path("missing"))
        .unwrap_err()
        .to_string();
    assert!(error.contains("missing"), "{error}");
    assert!(get(address, "/").text().starts_with("good"));
    assert!(scratch.path("site/index.html").exists());

    scratch.write("next/index.html", "better");
    reloader.publish(scratch.path("next")).unwrap();
    let (new, failure) = events.next();
    assert_ne!(new, version);
    assert_eq!(failure, "");
}

#[test]
fn a_published_site_takes_the_place_of_the_served_folder() {
    let scratch = Scratch::new();
    scratch.write("site/index.html", "old");
    scratch.write("site/only_old.html", "");
    scratch.write("site.previous/left_by_a_crash.html", "");
    scratch.write("next/index.html", "new");
    let (address, reloader) = serve(&scratch.path("site"));
    reloader.publish(scratch.path("next")).unwrap();
    assert!(get(address, "/").text().starts_with("new"));
    assert_eq!(get(address, "/only_old.html").status, 404);
    assert_eq!(
        fs::read_to_string(scratch.path("site/index.html")).unwrap(),
        "new"
    );
    let left: Vec<_> = fs::read_dir(&scratch.0)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["site"]);
}

#[test]
fn the_first_site_may_come_after_the_start() {
    let scratch = Scratch::new();
    let (address, reloader) = serve(&scratch.path("target/book"));
    let early = get(address, "/");
    assert_eq!(early.status, 404);
    let mut events = Events::open(address, "/");
    assert_eq!(events.next().0, version_of(&early));

    scratch.write("target/first/index.html", "the first page");
    reloader.preview(scratch.path("target/first")).unwrap();
    let first = events.next().0;
    assert_ne!(first, version_of(&early));
    assert!(get(address, "/").text().starts_with("the first page"));
    assert!(!scratch.path("target/book").exists());
    assert!(scratch.path("target/first/index.html").exists());

    scratch.write("target/book.next/index.html", "built");
    reloader.publish(scratch.path("target/book.next")).unwrap();
    assert_ne!(events.next().0, first);
    assert!(get(address, "/").text().starts_with("built"));
}

#[test]
fn a_slow_reader_gets_the_site_it_began_with() {
    const SIZE: usize = 16 << 20;
    let scratch = Scratch::new();
    scratch.write("site/page.txt", vec![b'a'; SIZE]);
    scratch.write("next/page.txt", "b");
    let (address, reloader) = serve(&scratch.path("site"));
    let mut stream = connect(address);
    write!(
        stream,
        "GET /page.txt HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )
    .unwrap();
    let mut reader = BufReader::new(stream);
    let (status, _) = read_head(&mut reader);

    // More than the sockets hold is still to come.
    reloader.publish(scratch.path("next")).unwrap();
    assert_eq!(get(address, "/page.txt").text(), "b");
    let mut body = Vec::new();
    reader.read_to_end(&mut body).unwrap();
    assert_eq!((status, body.len()), (200, SIZE));
    assert!(body.iter().all(|byte| *byte == b'a'));
}

#[test]
fn no_request_gets_a_mixture_of_two_sites() {
    let scratch = Scratch::new();
    // The length tells the letter, so a short page is seen as well as a mixed one.
    let length = |letter: u8| usize::from(letter) * 1000;
    let build = |folder: &str, letter: u8| {
        scratch.write(&format!("{folder}/page.txt"), vec![letter; length(letter)]);
    };
    build("site", b'a');
    let (address, reloader) = serve(&scratch.path("site"));
    let given_up = AtomicBool::new(false);
    thread::scope(|scope| {
        let readers = [(); 4].map(|()| {
            scope.spawn(|| {
                let mut seen = BTreeSet::new();
                while seen.len() < 10 && !given_up.load(Ordering::Relaxed) {
                    let answer = get(address, "/page.txt");
                    let letter = answer.body[0];
                    assert_eq!(answer.status, 200);
                    assert_eq!(answer.body.len(), length(letter));
                    assert!(answer.body.iter().all(|byte| *byte == letter));
                    seen.insert(letter);
                }
                seen.len()
            })
        });
        let mut letters = (b'a'..=b'z').cycle().take(10_000);
        while readers.iter().any(|reader| !reader.is_finished())
            && let Some(letter) = letters.next()
        {
            build("next", letter);
            reloader.publish(scratch.path("next")).unwrap();
        }
        given_up.store(true, Ordering::Relaxed);
        for reader in readers {
            assert_eq!(reader.join().unwrap(), 10, "sites that one reader saw");
        }
    });
}

#[test]
fn a_taken_default_port_falls_back() {
    let scratch = Scratch::new();
    // Taken by us, or by someone else before us: taken either way.
    let _taken = TcpListener::bind("127.0.0.1:3000");
    let server = Server::bind(Port::default(), &scratch.0).unwrap();
    let address = server.address();
    assert!(address.ip().is_loopback());
    assert!((3001..3100).contains(&address.port()), "{address}");
    assert_eq!(
        server.url(),
        format!("http://127.0.0.1:{}/", address.port())
    );
    thread::spawn(|| server.run());
    assert_eq!(get(address, "/").status, 404);
}

#[test]
fn no_free_port_is_an_error_with_a_way_out() {
    let scratch = Scratch::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let message = |port| Server::bind(port, &scratch.0).err().unwrap().to_string();

    let error = message(Port::Exactly(port));
    assert!(
        error.starts_with(&format!("port {port} of 127.0.0.1 cannot be used (")),
        "{error}"
    );
    assert!(
        error.ends_with("name another one, or none and the next free port is taken"),
        "{error}"
    );

    let error = message(Port::FirstFree(port..port + 1));
    assert!(
        error.starts_with(&format!("no port from {port} to {port} of 127.0.0.1")),
        "{error}"
    );
    assert!(error.ends_with("name one outside this range"), "{error}");
    let error = message(Port::FirstFree(port..port));
    assert!(error.contains("the range is empty"), "{error}");
}

/// Starts itself again as the server, so that a signal meets only that.
#[cfg(unix)]
#[test]
fn ctrl_c_ends_the_server_though_a_page_listens() {
    use std::process::{Command, Stdio};
    if let Some(root) = env::var_os("LIVE_TEST_ROOT") {
        let server = Server::bind(Port::Exactly(0), root).unwrap();
        println!("\nserving {}", server.address());
        server.run().unwrap();
        println!("\nended");
        return;
    }
    let scratch = Scratch::new();
    let mut child = Command::new(env::current_exe().unwrap())
        .args([
            "--exact",
            "ctrl_c_ends_the_server_though_a_page_listens",
            "--nocapture",
        ])
        .env("LIVE_TEST_ROOT", &scratch.0)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    let address = lines
        .find_map(|line| Some(line.strip_prefix("serving ")?.parse().unwrap()))
        .unwrap();
    // Once it answers, it listens to the signal as well.
    let mut events = Events::open(address, "/");
    events.next();
    let killed = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(killed.success());
    assert!(lines.any(|line| line == "ended"));
    assert!(child.wait().unwrap().success());
}
