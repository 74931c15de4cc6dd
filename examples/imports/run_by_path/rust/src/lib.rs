pub mod foo {
    pub mod ham;
    pub mod spam;
}
