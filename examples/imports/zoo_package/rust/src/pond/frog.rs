pub const VOICE: &str = "croak";
