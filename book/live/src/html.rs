use crate::Live;

/// What a page shows of the state of `live`.
pub fn html(live: &dyn Live) -> String {
    let mut html = pre("live-picture", &live.picture());
    if let Some(archive) = live.archive() {
        html += "<p>archive.csv:</p>";
        html += &pre("live-archive", &archive);
    }
    html
}

fn pre(class: &str, text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("<pre class=\"{class}\">{text}</pre>")
}
