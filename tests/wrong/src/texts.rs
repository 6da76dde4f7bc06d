use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use book::Answer;

/// What files say.
pub(crate) type Texts = BTreeMap<PathBuf, String>;

/// The files that `answer` changes in the step that is laid out in `place`, as they are and as they will be.
pub(crate) fn texts(answer: &Answer, place: &Path) -> Result<(Texts, Texts)> {
    let (mut right, mut wrong) = (Texts::new(), Texts::new());
    for change in &answer.change {
        let file = place.join(&change.file);
        if !wrong.contains_key(&file) {
            let text = fs::read_to_string(&file)
                .with_context(|| format!("cannot read {}", file.display()))?;
            right.insert(file.clone(), text.clone());
            wrong.insert(file.clone(), text);
        }
        let Ok(changed) = change.made_in(&wrong[&file]) else {
            let message =
                "these lines do not stand once in the step as it is laid out";
            bail!("{}", answer.finding_at(&change.right, message));
        };
        wrong.insert(file, changed);
    }
    Ok((right, wrong))
}

pub(crate) fn write(texts: &Texts) -> Result<()> {
    for (file, text) in texts {
        fs::write(file, text)
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}
