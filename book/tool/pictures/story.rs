use pictures::Scene;

/// A picture of a story, with the lines of the output that are no pictures around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Frame<'a> {
    /// The lines that lead to the picture.
    pub(super) before: Vec<&'a str>,
    pub(super) scene: Scene,
    /// The lines that look back on it.
    pub(super) after: Vec<&'a str>,
}

/// Makes frames of the lines of an output, of which some have a picture. No line is left out.
///
/// A blank line ends what a story says of a picture: of the lines between two pictures, those before the last blank line
/// belong to the first, and the others, or all where there is no blank line, to the second.
pub(super) fn frames<'a>(
    lines: impl Iterator<Item = (&'a str, Option<Scene>)>,
) -> Vec<Frame<'a>> {
    let mut frames: Vec<Frame> = Vec::new();
    let mut said = Vec::new();
    for (line, scene) in lines {
        let Some(scene) = scene else {
            said.push(line);
            continue;
        };
        let mut before = std::mem::take(&mut said);
        if let Some(last) = frames.last_mut() {
            let blank = before.iter().rposition(|line| line.trim().is_empty());
            last.after = before.drain(..blank.unwrap_or(0)).collect();
        }
        frames.push(Frame { before, scene, after: Vec::new() });
    }
    if let Some(last) = frames.last_mut() {
        last.after = said;
    }
    frames
}
