use std::fmt;

/// A button, some with a number that the reader chooses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Control {
    /// What it says, and what happens.
    pub label: String,
    /// The number, where it takes one.
    pub number: Option<Number>,
}

/// A number that the reader chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// What it is: an index, an offset.
    pub name: &'static str,
    /// What it is before the reader chooses.
    pub preset: usize,
}

impl Control {
    /// A button without a number.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), number: None }
    }

    /// A button with a number.
    pub fn with_number(label: &str, name: &'static str, preset: usize) -> Self {
        let number = Some(Number { name, preset });
        Self { label: label.to_string(), number }
    }
}

/// The line that JavaScript reads: the label, then what its number is and was before, with tabs between.
impl fmt::Display for Control {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.label)?;
        match self.number {
            Some(Number { name, preset }) => write!(f, "\t{name}\t{preset}"),
            None => Ok(()),
        }
    }
}
