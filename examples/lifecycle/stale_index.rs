//! A slot is freed and used again. Who is at the old index?

#[derive(Clone, Copy)]
struct Key {
    index: usize,
    generation: u32,
}

#[derive(Default)]
struct Slot {
    generation: u32,
    name: Option<&'static str>,
}

#[derive(Default)]
struct Guests {
    slots: Vec<Slot>,
    free: Vec<usize>,
}

impl Guests {
    fn insert(&mut self, name: &'static str) -> Key {
        let index = self.free.pop().unwrap_or_else(|| {
            self.slots.push(Slot::default());
            self.slots.len() - 1
        });
        let slot = &mut self.slots[index];
        slot.name = Some(name);
        let generation = slot.generation;
        Key { index, generation }
    }

    fn remove(&mut self, key: Key) {
        let slot = &mut self.slots[key.index];
        if slot.generation == key.generation {
            slot.name = None;
            slot.generation += 1; // no old key fits any more
            self.free.push(key.index);
        }
    }

    fn get(&self, key: Key) -> Option<&'static str> {
        let slot = &self.slots[key.index];
        slot.name.filter(|_| slot.generation == key.generation)
    }
}

fn main() {
    let mut guests = Guests::default();
    let anna = guests.insert("Anna");
    guests.remove(anna);
    let ben = guests.insert("Ben");

    println!("the slot is reused: {}", anna.index == ben.index);
    println!("Anna by index: {:?}", guests.slots[anna.index].name);
    println!("Anna by key: {:?}", guests.get(anna));
    println!("Ben by key: {:?}", guests.get(ben));
}
