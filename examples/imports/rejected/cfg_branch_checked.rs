//! Call what only Windows has, where it is not reached.

fn main() -> std::io::Result<()> {
    if cfg!(windows) {
        std::os::windows::fs::symlink_file("report", "link")?;
    }
    Ok(())
}
