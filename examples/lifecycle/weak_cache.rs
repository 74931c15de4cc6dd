//! A cache that holds nothing: what is left in it afterwards?

use std::collections::HashMap;
use std::rc::{Rc, Weak};

struct Image(&'static str);

impl Drop for Image {
    fn drop(&mut self) {
        println!("  freed: {}", self.0);
    }
}

#[derive(Default)]
struct Cache(HashMap<&'static str, Weak<Image>>);

impl Cache {
    fn load(&mut self, name: &'static str) -> Rc<Image> {
        if let Some(image) = self.0.get(name).and_then(Weak::upgrade) {
            return image;
        }
        println!("  loading: {name}");
        let image = Rc::new(Image(name));
        self.0.insert(name, Rc::downgrade(&image));
        image
    }
}

fn main() {
    let mut cache = Cache::default();
    let cat = cache.load("cat");
    let again = cache.load("cat");
    println!("the same: {}", Rc::ptr_eq(&cat, &again));

    drop((cat, again));
    println!("entries left: {}", cache.0.len());
    cache.0.retain(|_, weak| weak.strong_count() > 0);
    println!("swept by hand: {}", cache.0.len());
}
