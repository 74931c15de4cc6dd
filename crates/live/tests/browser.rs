//! `--open` hands the address to the system's own opener.
#![cfg(target_os = "linux")]

use std::{env, fs, os::unix::fs::PermissionsExt, process::Command, thread, time::Duration};

/// Starts itself again with a search path on which there is only our own opener, or none.
#[test]
fn the_address_reaches_the_opener() {
    if env::var_os("LIVE_TEST_OPEN").is_some() {
        match live::open_in_browser("http://127.0.0.1:3000/a?b=c&d") {
            Ok(()) => println!("\nopened"),
            Err(error) => println!("\n{error}"),
        }
        return;
    }
    let folder = env::temp_dir().join(format!("live-browser-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let asked = folder.join("asked");
    let run = || {
        let output = Command::new(env::current_exe().unwrap())
            .args(["--exact", "the_address_reaches_the_opener", "--nocapture"])
            .envs([
                ("LIVE_TEST_OPEN", "1".as_ref()),
                ("PATH", folder.as_os_str()),
            ])
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let told = run();
    assert!(
        told.contains("open http://127.0.0.1:3000/a?b=c&d by hand"),
        "{told}"
    );

    let opener = folder.join("xdg-open");
    let script = format!("#!/bin/sh\nprintf '%s\\n' \"$1\" > '{}'\n", asked.display());
    fs::write(&opener, script).unwrap();
    fs::set_permissions(&opener, fs::Permissions::from_mode(0o755)).unwrap();
    let told = run();
    assert!(told.contains("\nopened\n"), "{told}");
    // The opener is not waited for, so its whole line may come later.
    let written = (0..600).find_map(|_| {
        thread::sleep(Duration::from_millis(50));
        fs::read_to_string(&asked)
            .ok()
            .filter(|line| line.ends_with('\n'))
    });
    assert_eq!(written.as_deref(), Some("http://127.0.0.1:3000/a?b=c&d\n"));
    fs::remove_dir_all(&folder).unwrap();
}
