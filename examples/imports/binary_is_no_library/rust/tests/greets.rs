use greeter::greeting;

#[test]
fn test_greeting() {
    assert_eq!(greeting("Bea"), "hello, Bea");
}
