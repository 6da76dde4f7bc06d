mod errors;
mod names;

use crate::rendered::rendered;
use crate::snapshot::snapshot;

const LOG: &str = "\
mod error;
mod inner {
    /// How much is kept: `most` events. No more.
    pub(crate) struct Retention(usize);
}

use std::io::{self};
use archive::Archive as Store;
pub use step01_archive::{self as archive, Disk};
pub use error::*;

/// Events.
pub struct Log<E, const N: usize> {
    events: Vec<E>,
    start: Offset,
    retention: Option<inner::Retention>,
    store: Box<Store>,
    next: Option<Box<Log<E>>>,
}

impl<E> Log<E> {
    pub fn get(&self) -> Result<&E, error::Gone> {}
    pub fn put(&self) -> std::result::Result<Offset, step01_archive::Full> {}
    fn hidden(&self) -> Result<(), error::Gone> {}
}

#[derive(Clone, Copy)]
pub struct Offset(pub u64);

pub enum Start {
    Earliest,
    At(Offset),
    Between { from: Offset, to: fmt::Offset },
}

pub struct Odd(self::Even);
pub struct Even(Box<Odd>);

impl Disk for Offset {}

pub fn open() -> Result<Log<u8>, Gone> {}
";

const ERROR: &str = "\
use crate::Offset;

/// It is gone. For ever.
#[derive(Debug, thiserror::Error)]
pub struct Gone {
    at: Offset,
}
";

const ARCHIVE: &str = "\
pub struct Archive { disk: Box<dyn Disk + Send> }

pub trait Disk {
    fn cut(&mut self, len: u64);
}

pub enum Full { Disk }

impl std::error::Error for Full {}
";

const FILES: &[(&str, &str)] = &[
    ("steps/step01_log/src/lib.rs", LOG),
    ("steps/step01_log/src/error.rs", ERROR),
    ("steps/step01_archive/src/lib.rs", ARCHIVE),
    ("steps/step02_bad/src/lib.rs", "struct\n"),
];

/// What the page of the glossary with this text becomes.
fn page(text: &str) -> String {
    rendered(FILES, "glossary", text, None).unwrap()
}

#[test]
fn a_comment_becomes_boxes_in_boxes() {
    snapshot(
        "types",
        &page("# Page\n\n<!-- types step01_log step01_archive -->\n"),
    );
}

#[test]
fn every_type_has_one_box_and_every_arrow_leads_to_one() {
    let page = page("<!-- types step01_log step01_archive -->");
    let ids: Vec<_> = after(&page, " id=\"");
    let types = [
        "archive-Archive",
        "archive-Disk",
        "archive-Full",
        "log-Even",
        "log-Gone",
        "log-Log",
        "log-Odd",
        "log-Offset",
        "log-Retention",
        "log-Start",
    ];
    let mut sorted = ids.clone();
    sorted.sort();
    assert_eq!(sorted, types.map(|name| format!("type-step01_{name}")));
    let arrows = after(&page, " href=\"#");
    assert!(arrows.len() > 5, "{arrows:?}");
    assert!(arrows.iter().all(|arrow| ids.contains(arrow)), "{arrows:?}");
}

/// What follows `start` in `text`, up to the next quotation mark.
fn after<'a>(text: &'a str, start: &str) -> Vec<&'a str> {
    let rest = text.split(start).skip(1);
    rest.map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn a_type_of_a_crate_that_is_not_drawn_is_written_as_it_is() {
    let page = page("<!-- types step01_log -->");
    assert!(page.contains("<code>store: Box&lt;Store&gt;</code>"), "{page}");
    assert!(!page.contains("step01_archive-"), "{page}");
}

#[test]
fn an_error_and_what_it_holds_have_boxes_of_their_own() {
    let log = "struct Log { last: Gone }\n\
        #[derive(Error)]\nstruct Gone { at: Place }\n\
        struct Place;\n";
    let files = [("steps/step01_a/src/lib.rs", log)];
    let page = rendered(&files, "glossary", "<!-- types step01_a -->", None);
    let page = page.unwrap();
    let outer = after(&page, "<li class=\"type\" id=\"type-step01_a-");
    let errors = after(&page, "<li class=\"type type-error\" id=\"type-step01_a-");
    assert_eq!((outer, errors), (vec!["Place", "Log"], vec!["Gone"]));
}
