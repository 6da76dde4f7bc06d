//! What JavaScript calls. Every text is in UTF-8: a call returns its length, and then [`live_text`] where it is.

use std::cell::RefCell;

use crate::{Live, html};

struct Shown {
    live: Box<dyn Live>,
    /// The picture before the last control was pressed.
    before: Option<String>,
    text: String,
}

thread_local! {
    static SHOWN: RefCell<Option<Shown>> = const { RefCell::new(None) };
}

/// Makes `live` the log that JavaScript drives, in place of any before: `main` of an example does this and nothing
/// else.
pub fn show(live: impl Live + 'static) {
    let shown = Shown { live: Box::new(live), before: None, text: String::new() };
    SHOWN.set(Some(shown));
}

/// The controls, a line each.
#[expect(unsafe_code, reason = "JavaScript calls it by this name")]
#[unsafe(no_mangle)]
extern "C" fn live_controls() -> usize {
    answer(|shown| {
        let lines = shown
            .live
            .controls()
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>();
        lines.join("\n")
    })
}

/// The state as HTML, with what the last control changed.
#[expect(unsafe_code, reason = "JavaScript calls it by this name")]
#[unsafe(no_mangle)]
extern "C" fn live_html() -> usize {
    answer(|shown| html(&*shown.live, shown.before.as_deref()))
}

/// Does what the control with this index says, and says what happened.
#[expect(unsafe_code, reason = "JavaScript calls it by this name")]
#[unsafe(no_mangle)]
extern "C" fn live_press(control: usize, number: usize) -> usize {
    answer(|shown| {
        let live = &mut shown.live;
        shown.before = Some(live.picture());
        let controls = live.controls();
        let said = controls.get(control).and_then(|c| live.press(&c.label, number));
        said.unwrap_or_default()
    })
}

/// Where the text is of which the last call returned the length.
#[expect(unsafe_code, reason = "JavaScript calls it by this name")]
#[unsafe(no_mangle)]
extern "C" fn live_text() -> *const u8 {
    SHOWN.with_borrow(|shown| match shown {
        Some(shown) => shown.text.as_ptr(),
        None => std::ptr::null(),
    })
}

fn answer(ask: impl FnOnce(&mut Shown) -> String) -> usize {
    SHOWN.with_borrow_mut(|shown| {
        let Some(shown) = shown else { return 0 };
        shown.text = ask(shown);
        shown.text.len()
    })
}
