use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use book::{Answer, Finding};

/// The answers in the repository at `root` in the order of their names, and those that cannot be understood.
///
/// # Errors
///
/// When a file cannot be read.
pub fn answers(root: &Path) -> Result<(Vec<Answer>, Vec<Finding>)> {
    let (mut answers, mut findings) = (Vec::new(), Vec::new());
    let all = root.join("tests/wrong/answers");
    let pattern = format!("{}/*/*", glob::Pattern::escape(&all.to_string_lossy()));
    for path in glob::glob(&pattern)? {
        let path = path?;
        let text = fs::read_to_string(&path)
            .with_context(|| format!("cannot read {}", path.display()))?;
        match Answer::parse(path.strip_prefix(root)?, text) {
            Ok(answer) => answers.push(answer),
            Err(finding) => findings.push(*finding),
        }
    }
    Ok((answers, findings))
}
