//! Nine bytes claim that 2^60 bytes of text follow. Who believes it?

use bincode::config::standard;
use std::env;
use std::io::Result;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;

fn main() -> Result<()> {
    // 253 announces eight more bytes of a number.
    let mut bomb = vec![253];
    bomb.extend((1_u64 << 60).to_le_bytes());
    if env::args().nth(1).is_some() {
        let text =
            bincode::decode_from_slice::<String, _>(&bomb, standard());
        println!("{text:?}");
        return Ok(());
    }
    println!("bincode gets {} bytes", bomb.len());
    let child =
        Command::new(env::current_exe()?).arg("child").output()?;
    println!("  killed by signal {:?}", child.status.signal());
    let said = String::from_utf8_lossy(&child.stderr);
    println!("  {}", said.lines().next().unwrap_or("nothing"));

    let config = standard().with_limit::<1_000>();
    let text = bincode::decode_from_slice::<String, _>(&bomb, config);
    println!("bincode with a limit: {text:?}");

    // In postcard the same number takes nine bytes of seven bits.
    let bomb = [128, 128, 128, 128, 128, 128, 128, 128, 16];
    println!("postcard gets {} bytes", bomb.len());
    println!("  {:?}", postcard::from_bytes::<String>(&bomb));
    let list = postcard::from_bytes::<Vec<u64>>(&bomb);
    println!("  as a list: {list:?}");
    Ok(())
}
