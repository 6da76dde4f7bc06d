use std::fs;
use std::path::Path;

use book::steps::find;

/// How many of the commands are run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Those that take no longer than a reader waits gladly. The others must be known.
    Quick,
    /// Every one that ends.
    Whole,
}

/// What a command does when all is well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Effect {
    Succeeds,
    /// It builds the book, succeeds and has the browser open it.
    Opens,
    /// It cannot compile this test of this step, because the exercise is not done.
    IsRed(String, String),
    /// It serves until the reader ends it.
    NeverEnds,
    /// It measures, on a machine that does nothing else. Clippy compiles it.
    Measures,
    /// It needs the network, which the copy has not.
    Downloads,
    /// It is about what a learner has done. The tests of the package `workshop` play one.
    IsPlayed,
}

impl Effect {
    /// Whether the command is known, and not run.
    pub(crate) fn is_left(&self) -> bool {
        let left =
            [Self::NeverEnds, Self::Measures, Self::Downloads, Self::IsPlayed];
        left.contains(self)
    }
}

/// The commands that are not about one step, and whether they are quick.
const OTHERS: [(&str, Effect, Extent); 7] = [
    // Compiles mdBook for the copy, which takes half a minute.
    ("cargo run", Effect::Opens, Extent::Whole),
    ("cargo run -- --no-open", Effect::Succeeds, Extent::Whole),
    // Needs an installed Chromium.
    ("cargo run -- --pdf book.pdf", Effect::Succeeds, Extent::Whole),
    // Has this test in it, and would go on for ever.
    ("cargo test", Effect::Succeeds, Extent::Whole),
    // .ci/run compares what `mdbook build` makes of the same book.toml.
    ("mdbook serve", Effect::NeverEnds, Extent::Whole),
    // .ci/run has it print what the page shows.
    ("cargo vendor", Effect::Downloads, Extent::Whole),
    // Compiles a step, and runs a test of it.
    ("cargo workshop doctor", Effect::Succeeds, Extent::Whole),
];

/// What the command of these words does in the tree `root`, and which extent it belongs to.
///
/// # Errors
/// A message for the reader, when nothing is known of such a command.
pub(crate) fn effect(
    root: &Path,
    words: &[String],
) -> Result<(Effect, Extent), String> {
    let command = words.join(" ");
    let mut others = OTHERS.into_iter();
    if let Some((_, effect, extent)) = others.find(|(other, ..)| *other == command)
    {
        return Ok((effect, extent));
    }
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    of_step(root, &words).unwrap_or_else(|| {
        Err(format!(
            "nothing is known of `{command}`: say in tests/commands/src/effect.rs what it does"
        ))
    })
}

/// `effect`, of a command that is about a step or about what a learner makes of one. Nothing when it is neither.
fn of_step(
    root: &Path,
    words: &[&str],
) -> Option<Result<(Effect, Extent), String>> {
    let known = |step, effect, extent| find(root, step).map(|_| (effect, extent));
    Some(match words {
        ["cargo", "run" | "test", "-p", step]
        | ["cargo", "run", "-p", step, "--", ..] => {
            known(step, Effect::Succeeds, Extent::Quick)
        }
        ["cargo", "test", "-p", step, "--test", test] => exercise(root, step, test),
        ["cargo", "bench", "-p", "benchmarks", "--bench", step]
            if root.join(format!("benchmarks/benches/{step}.rs")).is_file() =>
        {
            known(step, Effect::Measures, Extent::Whole)
        }
        ["cargo", "workshop"]
        | ["cargo", "workshop", "check" | "watch" | "hint" | "diff"] => {
            Ok((Effect::IsPlayed, Extent::Whole))
        }
        ["cargo", "workshop", "start" | "catch-up", step] => {
            known(step, Effect::IsPlayed, Extent::Whole)
        }
        _ => return None,
    })
}

/// tests/exercises shows each time that every exercise is red, all at once. One by one takes longer.
fn exercise(
    root: &Path,
    step: &str,
    test: &str,
) -> Result<(Effect, Extent), String> {
    let folder = find(root, step)?.folder();
    let manifest = fs::read_to_string(root.join(&folder).join("Cargo.toml"));
    let manifest: toml::Table =
        manifest.unwrap_or_default().parse().unwrap_or_default();
    let tests = manifest.get("test").and_then(toml::Value::as_array);
    let path = format!("exercises/{test}.rs");
    let declared = tests.into_iter().flatten().any(|declared| {
        let is = |key, value| {
            declared.get(key).and_then(toml::Value::as_str) == Some(value)
        };
        is("name", test) && is("path", &path)
    });
    match declared && root.join(folder).join(path).is_file() {
        true => Ok((Effect::IsRed(step.into(), test.into()), Extent::Whole)),
        false => Err(format!("`{step}` has no exercise `{test}`")),
    }
}
