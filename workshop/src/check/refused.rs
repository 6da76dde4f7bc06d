use std::fmt;

/// The learner's code does not compile.
#[derive(Debug)]
pub struct DoesNotCompile {
    /// The compiler's own words, or cargo's.
    pub words: String,
    /// Whether they are the compiler's.
    pub by_compiler: bool,
}

impl fmt::Display for DoesNotCompile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.words.trim_end())
    }
}

impl std::error::Error for DoesNotCompile {}
