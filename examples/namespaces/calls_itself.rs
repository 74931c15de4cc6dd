//! A nested `fn` knows itself. A closure does not; it can be handed
//! to itself, with a struct to give the recursive type a name.

fn nested() -> fn(u32) -> u32 {
    fn factorial(n: u32) -> u32 {
        if n < 2 { 1 } else { n * factorial(n - 1) }
    }
    factorial
}

struct Step<'a>(&'a dyn Fn(&Step, u32) -> u32);

fn main() {
    let kept = nested();
    println!("calls itself: {}", kept(5));

    fn factorial(_: u32) -> u32 {
        0
    }
    println!("beside another of its name: {}", kept(5) + factorial(5));

    let step = Step(&|step, n| {
        if n < 2 { 1 } else { n * step.0(step, n - 1) }
    });
    println!("handed to itself: {}", step.0(&step, 5));
}
