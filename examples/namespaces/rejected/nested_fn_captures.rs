//! The inner function reads a local of the outer one, as in Python.

fn func() {
    let another_local_var = String::from("xyz");
    println!("func has {another_local_var}");
    fn func_closure() -> String {
        another_local_var.to_uppercase()
    }
    println!("func_closure has {}", func_closure());
}

fn main() {
    func();
}
