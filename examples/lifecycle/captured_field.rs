//! The closure needs a number. What does it keep alive?

struct Photo {
    name: &'static str,
    width: u32,
}

impl Drop for Photo {
    fn drop(&mut self) {
        println!("  {} dies", self.name);
    }
}

fn by_field() -> Box<dyn Fn() -> u32> {
    let photo = Photo { name: "photo", width: 4000 };
    Box::new(move || photo.width)
}

fn by_whole() -> Box<dyn Fn() -> u32> {
    let photo = Photo { name: "photo", width: 4000 };
    Box::new(move || {
        let whole = &photo;
        whole.width
    })
}

fn main() {
    for (name, parent) in
        [("by_field", by_field as fn() -> _), ("by_whole", by_whole)]
    {
        println!("{name}");
        let width = parent();
        println!("  returned, width {}", width());
        drop(width);
        println!("  the closure is gone");
    }
}
