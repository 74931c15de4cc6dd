//! `course record --steps`: starts the tracer, which readers of the book do not build.

use std::error::Error;
use std::path::Path;
use std::process::Command;

/// Traces the named entries anew, or all whose steps are stored.
pub(crate) fn record(root: &Path, names: &[String]) -> Result<(), Box<dyn Error>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(&cargo)
        .args(["run", "--quiet", "--package", "tracer", "--"])
        .args(names)
        .current_dir(root)
        .status()
        .map_err(|error| {
            format!(
                "`{}`, which builds the tracer, cannot be started: {error}",
                cargo.display()
            )
        })?;
    if status.success() {
        Ok(())
    } else {
        Err("the steps are not all recorded".into())
    }
}
