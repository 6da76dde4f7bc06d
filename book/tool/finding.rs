use std::error::Error;
use std::fmt;
use std::path::PathBuf;

/// Something that is wrong at one place, written as compilers write it: `file:line: message`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, relative to the root of the repository.
    pub file: PathBuf,
    /// The line in that file, counted from 1.
    pub line: usize,
    /// What is wrong, and where it helps, what to do.
    pub message: String,
}

impl Finding {
    /// A finding at `line` of `file`.
    pub fn new(
        file: impl Into<PathBuf>,
        line: usize,
        message: impl Into<String>,
    ) -> Self {
        Self { file: file.into(), line, message: message.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let file = self.file.display().to_string().replace('\\', "/");
        write!(f, "{file}:{}: {}", self.line, self.message)
    }
}

/// All that is wrong with what the pages of a book ask for, as one error: one finding a line.
#[derive(Debug)]
pub struct Findings(pub Vec<Finding>);

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "the book asks for what does not exist")?;
        self.0.iter().try_for_each(|finding| write!(f, "\n{finding}"))
    }
}

impl Error for Findings {}
