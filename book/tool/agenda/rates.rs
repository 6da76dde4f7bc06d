//! How long things take in a room. Estimates: whoever has measured better changes them here.

use std::fmt;

/// To arrive, and to see that everything works.
pub(super) const START: usize = 5;
/// How many words of a page are told in a minute.
const WORDS: usize = 100;
/// For each question that asks to predict.
const PREDICTION: usize = 2;
/// To read a task, its start and its tests.
const TASK: usize = 4;
/// The seconds for a line that the learners write.
const WRITTEN: usize = 60;
/// The seconds for a line that they are shown.
const SHOWN: usize = 6;
/// To check, to compare and to discuss a step.
pub(super) const DISCUSSION: usize = 4;
/// A break.
pub(super) const BREAK: usize = 10;

/// The minutes to tell so many words of a page.
pub(super) fn told(words: usize) -> usize {
    words.div_ceil(WORDS)
}

/// The minutes for so many questions.
pub(super) fn predicted(questions: usize) -> usize {
    questions * PREDICTION
}

/// The minutes to take up a task and to write so many lines.
pub(super) fn written(lines: usize) -> usize {
    TASK + (lines * WRITTEN).div_ceil(60)
}

/// The minutes to show so many lines, and to tell so many words about them.
pub(super) fn shown(lines: usize, words: usize) -> usize {
    told(words) + (lines * SHOWN).div_ceil(60)
}

/// The rates as a list in Markdown.
pub(super) struct Rates;

impl fmt::Display for Rates {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(
            f,
            "- Arrive and start: {START} minutes.\n\
             - Tell: {WORDS} words of the page a minute.\n\
             - Predict: {PREDICTION} minutes for each question.\n\
             - Write: {TASK} minutes to read the task and its tests, and {WRITTEN} seconds for each line, with what it takes to \
             think, to compile and to mend.\n\
             - Show code: {SHOWN} seconds for each line, and the words about it told.\n\
             - Check or run, compare and discuss: {DISCUSSION} minutes a chapter.\n\
             - A break: {BREAK} minutes."
        )
    }
}
