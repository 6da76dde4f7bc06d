//! The log of a step for a reader to drive: the step's own crate, with a label for each thing that the reader can do.
//!
//! The book tool compiles each example of this package to WebAssembly and puts it on the step's page, where
//! `book/theme/live.js` makes a button of each label.

mod control;
mod exports;
mod html;
mod memory;
mod step01_list;
mod step02_consumer;
mod step04_consumers;
mod step05_deque;
mod step06_offset_deque_csv;

pub use control::{Control, Number};
pub use exports::show;
pub use html::html;
pub use step01_list::Step01;
pub use step02_consumer::Step02;
pub use step04_consumers::Step04;
pub use step05_deque::Step05;
pub use step06_offset_deque_csv::Step06;

/// A log and those who use it.
pub trait Live {
    /// What a reader can do now. It grows while the log is used, and never shrinks.
    fn controls(&self) -> Vec<Control>;

    /// Does what the control with this `label` says, and returns what a story would print. `None` when no control has
    /// this label.
    fn press(&mut self, label: &str, number: usize) -> Option<String>;

    /// The number of its step, by which it is known what the numbers of its picture mean.
    fn step(&self) -> u32;

    /// The state as a story prints it: `P -> [ 0 1 2 ] -> C(2)`.
    fn picture(&self) -> String;

    /// The file with the dropped events, in a step that has one.
    fn archive(&self) -> Option<String> {
        None
    }
}
