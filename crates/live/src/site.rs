//! A built site in memory: what is served until the next one is published.

use std::{
    collections::{BTreeSet, HashMap},
    fs, io,
    path::Path,
};

use axum::body::Bytes;
use percent_encoding::percent_decode_str;

/// One file of the site.
pub(crate) struct Page {
    pub(crate) content_type: &'static str,
    pub(crate) body: Bytes,
}

/// What a request path stands for.
pub(crate) enum Found<'site> {
    Page(&'site Page),
    /// A folder asked for without its closing slash: relative links would resolve one level too high.
    Folder,
    Nothing,
}

/// Every file of a built site, by its path with `/` between the parts.
#[derive(Default)]
pub(crate) struct Site {
    pages: HashMap<String, Page>,
    folders: BTreeSet<String>,
}

impl Site {
    /// Reads the folder `root`; `insert` is put before the end of the body of every HTML page.
    pub(crate) fn read(root: &Path, insert: &str) -> io::Result<Self> {
        let mut site = Self::default();
        site.read_folder(root, "", insert)?;
        Ok(site)
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str, insert: &str) -> io::Result<()> {
        let explain = |path: &Path, error: io::Error| {
            io::Error::new(
                error.kind(),
                format!("cannot read the site: {}: {error}", path.display()),
            )
        };
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
                self.read_folder(&path, &format!("{key}/"), insert)?;
                self.folders.insert(key);
            } else if kind.is_file() {
                let mut body = fs::read(&path).map_err(|error| explain(&path, error))?;
                let content_type = content_type(&name);
                if content_type == HTML {
                    insert_in_body(&mut body, insert);
                }
                let body = Bytes::from(body);
                self.pages.insert(key, Page { content_type, body });
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
