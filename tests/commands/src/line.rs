/// A command as it is typed: words, and perhaps `< FILE`. No shell takes part, so it means the same to each of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// The program and its arguments.
    pub(crate) words: Vec<String>,
    /// The file that is the standard input.
    pub(crate) input: Option<String>,
}

/// What some shell reads as more than a letter of a word.
const SPECIAL: &str = "\"'`\\$&|;()[]{}*?~#!%^>";

impl Line {
    /// # Errors
    /// A message for the reader, when the command needs a shell.
    pub(crate) fn parse(command: &str) -> Result<Self, String> {
        let special = |c: char| SPECIAL.contains(c);
        if let Some(letter) = command.chars().find(|c| special(*c)) {
            return Err(format!(
                "`{command}` has a `{letter}`, which shells do not agree about: \
                 write plain words, and at most one `< FILE` at the end"
            ));
        }
        let mut words: Vec<_> =
            command.split_whitespace().map(str::to_string).collect();
        let mut input = None;
        if let Some(place) = words.iter().position(|word| word.starts_with('<')) {
            match &words[place..] {
                [sign, file] if sign == "<" => input = Some(file.clone()),
                _ => {
                    return Err(format!(
                        "`{command}` must end with `< FILE` where it has a `<`"
                    ));
                }
            }
            words.truncate(place);
        }
        Ok(Self { words, input })
    }
}
