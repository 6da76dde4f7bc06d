use pictures::{Notation, Scene, drawing, escaped, parse};

use crate::Live;

/// What a page shows of the state of `live`: drawn, with what changed since the picture `before`, and as a story prints
/// it.
pub fn html(live: &dyn Live, before: Option<&str>) -> String {
    let picture = live.picture();
    let scene = |line| scene(live.step(), line);
    let mut html = match scene(&picture) {
        Some(now) => drawing(&now, before.and_then(scene).as_ref()),
        None => String::new(),
    };
    html += &pre("live-picture", &picture);
    if let Some(archive) = live.archive() {
        html += "<p>archive.csv:</p>";
        html += &pre("live-archive", &archive);
    }
    html
}

/// Nothing when the picture is none of this step, which is a mistake that the tests look for.
fn scene(step: u32, line: &str) -> Option<Scene> {
    Scene::new(parse(line).ok()?, Notation::of_step(step)?).ok()
}

fn pre(class: &str, text: &str) -> String {
    format!("<pre class=\"{class}\">{}</pre>", escaped(text))
}
