//! Facts read from texts as rustc 1.95 writes them, shortened.

use super::*;

fn facts(text: &str) -> Facts {
    // Code begins everywhere.
    let places = (1..20).flat_map(|line| (1..80).map(move |column| (0, line, column)));
    let names = ["a::main", "a::main::{closure#0}"];
    let mut facts = Facts::new(places.flat_map(|place| names.map(|name| (name, place))));
    facts.add(text, |name| (name == "a.rs").then_some(0));
    facts
}

fn names<'a>(unused: &'a BTreeMap<Position, Vec<Variable>>, place: &str) -> Vec<&'a str> {
    let variables = unused.get(place).map_or(&[][..], Vec::as_slice);
    variables.iter().map(|(name, _)| name.as_str()).collect()
}

/// The longest of some words, through a loop.
const LONGEST: &str = r#"
fn longest(_1: &[String]) -> &str {
    debug words => _1;                   // in scope 0 at a.rs:2:12: 2:17
    let mut _2: &std::string::String;    // in scope 0 at a.rs:3:9: 3:17
    scope 1 {
        debug best => _2;                // in scope 1 at a.rs:3:9: 3:17
        scope 2 {
            debug iter => _9;            // in scope 2 at a.rs:4:17: 4:22
            let _17: &std::string::String; // in scope 2 at a.rs:4:9: 4:13
            scope 3 {
                debug word => _17;       // in scope 3 at a.rs:4:9: 4:13
            }
        }
    }

    bb0: {
        StorageLive(_2);                 // scope 0 at a.rs:3:9: 3:17
        _2 = &(*_1)[_3];                 // scope 0 at a.rs:3:20: 3:29
        _8 = copy _1;                    // scope 1 at a.rs:4:17: 4:22
        _9 = <&[String] as IntoIterator>::into_iter(move _8) -> [return: bb1, unwind continue]; // scope 1 at a.rs:4:17: 4:22
    }

    bb1: {
        _12 = <std::slice::Iter<'_, String> as Iterator>::next(copy _9) -> [return: bb2, unwind continue]; // scope 2 at a.rs:4:17: 4:22
    }

    bb2: {
        _15 = discriminant(_12);         // scope 2 at a.rs:4:17: 4:22
        switchInt(move _15) -> [0: bb5, 1: bb3, otherwise: bb6]; // scope 2 at a.rs:4:17: 4:22
    }

    bb3: {
        _17 = copy ((_12 as Some).0: &std::string::String); // scope 2 at a.rs:4:9: 4:13
        _20 = &(*_17);                   // scope 3 at a.rs:5:12: 5:16
        _18 = longer(move _20, copy _2) -> [return: bb4, unwind: bb7]; // scope 3 at a.rs:5:12: 5:35
    }

    bb4: {
        _2 = copy _17;                   // scope 3 at a.rs:6:13: 6:24
        StorageDead(_17);                // scope 2 at a.rs:8:5: 8:6
        goto -> bb1;                     // scope 2 at a.rs:4:5: 8:6
    }

    bb5: {
        _24 = <String as Deref>::deref(copy _2) -> [return: bb8, unwind continue]; // scope 1 at a.rs:9:5: 9:9
    }

    bb6: {
        unreachable;                     // scope 2 at a.rs:4:17: 4:22
    }

    bb7 (cleanup): {
        drop(_1) -> [return: bb9, unwind terminate(cleanup)]; // scope 0 at a.rs:10:1: 10:2
    }

    bb8: {
        _0 = &(*_24);                    // scope 1 at a.rs:9:5: 9:9
        return;                          // scope 0 at a.rs:10:2: 10:2
    }
}
"#;

#[test]
fn a_reference_is_needed_until_its_last_use_on_some_path() {
    let unused = facts(LONGEST).unused();
    // `words` is read for the last time where the loop is set up, `best` after the loop.
    assert!(names(&unused, "0:3:20").contains(&"best"), "not yet given");
    assert!(!names(&unused, "0:3:20").contains(&"words"));
    assert!(!names(&unused, "0:4:17").contains(&"words"));
    assert!(names(&unused, "0:5:12").contains(&"words"));
    assert!(!names(&unused, "0:5:12").contains(&"best"));
    // It is about to be overwritten, and the loop reads it again afterwards.
    assert!(names(&unused, "0:6:13").contains(&"best"));
    assert!(!names(&unused, "0:6:13").contains(&"word"));
    assert_eq!(names(&unused, "0:9:5"), ["word", "words"]);
    assert_eq!(names(&unused, "0:10:2"), ["best", "word", "words"]);
}

#[test]
fn jumps_are_quiet_and_the_end_of_a_function_is_not() {
    let quiet = facts(LONGEST).quiet();
    assert_eq!(quiet.into_iter().collect::<Vec<_>>(), ["0:4:5"]);
}

#[test]
fn moves_name_the_variable_and_its_part() {
    let text = r#"
fn take(_1: Pair, _2: Box<Pair>) -> String {
    debug pair => _1;                    // in scope 0 at a.rs:11:9: 11:13
    debug boxed => _2;                   // in scope 0 at a.rs:11:21: 11:26
    scope 1 {
        debug left => _3;                // in scope 1 at a.rs:12:9: 12:13
        scope 2 {
            debug inner => _4;           // in scope 2 at a.rs:13:9: 13:14
        }
    }

    bb0: {
        _3 = move (_1.0: std::string::String); // scope 0 at a.rs:12:16: 12:25
        _15 = copy ((_2.0: std::ptr::Unique<Pair>).0: std::ptr::NonNull<Pair>) as *const Pair (Transmute); // scope 1 at a.rs:13:17: 13:23
        _4 = move (*_15);                // scope 1 at a.rs:13:17: 13:23
        _6 = move _4;                    // scope 2 at a.rs:14:10: 14:15
        _5 = std::mem::drop::<Pair>(move _6) -> [return: bb1, unwind: bb2]; // scope 2 at a.rs:14:5: 14:16
    }

    bb1: {
        (_1.0: std::string::String) = const "move _4"; // scope 2 at a.rs:15:5: 15:9
        _7 = move ((_8 as Some).0: std::string::String); // scope 2 at a.rs:16:5: 16:9
        _0 = move _3;                    // scope 2 at a.rs:17:5: 17:9
        return;                          // scope 0 at a.rs:18:2: 18:2
    }

    bb2 (cleanup): {
        _9 = move _1;                    // scope 0 at a.rs:18:1: 18:2
        resume;                          // scope 0 at a.rs:11:1: 18:2
    }
}
"#;
    use EventKind::{Init, Move, Return};
    let variable = |name: &str, line| (name.to_owned(), line);
    let event = |kind, (name, line): Variable, part| (kind, name, line, part);
    let (pair, boxed) = (variable("pair", 11), variable("boxed", 11));
    let (left, inner) = (variable("left", 12), variable("inner", 13));
    let first = Some(Projection::Field(0));
    let behind = Some(Projection::Behind(Star::Star));
    let expected = [
        (
            "0:12:16",
            vec![
                event(Move, pair.clone(), first),
                event(Init, left.clone(), None),
            ],
        ),
        (
            "0:13:17",
            vec![event(Move, boxed, behind), event(Init, inner.clone(), None)],
        ),
        ("0:14:10", vec![event(Move, inner, None)]),
        ("0:15:5", vec![event(Init, pair, first)]),
        ("0:17:5", vec![event(Return, left, None)]),
    ];
    let expected = expected.map(|(place, events)| (place.to_owned(), events));
    assert_eq!(facts(text).moves(), BTreeMap::from(expected));
}

#[test]
fn what_becomes_a_part_of_the_result_is_returned() {
    let text = r#"
fn pair(_1: String, _2: String) -> (Option<String>, usize) {
    debug kept => _1;                    // in scope 0 at a.rs:1:9: 1:13
    debug counted => _2;                 // in scope 0 at a.rs:1:15: 1:22

    bb0: {
        _4 = move _2;                    // scope 0 at a.rs:2:9: 2:16
        _3 = count(move _4) -> [return: bb1, unwind continue]; // scope 0 at a.rs:2:3: 2:17
    }

    bb1: {
        _6 = move _1;                    // scope 0 at a.rs:3:11: 3:15
        _5 = Option::<String>::Some(move _6); // scope 0 at a.rs:3:6: 3:16
        _0 = (move _5, move _3);         // scope 0 at a.rs:3:5: 3:20
        return;                          // scope 0 at a.rs:4:2: 4:2
    }
}
"#;
    let moves = facts(text).moves();
    let kinds = |place: &str| moves[place].iter().map(|event| event.0).collect::<Vec<_>>();
    assert_eq!(kinds("0:2:9"), [EventKind::Move]);
    assert_eq!(kinds("0:3:11"), [EventKind::Return]);
}

#[test]
fn what_a_macro_initialises_is_known_from_the_start() {
    let text = r#"
fn main() -> () {
    scope 1 {
        debug list => _1;                // in scope 1 at a.rs:2:9: 2:13
        debug other => _2;               // in scope 1 at a.rs:3:9: 3:14
    }

    bb0: {
        _1 = vec::from_elem::<i32>(const 0_i32, const 3_usize) -> [return: bb1, unwind continue]; // scope 0 at /rustc/5980/library/alloc/src/macros.rs:48:9: 48:44
    }

    bb1: {
        _2 = const 1_i32;                // scope 1 at a.rs:3:17: 3:18
        _1 = move _3;                    // scope 1 at a.rs:4:5: 4:9
        return;                          // scope 0 at a.rs:5:2: 5:2
    }
}
"#;
    assert_eq!(facts(text).initialised(), [("list".to_owned(), 2)]);
}

#[test]
fn a_move_without_code_happens_with_what_follows_it() {
    let text = r#"
fn main() -> () {
    let _1: Box<i32>;                    // in scope 0 at a.rs:2:9: 2:13
    scope 1 {
        debug boxed => _1;               // in scope 1 at a.rs:2:9: 2:13
    }

    bb0: {
        _3 = move _1;                    // scope 1 at a.rs:3:10: 3:15
        _2 = drop::<Box<i32>>(move _3) -> [return: bb1, unwind continue]; // scope 1 at a.rs:3:5: 3:16
    }
}
"#;
    let mut facts = Facts::new([("a::main", (0, 3, 5))]);
    facts.add(text, |_| Some(0));
    let moves = facts.moves();
    let event = (EventKind::Move, "boxed".to_owned(), 2, None);
    assert_eq!(moves, BTreeMap::from([("0:3:5".to_owned(), vec![event])]));
}

#[test]
fn a_closure_moves_what_it_captured() {
    let text = r#"
fn main::{closure#0}(_1: {closure@a.rs:3:16: 3:23}) -> String {
    debug owned => (_1.0: std::string::String); // in scope 0 at a.rs:2:9: 2:14

    bb0: {
        _0 = move (_1.0: std::string::String); // scope 0 at a.rs:3:24: 3:29
        return;                          // scope 0 at a.rs:3:29: 3:29
    }
}
"#;
    let moves = facts(text).moves();
    let event = (EventKind::Move, "owned".to_owned(), 2, None);
    assert_eq!(moves, BTreeMap::from([("0:3:24".to_owned(), vec![event])]));
}

#[test]
fn what_is_lent_on_is_needed_where_the_call_begins() {
    let text = r#"
fn append(_1: &mut Vec<i32>) -> () {
    debug items => _1;                   // in scope 0 at a.rs:1:11: 1:16

    bb0: {
        _3 = &mut (*_1);                 // scope 0 at a.rs:2:5: 2:10
        _2 = Vec::<i32>::clear(move _3) -> [return: bb1, unwind continue]; // scope 0 at a.rs:2:5: 2:18
                                         // mir::ConstOperand
                                         // + span: a.rs:2:11: 2:16
    }

    bb1: {
        return;                          // scope 0 at a.rs:3:2: 3:2
    }
}
"#;
    let mut facts = Facts::new([(0, 2, 11), (0, 3, 2)].map(|place| ("a::append", place)));
    facts.add(text, |_| Some(0));
    let unused = facts.unused();
    assert!(!unused.contains_key("0:2:11"), "{unused:?}");
    assert_eq!(names(&unused, "0:3:2"), ["items"]);
}
