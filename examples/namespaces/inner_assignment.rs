//! Three inner closures assign to `x`. Which `x` do they mean?

use std::sync::Mutex;

static X: Mutex<&str> = Mutex::new("the module's");

fn report(what: &str, parents: &str) {
    let x = *X.lock().unwrap();
    println!("{what}: module has {x:?}, parent has {parents:?}");
}

fn the_static() {
    let x = "the parent's";
    let inner = || *X.lock().unwrap() = "INNER";
    inner();
    report("static  ", x);
}

fn the_parents() {
    let mut x = "the parent's";
    let mut inner = || x = "INNER";
    inner();
    report("parent's", x);
}

fn its_own() {
    let x = "the parent's";
    let inner = || {
        let x = "INNER";
        x.len()
    };
    inner();
    report("its own ", x);
}

fn main() {
    the_static();
    *X.lock().unwrap() = "the module's";
    the_parents();
    its_own();
}
