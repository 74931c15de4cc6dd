//! Which site is shown now, and telling the open pages when that changes.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process,
    sync::{Arc, Mutex, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

use tokio::sync::watch;

use crate::site::Site;

/// Where the open pages listen.
pub(crate) const EVENTS: &str = "/_course/events";
/// The script that listens.
pub(crate) const SCRIPT: &str = "/_course/reload.js";

/// What is shown at one moment. One value, so that no request sees a new site with an old version.
#[derive(Clone, Default)]
pub(crate) struct Shown {
    pub(crate) site: Arc<Site>,
    /// Differs for every start of the server and every published site; each page carries the one it came with.
    pub(crate) version: String,
    /// Why the sources could not be built, while `site` is the last good one.
    pub(crate) failure: Option<String>,
}

/// Changes what the server shows, from any thread. Clones speak to the same server.
#[derive(Clone)]
pub struct Reloader {
    shown: watch::Sender<Shown>,
    publication: Arc<Mutex<Publication>>,
}

/// Locked while a site is read and put in place, so that two publications never mix.
struct Publication {
    root: PathBuf,
    start: String,
    count: u64,
}

impl Reloader {
    /// A folder that does not exist yet is an empty site.
    pub(crate) fn new(root: PathBuf) -> io::Result<Self> {
        let since_epoch = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        let mut publication = Publication {
            root,
            start: format!("{:x}-{:x}", since_epoch.as_nanos(), process::id()),
            count: 0,
        };
        let shown = if publication.root.exists() {
            publication.read(&publication.root.clone())?
        } else {
            Shown {
                version: publication.next_version(),
                ..Shown::default()
            }
        };
        Ok(Self {
            shown: watch::Sender::new(shown),
            publication: Arc::new(Mutex::new(publication)),
        })
    }

    /// Reads the served folder again and reloads all open pages.
    pub fn reload(&self) -> io::Result<()> {
        let mut publication = self
            .publication
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let root = publication.root.clone();
        let shown = publication.read(&root)?;
        self.shown.send_replace(shown);
        Ok(())
    }

    /// Makes the finished site in `next` the one that is served: reads it, moves it into the place of the served
    /// folder, and reloads all open pages. `next` must lie on the same file system and is gone afterwards.
    /// On an error the last good site stays, on disk and in the browser.
    pub fn publish(&self, next: impl AsRef<Path>) -> io::Result<()> {
        let mut publication = self
            .publication
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let shown = publication.read(next.as_ref())?;
        replace_folder(&publication.root, next.as_ref())?;
        self.shown.send_replace(shown);
        Ok(())
    }

    /// Lets all open pages say that the sources could not be built, and why, until the next good site.
    pub fn failed(&self, message: &str) {
        self.shown
            .send_modify(|shown| shown.failure = Some(message.to_owned()));
    }

    pub(crate) fn shown(&self) -> Shown {
        self.shown.borrow().clone()
    }

    pub(crate) fn subscribe(&self) -> watch::Receiver<Shown> {
        self.shown.subscribe()
    }
}

impl Publication {
    fn read(&mut self, folder: &Path) -> io::Result<Shown> {
        let version = self.next_version();
        let script =
            format!("<script src=\"{SCRIPT}\" data-version=\"{version}\" defer></script>\n");
        let site = Arc::new(Site::read(folder, &script)?);
        Ok(Shown {
            site,
            version,
            failure: None,
        })
    }

    fn next_version(&mut self) -> String {
        self.count += 1;
        format!("{}-{}", self.start, self.count)
    }
}

fn replace_folder(root: &Path, next: &Path) -> io::Result<()> {
    let explain = |error: io::Error| {
        io::Error::new(
            error.kind(),
            format!(
                "the new site in {} could not take the place of {}: {error}",
                next.display(),
                root.display()
            ),
        )
    };
    let mut previous = root.as_os_str().to_owned();
    previous.push(".previous");
    let previous = PathBuf::from(previous);
    remove_folder(&previous).map_err(explain)?;
    let had_previous = match fs::rename(root, &previous) {
        Ok(()) => true,
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(explain(error)),
    };
    if let Err(error) = fs::rename(next, root) {
        if had_previous {
            fs::rename(&previous, root).map_err(explain)?;
        }
        return Err(explain(error));
    }
    remove_folder(&previous).map_err(explain)
}

fn remove_folder(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
