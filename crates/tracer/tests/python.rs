//! Traces of small Python programs: what they say must be what CPython says of itself.

use std::fs;
use std::path::Path;

use catalog::{Catalog, Entry, Language, Source};
use recorder::Runner;
use steps::{Absence, Arrow, ArrowKind, Body, Count, Event, Object, Step, Trace, Value};
use tempfile::TempDir;
use tracer::{Failure, Options};

/// Traces a program in a course of its own. The Python environments are those of the real course.
fn traced(files: &[(&str, &str)]) -> Result<Trace, Failure> {
    let root = TempDir::new().unwrap();
    let mut entry = Entry {
        chapter: "passing".into(),
        ..Entry::default()
    };
    let mut sources = Vec::new();
    for (file, text) in files {
        let path = root.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        sources.push(Source {
            file: file.into(),
            text: (*text).to_owned(),
        });
    }
    if let [source] = &sources[..] {
        entry.programs.insert(Language::Python, source.clone());
    } else {
        entry.projects.insert(Language::Python, sources);
    }
    let mut catalog = Catalog {
        root: root.path().into(),
        ..Catalog::default()
    };
    catalog.entries.insert("example".into(), entry);
    let environments = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/python");
    let runner = Runner::new(&catalog)
        .with_target(root.path().join("target"))
        .with_environments(environments);
    let options = Options::default();
    tracer::trace(&catalog, &runner, "example", Language::Python, &options)
}

fn trace(text: &str) -> Trace {
    let trace = traced(&[("example.py", text)]).unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!(steps::check(&trace), [""; 0], "{text}");
    trace
}

/// The steps before a line of the first file.
fn before(trace: &Trace, line: usize) -> Vec<&Step> {
    let at = trace
        .steps
        .iter()
        .filter(|step| step.file == 0 && step.line == line);
    at.filter(|step| matches!(step.event, Event::Line | Event::Call))
        .collect()
}

fn object<'a>(step: &'a Step, id: &str) -> &'a Object {
    let found = step.heap.iter().find(|object| object.id == id);
    found.unwrap_or_else(|| panic!("line {}: there is no {id}", step.line))
}

/// Where the innermost variable of this name leads.
fn arrow<'a>(step: &'a Step, name: &str) -> &'a Arrow {
    let mut variables = step.frames.iter().rev().flat_map(|frame| &frame.variables);
    match variables
        .find(|variable| variable.name == name)
        .map(|variable| &variable.value)
    {
        Some(Value::Arrow(arrow)) => arrow,
        other => panic!("line {}: `{name}` is {other:?}", step.line),
    }
}

/// What a name means, through its cell if it has one.
fn meant<'a>(step: &'a Step, name: &str) -> &'a Object {
    let arrow = arrow(step, name);
    match &object(step, &arrow.to).body {
        Body::Value(Value::Arrow(inner)) if arrow.kind == ArrowKind::Cell => {
            object(step, &inner.to)
        }
        _ => object(step, &arrow.to),
    }
}

fn field<'a>(object: &'a Object, name: &str) -> Option<&'a Value> {
    let Body::Fields(fields) = &object.body else {
        return None;
    };
    let mut found = fields.iter().filter(|(other, _)| other == name);
    found.next().map(|(_, value)| value)
}

/// Every line `print(sys.getrefcount(NAME) - 1)` must print what the picture before it shows.
fn counts_agree(text: &str) {
    let trace = trace(text);
    let mut compared = 0;
    for (index, line) in text.lines().enumerate() {
        let Some((_, rest)) = line.split_once("print(sys.getrefcount(") else {
            continue;
        };
        let name = rest.split(')').next().unwrap();
        for (at, step) in trace.steps.iter().enumerate() {
            if step.line != index + 1 || !matches!(step.event, Event::Line | Event::Call) {
                continue;
            }
            let after = trace.steps[at + 1].printed;
            let printed: String = trace
                .output
                .chars()
                .take(after)
                .skip(step.printed)
                .collect();
            let said = printed.trim().parse().unwrap();
            let shown = meant(step, name).count;
            let place = format!("`{name}` in line {} of\n{text}", index + 1);
            assert_eq!(shown, Some(Count::References(said)), "{place}");
            compared += 1;
        }
    }
    assert!(compared > 0, "nothing to compare in\n{text}");
}

#[test]
fn names_and_elements_count() {
    counts_agree(
        "\
import sys
a = [1]
print(sys.getrefcount(a) - 1)
b = a
c = [a, a]
print(sys.getrefcount(a) - 1)
del b
print(sys.getrefcount(a) - 1)
print(sys.getrefcount(c) - 1)
",
    );
}

#[test]
fn parameters_and_temporaries_count() {
    counts_agree(
        "\
import sys
def show(items, *more):
    print(sys.getrefcount(items) - 1)
    print(sys.getrefcount(more) - 1)
    return items
numbers = [1]
show(numbers, numbers, [3])
show([2], numbers)
for each in [show(numbers, [4])]:
    print(sys.getrefcount(each) - 1)
",
    );
}

#[test]
fn attributes_and_methods_count() {
    counts_agree(
        "\
import sys
class Cook:
    def __init__(self, tools):
        self.tools = tools
        print(sys.getrefcount(self) - 1)
        print(sys.getrefcount(tools) - 1)
    def work(self):
        print(sys.getrefcount(self) - 1)
class Slim:
    __slots__ = ('tools',)
ann = Cook([])
ann.work()
tools = ann.tools
slim = Slim()
slim.tools = tools
bound = ann.work
print(sys.getrefcount(tools) - 1)
print(sys.getrefcount(ann) - 1)
bound()
",
    );
}

#[test]
fn cells_and_defaults_count() {
    counts_agree(
        "\
import sys
def outer():
    shared = []
    def add(x, kept=[]):
        shared.append(x)
        print(sys.getrefcount(shared) - 1)
        print(sys.getrefcount(kept) - 1)
    def read():
        return shared
    print(sys.getrefcount(shared) - 1)
    print(sys.getrefcount(add) - 1)
    return add, read
add, read = outer()
add(1)
again = read()
add(2)
print(sys.getrefcount(again) - 1)
",
    );
}

#[test]
fn keys_sets_and_weak_references_count() {
    counts_agree(
        "\
import sys, weakref
class Key:
    pass
key = Key()
table = {key: key}
chosen = {key}
watch = weakref.ref(key)
print(sys.getrefcount(key) - 1)
table.clear()
print(sys.getrefcount(key) - 1)
print(sys.getrefcount(watch) - 1)
print(sys.getrefcount(table) - 1)
",
    );
}

#[test]
fn what_a_generator_holds_counts() {
    counts_agree(
        "\
import sys
def pairs(items):
    for item in items:
        print(sys.getrefcount(items) - 1)
        yield item
numbers = [[1], [2]]
walk = pairs(numbers)
first = next(walk)
print(sys.getrefcount(numbers) - 1)
print(sys.getrefcount(first) - 1)
print(sys.getrefcount(walk) - 1)
walk.close()
print(sys.getrefcount(numbers) - 1)
",
    );
}

#[test]
fn exceptions_and_what_they_hold_count() {
    counts_agree(
        "\
import sys
def fail(reason):
    raise ValueError(reason)
reason = ['no']
kept = None
try:
    fail(reason)
except ValueError as error:
    print(sys.getrefcount(error) - 1)
    print(sys.getrefcount(reason) - 1)
    kept = error
print(sys.getrefcount(kept) - 1)
print(sys.getrefcount(reason) - 1)
kept = None
print(sys.getrefcount(reason) - 1)
",
    );
}

#[test]
fn boxed_texts_count() {
    counts_agree(
        "\
import sys
#@ boxed: str tuple
text = ''.join(['sal', 't'])
print(sys.getrefcount(text) - 1)
both = [text, text]
print(sys.getrefcount(text) - 1)
",
    );
}

#[test]
fn a_cycle_is_lost_until_it_is_collected() {
    // What `gc.collect` returns would be more if a `__dict__` had been made by looking at it.
    let trace = trace(
        "\
import gc
class Node:
    def __init__(self):
        self.other = None
a, b = Node(), Node()
a.other, b.other = b, a
del a
b = None
print('lost')
print(gc.collect())
print('over')
",
    );
    let lost = |step: &Step| step.heap.iter().filter(|object| object.lost).count();
    assert_eq!(lost(before(&trace, 8)[0]), 0);
    assert_eq!(lost(before(&trace, 9)[0]), 2);
    assert_eq!(lost(before(&trace, 11)[0]), 0);
    assert_eq!(trace.output, "lost\n2\nover\n");
}

#[test]
fn a_temporary_is_not_lost() {
    let trace = trace(
        "\
def make():
    return [1]
def two(a, b):
    return a
two(make(), make())
",
    );
    let second = before(&trace, 2)[1];
    let mut lists = second
        .heap
        .iter()
        .filter(|object| object.type_name == "list");
    let held = lists.next().unwrap();
    assert!(held.unnamed && !held.lost, "{held:?}");
}

#[test]
fn functions_share_a_cell() {
    let trace = trace(
        "\
def outer():
    def first():
        return late
    def second():
        return late
    same = 0
    late = 0
    return first, second
first, second = outer()
print(first())
",
    );
    let inside = before(&trace, 6)[0];
    let cell = arrow(inside, "late");
    assert_eq!(cell.kind, ArrowKind::Cell);
    let empty = Body::Value(Value::Absent(Absence::Empty));
    assert_eq!(object(inside, &cell.to).body, empty);
    let after = before(&trace, 10)[0];
    let cells = ["first", "second"].map(|name| field(meant(after, name), "late").cloned());
    assert!(cells[0].is_some() && cells[0] == cells[1], "{cells:?}");
    let inner = &before(&trace, 3)[0].frames[1].variables[0];
    assert!(inner.captured, "{inner:?}");
}

#[test]
fn a_default_stays_with_its_function() {
    let trace = trace("def add(x, items=[]):\n    items.append(x)\nadd(1)\nadd(2)\n");
    let calls = before(&trace, 2);
    assert_eq!(calls.len(), 2);
    for call in calls {
        let kept = field(meant(call, "add"), "items=");
        let Some(Value::Arrow(kept)) = kept else {
            panic!("{kept:?}");
        };
        assert_eq!(kept.to, arrow(call, "items").to);
    }
}

#[test]
fn a_module_is_there_while_it_is_imported() {
    let main = "from sys import modules\nimport till\nprint(till.total)\n";
    let till = "from sys import modules\n\ntotal = 0\ntotal = 5\n";
    let folder = "examples/passing/example/python";
    let [first, second] = ["main.py", "till.py"].map(|file| format!("{folder}/{file}"));
    let trace = traced(&[(&second, till), (&first, main)]).unwrap();
    assert_eq!(steps::check(&trace), [""; 0]);
    assert_eq!(trace.files, [first, second]);
    let mut inside = trace.steps.iter().filter(|step| step.file == 1);
    let half = inside.find(|step| step.line == 4).unwrap();
    let functions = half.frames.iter().map(|frame| frame.function.as_str());
    assert_eq!(functions.collect::<Vec<_>>(), ["module", "module till"]);
    let known = meant(half, "modules");
    assert_eq!(known.label.as_deref(), Some("sys.modules"));
    let Body::Map(entries) = &known.body else {
        panic!("{known:?}");
    };
    assert_eq!(entries.len(), 2);
    let after = before(&trace, 3)[0];
    assert!(field(meant(after, "till"), "total").is_some());
    assert!(
        trace.limits[0].contains("sys.modules"),
        "{:?}",
        trace.limits
    );
}

#[test]
fn an_exception_is_one_step_and_no_return() {
    let trace = trace(
        "\
def inner():
    raise ValueError('no salt')
def outer():
    try:
        inner()
    finally:
        print('over')
try:
    outer()
except ValueError as error:
    print(error)
",
    );
    let raised: Vec<&Step> = trace
        .steps
        .iter()
        .filter(|step| step.event == Event::Exception)
        .collect();
    assert_eq!(raised.len(), 1);
    assert_eq!(raised[0].what.as_deref(), Some("ValueError: no salt"));
    assert_eq!((raised[0].line, raised[0].frames.len()), (2, 3));
    assert!(trace.steps.iter().all(|step| step.event != Event::Return));
    assert_eq!(trace.ended, None);
    assert!(field(meant(before(&trace, 11)[0], "error"), "args").is_some());
}

#[test]
fn an_exception_that_nobody_handles_ends_the_program() {
    let trace = trace("print('begins')\nraise ValueError('no salt')\n");
    assert_eq!(trace.ended.as_deref(), Some("ValueError: no salt"));
    assert_eq!(trace.steps.last().unwrap().event, Event::Exception);
}

#[test]
fn finalizers_at_the_end_are_real_steps() {
    let trace = trace(
        "\
class Oven:
    def __del__(self):
        print('cold')
def unused():
    pass
oven = Oven()
print('last line')
",
    );
    let end = trace
        .steps
        .iter()
        .position(|step| step.event == Event::End)
        .unwrap();
    let exits = &trace.steps[end + 1..];
    assert!(exits.iter().all(|step| step.event == Event::Exit));
    assert_eq!(
        exits.iter().map(|step| step.line).collect::<Vec<_>>(),
        [3, 3]
    );
    assert_eq!(exits[0].frames.last().unwrap().function, "Oven.__del__");
    assert_eq!(
        arrow(&exits[0], "self").to,
        arrow(&trace.steps[end], "oven").to
    );
    assert_eq!(trace.output, "last line\ncold\n");
}

#[test]
fn the_same_bytes_twice_and_elsewhere() {
    let text = "\
class Tin:
    pass
tins = {Tin() for _ in range(9)}
words = {'a', 'b', 'c'}
print(sorted(words))
";
    let [first, second] =
        [trace(text), trace(text)].map(|trace| serde_json::to_string(&trace).unwrap());
    assert_eq!(first, second);
}

#[test]
fn moments_are_found_and_definitions_left_out() {
    let trace = trace(
        "\
def f():
    return [1]

#@ made: Now it is there.
def g():
    pass
#@ called: A list.
a = f()
",
    );
    let lines: Vec<usize> = trace.steps.iter().map(|step| step.line).collect();
    assert_eq!(lines, [5, 8, 2, 2, 8]);
    let moments = trace
        .moments
        .iter()
        .map(|moment| (moment.name.as_str(), moment.step));
    assert_eq!(moments.collect::<Vec<_>>(), [("made", 0), ("called", 1)]);
}

#[test]
fn what_differs_when_it_is_followed_is_refused() {
    let text = "import sys\nprint(sys.monitoring.get_tool(4))\n";
    let said = traced(&[("example.py", text)]).unwrap_err().to_string();
    assert!(
        said.contains("alone the program does something else"),
        "{said}"
    );
    assert!(said.starts_with("example.py: "), "{said}");
}
