/// A picture as a program prints it: `P1, P2 -> ( 0-9 ) [ 10 11 ] -> C1(5), C2(11)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub(crate) producers: Vec<String>,
    /// The first and the last offset in the archive.
    pub(crate) archive: Option<(usize, usize)>,
    pub(crate) events: Vec<String>,
    pub(crate) consumers: Vec<Consumer>,
}

/// A consumer of a picture: `C`, `C(-)` or `C(2)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Consumer {
    pub(crate) name: String,
    pub(crate) note: Written,
}

/// What is written after a consumer's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Written {
    Nothing,
    Dash,
    Number(usize),
}

/// Whether `line` is meant to be a picture: no other line of a story has this sign.
pub fn is_picture(line: &str) -> bool {
    line.contains("->")
}

/// Reads `line`. The error says what was expected, and where.
pub fn parse(line: &str) -> Result<Picture, String> {
    let mut rest = Rest(line);
    let producers = rest.list(|rest| rest.name("the name of a producer"))?;
    rest.sign("->")?;
    let archive = rest.archive()?;
    rest.sign("[")?;
    let events = rest.events()?;
    rest.sign("->")?;
    let consumers = rest.list(Rest::consumer)?;
    match rest.0.trim().is_empty() {
        true => Ok(Picture { producers, archive, events, consumers }),
        false => rest.expected("`,` or the end of the line"),
    }
}

/// What is left of a line.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn expected<T>(&self, what: &str) -> Result<T, String> {
        match self.0.trim() {
            "" => Err(format!("expected {what} at its end")),
            rest => Err(format!("expected {what} at `{rest}`")),
        }
    }

    /// Whether `sign` is next, which is then read.
    fn has(&mut self, sign: &str) -> bool {
        let rest = self.0.trim_start().strip_prefix(sign);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    fn sign(&mut self, sign: &str) -> Result<(), String> {
        match self.has(sign) {
            true => Ok(()),
            false => self.expected(&format!("`{sign}`")),
        }
    }

    /// Reads what all is `part` of, and may be nothing.
    fn take(&mut self, part: fn(char) -> bool) -> &'a str {
        let text = self.0.trim_start();
        let end = text.find(|c| !part(c)).unwrap_or(text.len());
        let (taken, rest) = text.split_at(end);
        if end > 0 {
            self.0 = rest;
        }
        taken
    }

    fn list<T>(
        &mut self,
        item: fn(&mut Self) -> Result<T, String>,
    ) -> Result<Vec<T>, String> {
        let mut items = vec![item(self)?];
        while self.has(",") {
            items.push(item(self)?);
        }
        Ok(items)
    }

    fn name(&mut self, what: &str) -> Result<String, String> {
        match self.take(|c| c.is_alphanumeric() || c == '_') {
            "" => self.expected(what),
            name => Ok(name.to_string()),
        }
    }

    /// A number of at most 32 bits, so that nothing overflows that is counted from it.
    fn number(&mut self) -> Result<usize, String> {
        let before = self.0;
        match self.take(|c| c.is_ascii_digit()).parse::<u32>() {
            Ok(number) => Ok(number as usize),
            Err(_) => Self(before).expected("a number"),
        }
    }

    fn archive(&mut self) -> Result<Option<(usize, usize)>, String> {
        if !self.has("(") {
            return Ok(None);
        }
        let first = self.number()?;
        self.sign("-")?;
        let before = self.0;
        let last = self.number()?;
        if last < first {
            return Self(before).expected(&format!("{first} or more"));
        }
        self.sign(")")?;
        Ok(Some((first, last)))
    }

    fn events(&mut self) -> Result<Vec<String>, String> {
        let mut events = Vec::new();
        while !self.has("]") {
            let before = self.0;
            match self.take(|c| !c.is_whitespace()) {
                "" | "->" => return Self(before).expected("an event or `]`"),
                event => events.push(event.to_string()),
            }
        }
        Ok(events)
    }

    fn consumer(&mut self) -> Result<Consumer, String> {
        let name = self.name("the name of a consumer")?;
        let note = match self.has("(") {
            false => return Ok(Consumer { name, note: Written::Nothing }),
            true if self.has("-") => Written::Dash,
            true => Written::Number(self.number()?),
        };
        self.sign(")")?;
        Ok(Consumer { name, note })
    }
}
