//! What a page shows of a live log.

use live::{Control, Live, html};

struct Told(Option<&'static str>);

impl Live for Told {
    fn controls(&self) -> Vec<Control> {
        Vec::new()
    }

    fn press(&mut self, _: &str, _: usize) -> Option<String> {
        None
    }

    fn picture(&self) -> String {
        "P -> [ & <b> ]".to_string()
    }

    fn archive(&self) -> Option<String> {
        self.0.map(str::to_string)
    }
}

#[test]
fn what_html_would_take_for_its_own_is_escaped() {
    let picture = "<pre class=\"live-picture\">P -&gt; [ &amp; &lt;b&gt; ]</pre>";
    assert_eq!(html(&Told(None)), picture);
}

#[test]
fn an_archive_stands_below_the_picture() {
    let html = html(&Told(Some("a\nb\n")));
    let archive =
        "</pre><p>archive.csv:</p><pre class=\"live-archive\">a\nb\n</pre>";
    assert!(html.ends_with(archive), "{html}");
}
