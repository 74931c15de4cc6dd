use std::io::Write;

fn main() -> std::io::Result<()> {
    let (_read, mut write) = std::io::pipe()?;
    let numbers = vec![1_u32, 2, 300];
    write.write_all(&numbers)
}
