//! A cache for the whole program. Who frees what is in it?

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

struct Table(String);

impl Drop for Table {
    fn drop(&mut self) {
        println!("  freed: {}", self.0);
    }
}

static LOADED: LazyLock<Mutex<HashMap<String, Arc<Table>>>> =
    LazyLock::new(Mutex::default);

fn load(name: &str) -> Arc<Table> {
    let mut loaded = LOADED.lock().unwrap();
    let table = loaded.entry(name.to_owned()).or_insert_with(|| {
        println!("  loaded: {name}");
        Arc::new(Table(name.to_owned()))
    });
    Arc::clone(table)
}

fn main() {
    println!("asked twice:");
    let table = load("prices");
    println!("  same table: {}", Arc::ptr_eq(&load("prices"), &table));

    println!("let go:");
    drop(table);
    println!("  still held: {}", LOADED.lock().unwrap().len());

    println!("cleared:");
    LOADED.lock().unwrap().clear();
    println!("  still held: {}", LOADED.lock().unwrap().len());
}
