use std::path::Path;
use std::process::Output;

use crate::cargo::Terminal;
use crate::difference::last_lines;
use crate::effect::{Effect, Extent, effect};
use crate::line::Line;

/// Types commands and watches what they do.
pub(crate) struct Typed<'a> {
    pub(crate) root: &'a Path,
    pub(crate) extent: Extent,
    pub(crate) terminal: Terminal<'a>,
}

/// What a command prints; nothing when it was not run. Or what is wrong with it.
type Printed = Result<Option<String>, String>;

impl Typed<'_> {
    pub(crate) fn run(&self, command: &str) -> Printed {
        let line = Line::parse(command)?;
        let (effect, extent) = effect(self.root, &line.words)?;
        let runs = extent == Extent::Quick || self.extent == Extent::Whole;
        if !runs || effect.is_left() {
            return Ok(None);
        }
        let output = self.terminal.run(&line);
        let output = output.map_err(|error| format!("`{command}`: {error}"))?;
        self.judge(&effect, command, output)
    }

    fn judge(&self, effect: &Effect, command: &str, output: Output) -> Printed {
        let [printed, said] = [&output.stdout, &output.stderr];
        let said = [printed, said].map(|text| String::from_utf8_lossy(text));
        let said = said.concat();
        let status = output.status;
        if let Some(wrong) = self.wrong(effect, status.success(), &said) {
            let said = last_lines(&said);
            return Err(format!("`{command}` {wrong} ({status}):\n{said}"));
        }
        let printed = String::from_utf8(output.stdout);
        printed.map(Some).map_err(|_| format!("`{command}` prints no text"))
    }

    /// What a command does wrong that should have this effect.
    fn wrong(&self, effect: &Effect, success: bool, said: &str) -> Option<&str> {
        match effect {
            Effect::IsRed(step, test) => {
                let red =
                    format!("error: could not compile `{step}` (test \"{test}\")");
                let is_red = !success && said.contains(&red);
                (!is_red).then_some("is not red before the exercise is done")
            }
            _ if !success => Some("fails"),
            Effect::Opens => {
                let opens = self.terminal.opened() == Some(self.terminal.index());
                (!opens).then_some("does not open the book")
            }
            _ => None,
        }
    }
}
