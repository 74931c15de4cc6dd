//! No message ends the process that decodes it: every decoder of the chapter Serialization answers
//! hand-made bombs, and thousands of damaged messages, with `Ok` or `Err`.
//!
//! Each case runs in a child process, which is this program again. There an allocator refuses what
//! goes beyond [`MEMORY`] bytes, the stack is [`STACK`] bytes, and a watch stands at [`PATIENCE`]; so an
//! abort, a stack overflow or a message that swallows the memory is one failed case. The cases that
//! [`Ends::Killed`] or [`Ends::Late`] name prove that this would be seen.
//!
//! The damage is drawn by a generator with a fixed seed. `HOSTILE_CASE='bincode damaged' cargo test
//! --test hostile` runs one case without a child, under a debugger for instance.

use std::alloc::{GlobalAlloc, Layout, System};
use std::env;
use std::fmt::Debug;
use std::io::{Read, Write};
use std::num::NonZeroUsize;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use libtest_mimic::{Failed, Trial};
use rkyv::rancor;
use serde::{Deserialize, Serialize};

#[allow(dead_code, reason = "its main function is not called")]
#[rustfmt::skip]
#[path = "../examples/serialization/formats/orders.rs"]
mod orders;

#[allow(dead_code, reason = "its main function is not called")]
#[rustfmt::skip]
#[path = "../examples/serialization/formats/flat_tree.rs"]
mod flat_tree;

#[allow(dead_code, reason = "its main function is not called")]
#[rustfmt::skip]
#[path = "../examples/serialization/claimed_length.rs"]
mod claimed_length;

use orders::Order;

/// So much a case may hold at once, besides what it began with.
const MEMORY: usize = 64 << 20;
/// The stack of a case, whatever the machine is set to.
const STACK: usize = 2 << 20;
/// A case that takes longer hangs. None needs a tenth of it.
const PATIENCE: Duration = Duration::from_secs(120);
/// A case that shall hang has done so after this.
const LATE: Duration = Duration::from_secs(2);
/// How many damaged messages a decoder gets.
const DAMAGED: usize = 20_000;
/// The limit of bincode's configuration, in bytes.
const LIMIT: usize = 1 << 20;
/// Set for the child.
const CASE: &str = "HOSTILE_CASE";

/// How a case has to end.
#[derive(Debug, Clone, Copy)]
enum Ends {
    /// By itself, every message answered.
    Well,
    /// Not by itself, and with this on standard error.
    Killed(&'static str),
    /// Not within [`LATE`].
    Late,
}

/// A name, what the child does, and how that has to end.
type Case = (&'static str, fn(), Ends);

const CASES: &[Case] = &[
    ("serde_json bombs", json_bombs, Ends::Well),
    ("serde_json damaged", json_damaged, Ends::Well),
    ("bincode bombs", || bombs(with_bincode), Ends::Well),
    ("bincode damaged", bincode_damaged, Ends::Well),
    (
        "bincode, serde, bombs",
        || bombs(with_bincode_serde),
        Ends::Well,
    ),
    ("bincode, serde, damaged", bincode_serde_damaged, Ends::Well),
    ("postcard bombs", || bombs(with_postcard), Ends::Well),
    ("postcard damaged", postcard_damaged, Ends::Well),
    ("bitcode bombs", || bombs(with_bitcode), Ends::Well),
    ("bitcode damaged", bitcode_damaged, Ends::Well),
    ("wincode bombs", || bombs(with_wincode), Ends::Well),
    ("wincode damaged", wincode_damaged, Ends::Well),
    ("rkyv bombs", || bombs(with_rkyv), Ends::Well),
    ("rkyv damaged", rkyv_damaged, Ends::Well),
    ("a length before the message", lengths, Ends::Well),
    ("a tree of indices", trees, Ends::Well),
    ("rkyv nested, with a depth", rkyv_nested_limited, Ends::Well),
    // What a case that passes would look like if it did not, and why the chapter advises against it.
    (
        "bincode without a limit",
        bincode_unlimited,
        Ends::Killed("memory allocation of"),
    ),
    (
        "a vector of the claimed length",
        whole_length,
        Ends::Killed("memory allocation of"),
    ),
    (
        "serde_json, one byte",
        json_endless,
        Ends::Killed("overflowed its stack"),
    ),
    (
        "bincode nested",
        bincode_nested,
        Ends::Killed("overflowed its stack"),
    ),
    (
        "postcard nested",
        postcard_nested,
        Ends::Killed("overflowed its stack"),
    ),
    (
        "wincode nested",
        wincode_nested,
        Ends::Killed("overflowed its stack"),
    ),
    (
        "rkyv nested",
        rkyv_nested,
        Ends::Killed("overflowed its stack"),
    ),
    (
        "a panic",
        || panic!("as a decoder might"),
        Ends::Killed("as a decoder might"),
    ),
    ("bincode of empty elements", bincode_empty, Ends::Late),
];

fn main() -> ExitCode {
    if let Ok(name) = env::var(CASE) {
        let (_, run, _) = CASES
            .iter()
            .find(|(case, ..)| *case == name)
            .unwrap_or_else(|| panic!("there is no case `{name}`"));
        let case = thread::Builder::new().stack_size(STACK).spawn(move || {
            LEFT.store(MEMORY, Relaxed);
            run();
        });
        return match case.expect("a thread can be started").join() {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    let trial = |&(name, _, ends): &Case| {
        Trial::test(format!("{name} (hostile)"), move || watch(name, ends))
    };
    checking::conclude(CASES.iter().map(trial).collect())
}

// ---- The child ------------------------------------------------------------------------------

/// Refuses what goes beyond what is left.
struct Limited;

/// How many bytes may still be asked for.
static LEFT: AtomicUsize = AtomicUsize::new(usize::MAX / 2);

#[global_allocator]
static ALLOCATOR: Limited = Limited;

#[allow(unsafe_code, reason = "an allocator cannot be written without it")]
// SAFETY: what is granted comes from the system's allocator unchanged; null says that it is refused.
// `realloc` and `alloc_zeroed` keep their defaults, which call these two.
unsafe impl GlobalAlloc for Limited {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let take = |left: usize| left.checked_sub(layout.size());
        if LEFT.fetch_update(Relaxed, Relaxed, take).is_err() {
            return std::ptr::null_mut();
        }
        // SAFETY: the caller's promise about `layout` is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LEFT.fetch_add(layout.size(), Relaxed);
        // SAFETY: `pointer` came from `System.alloc` with this layout.
        unsafe { System.dealloc(pointer, layout) }
    }
}

// ---- The parent -----------------------------------------------------------------------------

fn watch(name: &str, ends: Ends) -> Result<(), Failed> {
    let own = env::current_exe().map_err(|error| error.to_string())?;
    let mut child = Command::new(own)
        .env(CASE, name)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let answered = listen(child.stdout.take().expect("a pipe"));
    let said = listen(child.stderr.take().expect("a pipe"));
    let ended = wait(
        &mut child,
        if matches!(ends, Ends::Late) {
            LATE
        } else {
            PATIENCE
        },
    )?;
    let answered = answered.join().unwrap_or_default();
    let said = said.join().unwrap_or_default();
    let last = answered.lines().last().unwrap_or("none");
    match (ends, ended) {
        (Ends::Well, Some(true)) => Ok(()),
        // It has to have begun: a child that never got so far shows nothing.
        (Ends::Late, None) if !answered.is_empty() => Ok(()),
        (Ends::Killed(words), Some(false)) if said.contains(words) => Ok(()),
        (_, ended) => Err(format!(
            "expected: {ends:?}; it ended {}\n    the last message that it began: {last}\n    \
             it said: {said}\n    to see it happen: {CASE}='{name}' cargo test --test hostile",
            match ended {
                Some(true) => "well",
                Some(false) => "in failure",
                None => "not in time, and was killed",
            }
        )
        .into()),
    }
}

/// Whether the child ended well; `None` if its time was up.
fn wait(child: &mut Child, patience: Duration) -> Result<Option<bool>, Failed> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            return Ok(Some(status.success()));
        }
        if start.elapsed() > patience {
            child
                .kill()
                .and_then(|()| child.wait())
                .map_err(|error| error.to_string())?;
            return Ok(None);
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// Reads a pipe to its end, so that the child never waits for it.
fn listen(mut pipe: impl Read + Send + 'static) -> JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.read_to_end(&mut bytes);
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// Says which message comes next, so that the parent knows the one that was the last.
fn begin(what: impl Debug) {
    let mut out = std::io::stdout();
    let _ = writeln!(out, "{what:?}");
}

// ---- Messages -------------------------------------------------------------------------------

/// Lengths that nobody sends, as each format writes a length, with a little content behind.
fn claims() -> Vec<Vec<u8>> {
    let mut claims = vec![Vec::new()];
    for length in [
        1 << 20,
        1 << 31,
        (1 << 32) - 1,
        1 << 40,
        1 << 60,
        u64::MAX / 2,
        u64::MAX,
    ] {
        let fixed = length.to_le_bytes();
        let tagged = [&[253], &fixed[..]].concat();
        let mut sevens = Vec::new();
        let mut left = length;
        while left >= 128 {
            sevens.push(left as u8 | 128);
            left >>= 7;
        }
        sevens.push(left as u8);
        for claim in [fixed.to_vec(), fixed[..4].to_vec(), tagged, sevens] {
            for content in [0, 1, 128, 255] {
                claims.push(claim.clone());
                claims.push([&claim[..], &[content; 16]].concat());
                claims.push([&claim[..], &claim[..], &[content; 64]].concat());
                claims.push([&[content; 8], &claim[..]].concat());
                claims.push([&[content; 16], &claim[..], &fixed].concat());
            }
        }
    }
    claims
}

/// Gives every bomb to a decoder.
fn bombs(decode: fn(&[u8])) {
    for bomb in claims() {
        begin(&bomb);
        decode(&bomb);
    }
    for byte in [0, 1, 91, 123, 127, 128, 253, 255] {
        begin(byte);
        decode(&vec![byte; 1 << 20]);
    }
}

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) as usize % sides
    }
}

/// Damages a good message again and again, and gives each to a decoder. The undamaged one has to be
/// read.
fn damaged<T>(message: &[u8], decode: impl Fn(&[u8]) -> Option<T>) {
    assert!(
        decode(message).is_some(),
        "the undamaged message is refused"
    );
    let mut dice = Dice(20_26);
    for number in 0..DAMAGED {
        let mut bytes = message.to_vec();
        for _ in 0..=dice.roll(4) {
            damage(&mut bytes, &mut dice);
        }
        begin(number);
        let _ = decode(&bytes);
    }
}

fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    if bytes.is_empty() {
        return bytes.push(dice.roll(256) as u8);
    }
    let place = dice.roll(bytes.len());
    let end = (place + 1 + dice.roll(8)).min(bytes.len());
    match dice.roll(8) {
        0 => bytes[place] ^= 1 << dice.roll(8),
        1 => bytes[place] = [0, 1, 127, 128, 250, 251, 252, 253, 255][dice.roll(9)],
        2 => bytes[place] = dice.roll(256) as u8,
        3 => bytes.truncate(place),
        4 => drop(bytes.drain(place..end)),
        5 => bytes.insert(place, dice.roll(256) as u8),
        6 => {
            let part = bytes[place..end].to_vec();
            let other = dice.roll(bytes.len());
            bytes.splice(other..other, part);
        }
        _ => bytes[place..end].fill([0, 255, 128][dice.roll(3)]),
    }
}

fn some_orders() -> Vec<Order> {
    orders::orders(20)
}

// ---- The decoders ---------------------------------------------------------------------------

/// A list of at most one such list: as deep as the message is long.
#[derive(
    Serialize,
    Deserialize,
    bincode::Encode,
    bincode::Decode,
    wincode::SchemaWrite,
    wincode::SchemaRead,
    rkyv::Archive,
    rkyv::Serialize,
)]
#[rkyv(serialize_bounds(__S: rkyv::ser::Writer, __S::Error: rancor::Source))]
#[rkyv(bytecheck(bounds(__C: rkyv::validation::ArchiveContext, __C::Error: rancor::Source)))]
struct Nested {
    #[rkyv(omit_bounds)]
    inner: Option<Box<Nested>>,
}

/// The same without a field's name, which in JSON is no nesting at all: whatever is not `null` is
/// asked again and again what it is.
#[derive(Deserialize)]
struct Endless(#[allow(dead_code, reason = "read, and not looked at")] Option<Box<Endless>>);

fn json_bombs() {
    for open in [
        "[",
        "{\"a\":",
        "[[],",
        "[0",
        "\"",
        "\\u",
        "{\"0\":{\"0\":[",
        "-",
        "1",
        "1e9",
        " ",
    ] {
        begin(open);
        let text = open.repeat(100_000);
        let _ = serde_json::from_str::<serde_json::Value>(&text);
        let _ = serde_json::from_str::<Vec<Order>>(&text);
        let _ = serde_json::from_str::<Nested>(&text);
        let _ = serde_json::from_reader::<_, Nested>(text.as_bytes());
    }
    for text in [
        "1e999999999",
        "-1e-999999999",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "18446744073709551616",
    ] {
        begin(text);
        let _ = serde_json::from_str::<serde_json::Value>(text);
        let _ = serde_json::from_str::<f64>(text);
        let _ = serde_json::from_str::<u64>(text);
    }
}

fn json_damaged() {
    let message = serde_json::to_vec(&some_orders()).unwrap();
    damaged(&message, |bytes| {
        serde_json::from_slice::<Vec<Order>>(bytes).ok()
    });
    damaged(&message, |bytes| {
        serde_json::from_slice::<serde_json::Value>(bytes).ok()
    });
}

fn with_bincode(bytes: &[u8]) {
    let config = bincode::config::standard().with_limit::<LIMIT>();
    let _ = bincode::decode_from_slice::<String, _>(bytes, config);
    let _ = bincode::decode_from_slice::<Vec<u8>, _>(bytes, config);
    let _ = bincode::decode_from_slice::<Vec<u64>, _>(bytes, config);
    let _ = bincode::decode_from_slice::<Vec<Order>, _>(bytes, config);
    let _ = bincode::decode_from_std_read::<String, _, _>(&mut &bytes[..], config);
    let legacy = bincode::config::legacy().with_limit::<LIMIT>();
    let _ = bincode::decode_from_slice::<Vec<Order>, _>(bytes, legacy);
}

fn bincode_damaged() {
    let config = bincode::config::standard().with_limit::<LIMIT>();
    let message = bincode::encode_to_vec(some_orders(), config).unwrap();
    damaged(&message, |bytes| {
        bincode::decode_from_slice::<Vec<Order>, _>(bytes, config).ok()
    });
}

fn with_bincode_serde(bytes: &[u8]) {
    let config = bincode::config::standard().with_limit::<LIMIT>();
    let _ = bincode::serde::decode_from_slice::<String, _>(bytes, config);
    let _ = bincode::serde::decode_from_slice::<Vec<u64>, _>(bytes, config);
    let _ = bincode::serde::decode_from_slice::<Vec<Order>, _>(bytes, config);
    let _ = bincode::serde::decode_from_std_read::<String, _, _>(&mut &bytes[..], config);
}

fn bincode_serde_damaged() {
    let config = bincode::config::standard().with_limit::<LIMIT>();
    let message = bincode::serde::encode_to_vec(some_orders(), config).unwrap();
    damaged(&message, |bytes| {
        bincode::serde::decode_from_slice::<Vec<Order>, _>(bytes, config).ok()
    });
}

fn with_postcard(bytes: &[u8]) {
    let _ = postcard::from_bytes::<String>(bytes);
    let _ = postcard::from_bytes::<Vec<u8>>(bytes);
    let _ = postcard::from_bytes::<Vec<u64>>(bytes);
    let _ = postcard::from_bytes::<Vec<Order>>(bytes);
}

fn postcard_damaged() {
    let message = postcard::to_stdvec(&some_orders()).unwrap();
    damaged(&message, |bytes| {
        postcard::from_bytes::<Vec<Order>>(bytes).ok()
    });
}

fn with_bitcode(bytes: &[u8]) {
    let _ = bitcode::decode::<String>(bytes);
    let _ = bitcode::decode::<Vec<u8>>(bytes);
    let _ = bitcode::decode::<Vec<u64>>(bytes);
    let _ = bitcode::decode::<Vec<()>>(bytes);
    let _ = bitcode::decode::<Vec<Order>>(bytes);
    let _ = bitcode::deserialize::<String>(bytes);
    let _ = bitcode::deserialize::<Vec<Order>>(bytes);
}

fn bitcode_damaged() {
    let message = bitcode::encode(&some_orders());
    damaged(&message, |bytes| bitcode::decode::<Vec<Order>>(bytes).ok());
}

fn with_wincode(bytes: &[u8]) {
    let _ = wincode::deserialize::<String>(bytes);
    let _ = wincode::deserialize::<Vec<u8>>(bytes);
    let _ = wincode::deserialize::<Vec<u64>>(bytes);
    let _ = wincode::deserialize::<Vec<()>>(bytes);
    let _ = wincode::deserialize::<Vec<Order>>(bytes);
    let varint = wincode::config::Configuration::default().with_varint_encoding();
    let _ = wincode::config::deserialize::<String, _>(bytes, varint);
    let _ = wincode::config::deserialize::<Vec<Order>, _>(bytes, varint);
}

fn wincode_damaged() {
    let message = wincode::serialize(&some_orders()).unwrap();
    damaged(&message, |bytes| {
        wincode::deserialize::<Vec<Order>>(bytes).ok()
    });
}

/// The bytes, at an address that is a multiple of sixteen.
fn aligned(bytes: &[u8]) -> rkyv::util::AlignedVec {
    let mut aligned = rkyv::util::AlignedVec::with_capacity(bytes.len());
    aligned.extend_from_slice(bytes);
    aligned
}

fn with_rkyv(bytes: &[u8]) {
    let bytes = aligned(bytes);
    let _ = rkyv::from_bytes::<String, rancor::Error>(&bytes);
    let _ = rkyv::from_bytes::<Vec<u64>, rancor::Error>(&bytes);
    let _ = rkyv::from_bytes::<Vec<Order>, rancor::Error>(&bytes);
}

fn rkyv_damaged() {
    let message = rkyv::to_bytes::<rancor::Error>(&some_orders()).unwrap();
    damaged(&message, |bytes| {
        let bytes = aligned(bytes);
        rkyv::from_bytes::<Vec<Order>, rancor::Error>(&bytes).ok()
    });
}

/// The function of the program `claimed_length` that asks for no more than has come.
fn lengths() {
    for claim in [0, 1, 1 << 20, 1 << 40, 1 << 60, u64::MAX] {
        for sent in [0, 1, 4096, 1 << 20] {
            begin((claim, sent));
            let found = claimed_length::as_it_comes(&mut &vec![0; sent][..], claim);
            assert!(found.is_err() || sent as u64 >= claim);
        }
    }
}

/// The tree of the program `flat_tree`.
fn trees() {
    let nodes: Vec<(String, Option<u32>)> = (0..50)
        .map(|own: u32| (format!("node {own}"), own.checked_sub(1)))
        .collect();
    let message = postcard::to_stdvec(&nodes).unwrap();
    damaged(&message, |bytes| flat_tree::read(bytes).ok());
    for bomb in claims() {
        begin(&bomb);
        let _ = flat_tree::read(&bomb);
    }
}

// ---- What the chapter advises against ---------------------------------------------------------

fn bincode_unlimited() {
    let config = bincode::config::standard();
    let _ = bincode::decode_from_slice::<String, _>(&[253, 0, 0, 0, 0, 0, 0, 0, 16], config);
}

fn whole_length() {
    let claimed = 1_usize << 40;
    let _ = std::hint::black_box(vec![0_u8; claimed]);
}

/// Deep, and far below the limit in bytes.
const DEEP: usize = 100_000;

fn json_endless() {
    let _ = serde_json::from_str::<Endless>("0");
}

fn bincode_nested() {
    let config = bincode::config::standard().with_limit::<LIMIT>();
    let _ = bincode::decode_from_slice::<Nested, _>(&[1; DEEP], config);
}

fn postcard_nested() {
    let _ = postcard::from_bytes::<Nested>(&[1; DEEP]);
}

fn wincode_nested() {
    let _ = wincode::deserialize::<Nested>(&[1; DEEP]);
}

/// An archive by hand: each level takes eight bytes, and points to the one before.
fn deep_archive(levels: usize) -> rkyv::util::AlignedVec {
    let mut bytes = vec![0; 8];
    for _ in 0..levels {
        bytes.extend([1, 0, 0, 0]);
        bytes.extend((-12_i32).to_le_bytes());
    }
    aligned(&bytes)
}

fn rkyv_nested() {
    let nested = |inner| Some(Box::new(Nested { inner }));
    let three = Nested {
        inner: nested(nested(None)),
    };
    let written = rkyv::to_bytes::<rancor::Error>(&three).unwrap();
    assert_eq!(
        written[..],
        deep_archive(2)[..],
        "this is not how rkyv archives"
    );
    let _ = rkyv::access::<ArchivedNested, rancor::Error>(&deep_archive(DEEP));
}

/// rkyv has a limit for the depth, for those who ask for it.
fn rkyv_nested_limited() {
    use rkyv::validation::Validator;
    use rkyv::validation::archive::ArchiveValidator;
    use rkyv::validation::shared::SharedValidator;

    for (levels, accepted) in [(2, true), (100, true), (200, false), (DEEP, false)] {
        begin(levels);
        let bytes = deep_archive(levels);
        let archive = ArchiveValidator::with_max_depth(&bytes, NonZeroUsize::new(128));
        let mut validator = Validator::new(archive, SharedValidator::new());
        let found = rkyv::api::access_with_context::<ArchivedNested, _, rancor::Error>(
            &bytes,
            &mut validator,
        );
        assert_eq!(found.is_ok(), accepted, "{levels} levels");
    }
}

/// The limit counts bytes, and an empty element has none.
fn bincode_empty() {
    /// Like `()`, and every one of them is looked at.
    struct Empty;

    impl<C> bincode::Decode<C> for Empty {
        fn decode<D: bincode::de::Decoder<Context = C>>(
            _: &mut D,
        ) -> Result<Self, bincode::error::DecodeError> {
            Ok(std::hint::black_box(Empty))
        }
    }

    let config = bincode::config::standard().with_limit::<LIMIT>();
    begin("2^60 empty elements");
    let _ = bincode::decode_from_slice::<Vec<Empty>, _>(&[253, 0, 0, 0, 0, 0, 0, 0, 16], config);
}
