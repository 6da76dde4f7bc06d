use std::path::{Path, PathBuf};

use pictures::{Notation, Scene, is_picture, parse};

use crate::Finding;
use crate::page::{Directive, Page};
use crate::steps::number;

/// A line that a block shows.
pub(super) struct Line {
    /// The line of its include on the page.
    include: usize,
    file: PathBuf,
    number: usize,
    text: String,
}

/// The lines of an include. Where it shows nothing, [`crate::check_includes`] says so.
pub(super) fn shown(root: &Path, page: &Page, directive: Directive) -> Vec<Line> {
    let include = directive.line;
    let shown = directive.kind.and_then(|it| it.resolve(root, &page.file));
    let Ok(shown) = shown else { return Vec::new() };
    let line =
        |(number, text)| Line { include, file: shown.file.clone(), number, text };
    shown.lines.into_iter().map(line).collect()
}

/// The lines, of which some have a scene: that of a row with a label goes on in the rows right below it, which have none
/// of their own and are left out.
pub(super) fn scenes<'a>(
    page: &Page,
    lines: &'a [Line],
) -> Result<Vec<(&'a str, Option<Scene>)>, Finding> {
    let mut scenes: Vec<(&str, Option<Scene>)> = Vec::new();
    for line in lines {
        let text = line.text.as_str();
        let scene = is_picture(text).then(|| line.scene(page)).transpose()?;
        match (scenes.last_mut(), scene) {
            (Some((_, Some(above))), Some(scene))
                if above.has_labels() && scene.has_labels() =>
            {
                above.join(scene).map_err(|reason| line.finding(page, &reason))?;
            }
            (_, scene) => scenes.push((text, scene)),
        }
    }
    Ok(scenes)
}

impl Line {
    fn scene(&self, page: &Page) -> Result<Scene, Finding> {
        let notation = notation(&self.file)
            .ok_or_else(|| "only a step says what its numbers mean".to_string());
        let scene = notation.and_then(|it| Scene::new(parse(&self.text)?, it));
        scene.map_err(|reason| self.finding(page, &reason))
    }

    fn finding(&self, page: &Page, reason: &str) -> Finding {
        let file = self.file.display().to_string().replace('\\', "/");
        let message = format!(
            "`{}`, line {} of `{file}`, is no picture: {reason}",
            self.text, self.number
        );
        Finding::new(&page.file, self.include, message)
    }
}

/// The notation of the step to which `file` belongs, a path from the root of the repository.
fn notation(file: &Path) -> Option<Notation> {
    let mut folders = file.strip_prefix("steps").ok()?.iter();
    Notation::of_step(number(&folders.next()?.to_string_lossy())?)
}
