//! Say only what differs. Who fills in the rest?

struct Page {
    title: String,
    width: usize,
    notes: Vec<String>,
}

impl Default for Page {
    fn default() -> Self {
        let title = String::from("untitled");
        Page { title, width: 40, notes: Vec::new() }
    }
}

impl Page {
    fn title(mut self, title: &str) -> Self {
        self.title = title.to_string();
        self
    }
    fn width(mut self, width: usize) -> Self {
        self.width = width;
        self
    }
    fn show(&self, name: &str) {
        let Page { title, width, notes } = self;
        println!("{name}: {title:?}, {width}, {notes:?}");
    }
}

fn main() {
    let mut one = Page { width: 60, ..Default::default() };
    one.notes.push("wide".to_string());
    one.show("one");
    Page::default().show("two");
    Page::default().title("Report").width(72).show("three");
}
