fn main() {
    let names = vec!["Ada", "Grace"];
    assert!(names.len());
    println!("{}", names[0]);
}
