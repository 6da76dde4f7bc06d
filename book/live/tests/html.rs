//! What a page shows of a live log.

use live::{Control, Live, Step01, Step02, Step04, Step05, Step06, html};

/// Its picture, its step, and its archive.
struct Told(&'static str, u32, Option<&'static str>);

impl Live for Told {
    fn controls(&self) -> Vec<Control> {
        Vec::new()
    }

    fn press(&mut self, _: &str, _: usize) -> Option<String> {
        None
    }

    fn step(&self) -> u32 {
        self.1
    }

    fn picture(&self) -> String {
        self.0.to_string()
    }

    fn archive(&self) -> Option<String> {
        self.2.map(str::to_string)
    }
}

/// What is said of the drawing of a log whose picture was `before`, and is `now`.
fn words(step: u32, before: Option<&str>, now: &'static str) -> String {
    let html = html(&Told(now, step, None), before);
    let start = "<div class=\"drawing\" role=\"img\" aria-label=\"";
    let rest = html.strip_prefix(start).unwrap();
    rest.split_once("\"><svg").unwrap().0.to_string()
}

#[test]
fn the_state_is_drawn_and_stands_below_as_it_is_printed() {
    let html = html(&Told("P -> [ 0 ] -> C(1)", 4, None), None);
    let below =
        "</svg></div><pre class=\"live-picture\">P -&gt; [ 0 ] -&gt; C(1)</pre>";
    assert!(html.ends_with(below), "{html}");
    assert_eq!(html.matches("<svg").count(), 2);
}

#[test]
fn the_step_says_what_the_numbers_mean() {
    let line = "P -> [ 0 ] -> C(0)";
    assert!(words(2, None, line).contains("has read index 0 last"));
    assert!(words(5, None, line).contains("reads index 0 next"));
    assert!(words(6, None, line).contains("reads offset 0 next"));
}

#[test]
fn what_changed_since_the_picture_before_is_marked() {
    let (before, now) = ("P -> [ 0 1 ] -> C(1)", "P -> ( 0-0 ) [ 1 2 ] -> C(1)");
    let changed = words(6, Some(before), now);
    let expected =
        "New: event 2. Moved from the log to the archive: event 0. Producer P";
    assert!(changed.starts_with(expected), "{changed}");
    assert!(words(6, None, now).starts_with("Producer P"));
    assert!(html(&Told(now, 6, None), Some(before)).contains("class=\"new\""));
    assert!(!html(&Told(now, 6, None), None).contains("class=\"new\""));
}

#[test]
fn what_html_would_take_for_its_own_is_escaped() {
    let html = html(&Told("P -> [ & <b> ] -> C", 1, None), None);
    let picture =
        "<pre class=\"live-picture\">P -&gt; [ &amp; &lt;b&gt; ] -&gt; C</pre>";
    assert!(html.ends_with(picture), "{html}");
    assert!(!html.contains("<b>"), "{html}");
}

#[test]
fn an_archive_stands_below_the_picture() {
    let html = html(&Told("P -> [ ] -> C(0)", 6, Some("a\nb\n")), None);
    let archive =
        "</pre><p>archive.csv:</p><pre class=\"live-archive\">a\nb\n</pre>";
    assert!(html.ends_with(archive), "{html}");
}

#[test]
fn every_state_is_drawn() {
    let all: [Box<dyn Live>; 5] = [
        Box::new(Step01::default()),
        Box::new(Step02::default()),
        Box::new(Step04::default()),
        Box::new(Step05::default()),
        Box::new(Step06::default()),
    ];
    for mut live in all {
        let mut before = None;
        for number in 0..40 {
            for control in live.controls() {
                let html = html(&*live, before.as_deref());
                assert!(html.starts_with("<div class=\"drawing\""), "{html}");
                before = Some(live.picture());
                live.press(&control.label, number).unwrap();
            }
        }
    }
}
