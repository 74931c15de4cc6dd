//! Which site is shown now, and telling the open pages when that changes.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::watch;

use crate::site::Site;

/// Where the open pages listen.
pub(crate) const EVENTS: &str = "/_course/events";
/// The script that listens.
pub(crate) const SCRIPT: &str = "/_course/reload.js";

/// What is shown at one moment. One value, so that no request sees a new site with an old failure.
#[derive(Clone, Default)]
pub(crate) struct Shown {
    pub(crate) site: Arc<Site>,
    /// Why the sources could not be built, while `site` is the last good one.
    pub(crate) failure: Option<String>,
}

/// Changes what the server shows, from any thread. Clones speak to the same server.
#[derive(Clone)]
pub struct Reloader {
    shown: watch::Sender<Shown>,
    /// The served folder. Locked while a site is read and put in place, so that two publications never mix.
    root: Arc<Mutex<PathBuf>>,
}

impl Reloader {
    /// A folder that does not exist yet is an empty site.
    pub(crate) fn new(root: PathBuf) -> io::Result<Self> {
        let shown = if root.exists() {
            read(&root, &Site::default())?
        } else {
            Shown::default()
        };
        Ok(Self {
            shown: watch::Sender::new(shown),
            root: Arc::new(Mutex::new(root)),
        })
    }

    /// Reads the served folder again; open pages that changed reload.
    pub fn reload(&self) -> io::Result<()> {
        let root = self.root.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = read(&root, &self.shown().site)?;
        self.shown.send_replace(shown);
        Ok(())
    }

    /// Makes the finished site in `next` the one that is served: reads it, moves it into the place of the served
    /// folder, and lets the open pages that changed reload. `next` must lie on the same file system and is gone
    /// afterwards. On an error the last good site stays, on disk and in the browser.
    pub fn publish(&self, next: impl AsRef<Path>) -> io::Result<()> {
        let root = self.root.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = read(next.as_ref(), &self.shown().site)?;
        replace_folder(&root, next.as_ref())?;
        self.shown.send_replace(shown);
        Ok(())
    }

    /// Shows the site in `next` until another is published. Nothing changes on disk.
    pub fn preview(&self, next: impl AsRef<Path>) -> io::Result<()> {
        let _root = self.root.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = read(next.as_ref(), &self.shown().site)?;
        self.shown.send_replace(shown);
        Ok(())
    }

    /// Shows single `pages`, paths as in the site, as they stand in the folder `next`, ahead of the whole site that
    /// is still to be built. Nothing changes on disk.
    pub fn publish_pages(&self, next: impl AsRef<Path>, pages: &[String]) -> io::Result<()> {
        let _root = self.root.lock().unwrap_or_else(PoisonError::into_inner);
        let site = self.shown().site.with_pages(next.as_ref(), pages, script)?;
        self.shown.send_replace(Shown {
            site: Arc::new(site),
            failure: None,
        });
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

fn read(folder: &Path, previous: &Site) -> io::Result<Shown> {
    let mut site = Site::read(folder, script)?;
    site.keep_search_index(previous);
    Ok(Shown {
        site: Arc::new(site),
        failure: None,
    })
}

fn script(version: &str) -> String {
    format!("<script src=\"{SCRIPT}\" data-version=\"{version}\" defer></script>\n")
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
