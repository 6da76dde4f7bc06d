//! How wide a text will be: an estimate, in pixels of the screen, rounded up.

use crate::notation::LAYERS;

/// What is left and right of an event in its cell.
const AROUND_A_NUMBER: usize = 6;
const AROUND_A_WORD: usize = 12;
/// The width of a digit of an event, and of a number.
pub(crate) const EVENT_DIGIT: usize = 8;
pub(crate) const NUMBER_DIGIT: usize = 7;

/// The width of a cell for this event.
pub(crate) fn event_width(text: &str) -> usize {
    match text.bytes().all(|byte| byte.is_ascii_digit()) {
        true => text.len() * EVENT_DIGIT + AROUND_A_NUMBER,
        false => mono_width(text) + AROUND_A_WORD,
    }
}

/// `event`, or so much of it as there is room for in a cell of this width.
pub(crate) fn event_within(event: &str, width: usize) -> String {
    match !LAYERS || event_width(event) <= width {
        true => event.to_string(),
        false => cut(event, width.saturating_sub(AROUND_A_WORD)),
    }
}

/// So much of `text` in the font of code as fits into `width`.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if mono_width(text) <= width {
        return text.to_string();
    }
    let letters = (width * 2 / 17).saturating_sub(1);
    text.chars().take(letters).chain(['…']).collect()
}

/// The width of a text in the font of code.
pub(crate) fn mono_width(text: &str) -> usize {
    (text.chars().count() * 17).div_ceil(2)
}

/// The width of what is said below a consumer.
pub(crate) fn said_width(text: &str) -> usize {
    let wide = text.chars().filter(|letter| matches!(letter, 'm' | 'w')).count();
    text.chars().count() * 6 + wide * 5
}

/// The width of a number below a cell.
pub(crate) fn number_width(text: &str) -> usize {
    text.chars().count() * NUMBER_DIGIT
}
