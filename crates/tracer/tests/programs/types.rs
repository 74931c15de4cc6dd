//! Values of every kind that a walk over memory must read.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::num::{NonZero, ParseIntError};
use std::rc::{Rc, Weak};
use std::sync::{Arc, Mutex, OnceLock};

static GREETED: OnceLock<String> = OnceLock::new();

#[derive(Debug)]
enum Shape {
    Point,
    Circle(f64),
    Box { width: u32, height: u32 },
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Light {
    Red,
    Green,
}

struct Chain {
    number: i32,
    next: Option<Box<Chain>>,
}

trait Area {
    fn area(&self) -> f64;
}

impl Area for Shape {
    fn area(&self) -> f64 {
        match self {
            Shape::Point => 0.0,
            Shape::Circle(radius) => 3.0 * radius * radius,
            Shape::Box { width, height } => f64::from(width * height),
        }
    }
}

struct View<'a> {
    word: &'a str,
    numbers: &'a [i32],
    slot: &'a mut i32,
}

struct Leaf {
    parent: RefCell<Weak<Leaf>>,
    name: &'static str,
}

fn longer<'a>(left: &'a str, right: &'a str) -> &'a str {
    if left.len() > right.len() { left } else { right }
}

fn apply_twice(function: fn(i32) -> i32, number: i32) -> i32 {
    function(function(number))
}

fn increment(number: i32) -> i32 {
    number + 1
}

fn main() {
    let tuple = (1u8, 'x', true, 2.5f32, '"');
    let table = [[1, 2], [3, 4]];
    let light = Light::Green;
    let shapes = vec![
        Shape::Point,
        Shape::Circle(2.0),
        Shape::Box { width: 3, height: 4 },
    ];
    let chain = Chain {
        number: 1,
        next: Some(Box::new(Chain { number: 2, next: None })),
    };
    let text = String::from("grüße, welt");
    let part = &text[0..6];
    let numbers = vec![1, 2, 3, 4];
    let middle = &numbers[1..3];
    let mut count = 5;
    let view = View { word: part, numbers: middle, slot: &mut count };
    *view.slot += view.numbers[0];
    let longest = longer(view.word, "hey");
    let mut ages = HashMap::new();
    ages.insert("ann", 41);
    ages.insert("ben", 7);
    let sorted = BTreeMap::from([(3, "c"), (1, "a")]);
    let set = BTreeSet::from([2, 1]);
    let mut queue = VecDeque::new();
    queue.push_back(1);
    queue.push_front(0);
    let shared_text: Rc<str> = Rc::from("counted");
    let locked = Arc::new(Mutex::new(7));
    *locked.lock().unwrap() += 1;
    let cell = Cell::new(3);
    cell.set(4);
    let once = OnceCell::from("set");
    GREETED.set(String::from("hello")).unwrap();
    let dynamic: Box<dyn Area> = Box::new(Shape::Circle(1.0));
    let circle = dynamic.area();
    let lent: &dyn Area = &shapes[2];
    let rectangle = lent.area();
    let words: Vec<&str> = text.split(", ").collect();
    let cow: Cow<str> = Cow::Borrowed("cow");
    let first: Option<&i32> = numbers.first();
    let nothing: Option<String> = None;
    let failed: Result<i32, ParseIntError> = "x".parse::<i32>();
    let nested = Box::new(Box::new(9));
    let twice_lent = &&nested;
    let three = apply_twice(increment, 1);
    let large = 1u128 << 100;
    let small = NonZero::new(3u8);
    let unit = ();
    let range = 0..3;
    let trunk = Rc::new(Leaf {
        parent: RefCell::new(Weak::new()),
        name: "trunk",
    });
    let leaf = Rc::new(Leaf {
        parent: RefCell::new(Weak::new()),
        name: "leaf",
    });
    *leaf.parent.borrow_mut() = Rc::downgrade(&trunk);
    let above = leaf.parent.borrow().upgrade();
    println!(
        "{tuple:?} {table:?} {light:?} {longest} {circle} {rectangle} {words:?} {cow}"
    );
    println!(
        "{first:?} {nothing:?} {failed:?} {twice_lent} {three} {large} {small:?} {unit:?}"
    );
    println!(
        "{range:?} {shared_text} {locked:?} {sorted:?} {set:?} {queue:?} {cell:?} {once:?}"
    );
    println!(
        "{} {} {:?}",
        ages.len(),
        chain.number,
        above.map(|leaf| leaf.name)
    );
    if chain.next.is_none() || light == Light::Red {
        println!("never");
    }
}
