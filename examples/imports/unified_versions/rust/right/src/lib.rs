pub use shape::VERSION;
