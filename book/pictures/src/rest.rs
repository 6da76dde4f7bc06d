use crate::notation::LAYERS;

/// What is left of a line that is read.
pub(crate) struct Rest<'a>(pub(crate) &'a str);

impl<'a> Rest<'a> {
    /// The error that says what is missing, and where.
    pub(crate) fn expected<T>(&self, what: &str) -> Result<T, String> {
        match self.0.trim() {
            "" => Err(format!("expected {what} at its end")),
            rest => Err(format!("expected {what} at `{rest}`")),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// Whether `sign` is next, which is then read.
    pub(crate) fn has(&mut self, sign: &str) -> bool {
        let rest = self.0.trim_start().strip_prefix(sign);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    pub(crate) fn sign(&mut self, sign: &str) -> Result<(), String> {
        match self.has(sign) {
            true => Ok(()),
            false => self.expected(&format!("`{sign}`")),
        }
    }

    /// Reads what all is `part` of, and may be nothing.
    pub(crate) fn take(&mut self, part: fn(char) -> bool) -> &'a str {
        let text = self.0.trim_start();
        let end = text.find(|c| !part(c)).unwrap_or(text.len());
        let (taken, rest) = text.split_at(end);
        if end > 0 {
            self.0 = rest;
        }
        taken
    }

    pub(crate) fn list<T>(
        &mut self,
        item: fn(&mut Self) -> Result<T, String>,
    ) -> Result<Vec<T>, String> {
        let mut items = vec![item(self)?];
        while self.has(",") {
            items.push(item(self)?);
        }
        Ok(items)
    }

    pub(crate) fn name(&mut self, what: &str) -> Result<String, String> {
        match self.take(|c| c.is_alphanumeric() || c == '_') {
            "" => self.expected(what),
            name => Ok(name.to_string()),
        }
    }

    /// A number of at most 32 bits, so that nothing overflows that is counted from it.
    pub(crate) fn number(&mut self) -> Result<usize, String> {
        let before = self.0;
        match self.take(|c| c.is_ascii_digit()).parse::<u32>() {
            Ok(number) => Ok(number as usize),
            Err(_) => Self(before).expected("a number"),
        }
    }

    /// The name of a row, or nothing where it has none.
    pub(crate) fn label(&mut self) -> Result<Option<String>, String> {
        if !LAYERS {
            return Ok(None);
        }
        let before = self.0;
        let label = self.take(is_in_label);
        match self.0.strip_prefix(':') {
            Some(rest) if !label.is_empty() => {
                self.0 = rest;
                return Ok(Some(label.to_string()));
            }
            _ => self.0 = before,
        }
        let (head, _) = before.split_once("->").unwrap_or_default();
        match head.contains(':') {
            true => self
                .expected("a label of letters, digits, `.`, `_` and `-`, then `:`"),
            false => Ok(None),
        }
    }
}

/// As in the name of a topic.
fn is_in_label(c: char) -> bool {
    c.is_ascii_alphanumeric() || "._-".contains(c)
}
