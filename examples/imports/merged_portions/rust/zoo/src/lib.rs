pub use {bird, lion};
