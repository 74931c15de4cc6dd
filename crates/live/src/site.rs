//! A built site in memory: what is served until the next one is published.

use std::{
    collections::{BTreeSet, HashMap},
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io,
    ops::Range,
    path::Path,
};

use axum::body::Bytes;
use percent_encoding::percent_decode_str;

/// One file of the site.
#[derive(Clone)]
pub(crate) struct Page {
    pub(crate) content_type: &'static str,
    pub(crate) body: Bytes,
    /// Differs when a reader would see something else; empty for what is no HTML.
    pub(crate) version: String,
}

/// What a request path stands for.
pub(crate) enum Found<'site> {
    Page(&'site Page),
    /// A folder asked for without its closing slash: relative links would resolve one level too high.
    Folder,
    Nothing,
}

/// Every file of a built site, by its path with `/` between the parts.
#[derive(Clone, Default)]
pub(crate) struct Site {
    pages: HashMap<String, Page>,
    folders: BTreeSet<String>,
    /// Stands for all that is no HTML: how the pages look.
    look: u64,
}

/// The one file that changes with every word of the book, and whose name all pages hold. A page is
/// the same page when nothing but this name is new.
const SEARCH_INDEX: &str = "searchindex-";

impl Site {
    /// Reads the folder `root`; `script` makes, of a page's version, what is put before the end of its body.
    pub(crate) fn read(root: &Path, script: impl Fn(&str) -> String) -> io::Result<Self> {
        let mut site = Self::default();
        site.read_folder(root, "")?;
        let mut hasher = DefaultHasher::new();
        let mut assets: Vec<_> = site
            .pages
            .iter()
            .filter(|(key, page)| page.content_type != HTML && !key.starts_with(SEARCH_INDEX))
            .collect();
        assets.sort_by_key(|(key, _)| *key);
        for (key, page) in assets {
            (key, without_search_index(&page.body)).hash(&mut hasher);
        }
        site.look = hasher.finish();
        let look = site.look;
        for page in site
            .pages
            .values_mut()
            .filter(|page| page.content_type == HTML)
        {
            page.follow(look, &script);
        }
        Ok(site)
    }

    /// This site with `pages` as they stand in the folder `root`, where it has them.
    pub(crate) fn with_pages(
        &self,
        root: &Path,
        pages: &[String],
        script: impl Fn(&str) -> String,
    ) -> io::Result<Self> {
        let mut site = self.clone();
        for key in pages {
            let path = root.join(key);
            let mut body = match fs::read(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                body => body.map_err(|error| explain(&path, error))?,
            };
            if let (Some(theirs), Some(ours)) = (search_index(&body), self.search_index()) {
                body.splice(theirs, ours.bytes());
            }
            let mut page = Page {
                content_type: content_type(key),
                body: body.into(),
                version: String::new(),
            };
            page.follow(self.look, &script);
            site.pages.insert(key.clone(), page);
        }
        Ok(site)
    }

    /// Keeps what open pages of the `previous` site may still ask for.
    pub(crate) fn keep_search_index(&mut self, previous: &Self) {
        if let Some(name) = previous.search_index()
            && let Some(index) = previous.pages.get(name)
        {
            self.pages
                .entry(name.to_owned())
                .or_insert_with(|| index.clone());
        }
    }

    /// The name that this site's own pages hold.
    fn search_index(&self) -> Option<&str> {
        let page = self.pages.get("index.html")?;
        let name = search_index(&page.body)?;
        std::str::from_utf8(&page.body[name]).ok()
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder).map_err(|error| explain(folder, error))? {
            let entry = entry.map_err(|error| explain(folder, error))?;
            let path = entry.path();
            let kind = entry.file_type().map_err(|error| explain(&path, error))?;
            // A URL is text, so a name that is not cannot be asked for.
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            let key = format!("{prefix}{name}");
            if kind.is_dir() {
                self.read_folder(&path, &format!("{key}/"))?;
                self.folders.insert(key);
            } else if kind.is_file() {
                let page = Page {
                    content_type: content_type(&name),
                    body: fs::read(&path)
                        .map_err(|error| explain(&path, error))?
                        .into(),
                    version: String::new(),
                };
                self.pages.insert(key, page);
            }
            // Symbolic links are left out: they are the one way by which a site could show a file from elsewhere.
        }
        Ok(())
    }

    /// Looks up the path of a request, still percent-encoded. The path is only ever compared with the names that
    /// were read: `..`, a backslash or a NUL byte name nothing.
    pub(crate) fn find(&self, request_path: &str) -> Found<'_> {
        let Some(path) = request_path.strip_prefix('/') else {
            return Found::Nothing;
        };
        let Ok(path) = percent_decode_str(path).decode_utf8() else {
            return Found::Nothing;
        };
        if path.is_empty() || path.ends_with('/') {
            return self
                .pages
                .get(&format!("{path}index.html"))
                .map_or(Found::Nothing, Found::Page);
        }
        match self.pages.get(path.as_ref()) {
            Some(page) => Found::Page(page),
            None if self.folders.contains(path.as_ref()) => Found::Folder,
            None => Found::Nothing,
        }
    }

    /// The site's own page for addresses that lead nowhere.
    pub(crate) fn not_found_page(&self) -> Option<&Page> {
        self.pages.get("404.html")
    }
}

impl Page {
    /// Gives an HTML page its version and the script that follows it.
    fn follow(&mut self, look: u64, script: impl Fn(&str) -> String) {
        let mut hasher = DefaultHasher::new();
        (look, without_search_index(&self.body)).hash(&mut hasher);
        self.version = format!("{:016x}", hasher.finish());
        let mut body = self.body.to_vec();
        insert_in_body(&mut body, &script(&self.version));
        self.body = body.into();
    }
}

fn explain(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(
        error.kind(),
        format!("cannot read the site: {}: {error}", path.display()),
    )
}

/// Where in a file the name of the search index stands.
fn search_index(body: &[u8]) -> Option<Range<usize>> {
    let start = body
        .windows(SEARCH_INDEX.len())
        .position(|window| window == SEARCH_INDEX.as_bytes())?;
    let name = body[start..]
        .iter()
        .position(|byte| !byte.is_ascii_alphanumeric() && !b"-.".contains(byte))?;
    Some(start..start + name)
}

/// What stands before and after the name of the search index.
fn without_search_index(body: &[u8]) -> (&[u8], &[u8]) {
    search_index(body).map_or((body, &[]), |name| (&body[..name.start], &body[name.end..]))
}

const HTML: &str = "text/html; charset=utf-8";

fn content_type(name: &str) -> &'static str {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    match extension.to_ascii_lowercase().as_str() {
        "html" | "htm" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "wasm" => "application/wasm",
        "xml" => "application/xml",
        "txt" | "rs" | "py" | "toml" | "md" | "csv" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Puts `insert` before the last `</body>`, or at the end of a page that leaves the tag out.
fn insert_in_body(page: &mut Vec<u8>, insert: &str) {
    const END: &[u8] = b"</body>";
    let place = page
        .windows(END.len())
        .rposition(|window| window.eq_ignore_ascii_case(END))
        .unwrap_or(page.len());
    page.splice(place..place, insert.bytes());
}
