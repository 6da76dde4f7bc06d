//! What `cargo workshop` does, in a small made-up book, and in this one as a learner goes through it.

mod book;
mod catch_up;
#[cfg(unix)]
mod checked;
mod diff;
#[cfg(unix)]
mod doctor;
#[cfg(unix)]
mod ended;
mod hints;
mod ideas;
mod in_the_way;
mod interrupted;
mod layout;
mod learner;
mod lock;
#[cfg(unix)]
mod meanwhile;
#[cfg(unix)]
mod outcomes;
mod progress;
#[cfg(unix)]
mod renewed;
mod reports;
#[cfg(unix)]
mod scripts;
mod start;
#[cfg(unix)]
mod watch;
mod whereabouts;
#[cfg(unix)]
mod words;
