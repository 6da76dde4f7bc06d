use std::fs;
use std::path::Path;

use book::page::{Page, Session, ShownFile};

use crate::difference::difference;

/// Makes the file in the `copy` when it stands on the page before the first command that names it: that is what the
/// reader does. After that, compares what is there with what is `shown`.
///
/// # Errors
/// A message for the reader, when they are not the same.
pub(crate) fn file(
    page: &Page,
    copy: &Path,
    file: &ShownFile,
    shown: &str,
) -> Result<(), String> {
    let name = &file.name;
    let path = copy.join(name);
    let sessions = page.sessions();
    let session = sessions.iter().find(|session| names(session, name));
    let session =
        session.ok_or_else(|| format!("no command of this page names `{name}`"))?;
    if file.line < session.block.line {
        let written = fs::write(path, format!("{shown}\n"));
        return written.map_err(|error| format!("`{name}`: {error}"));
    }
    let found = fs::read_to_string(path);
    let found =
        found.map_err(|error| format!("`{name}` cannot be read: {error}"))?;
    match difference(shown, &found) {
        None => Ok(()),
        Some(difference) => Err(format!(
            "`{name}` holds something else (- shown here, + in the file):\n{difference}"
        )),
    }
}

fn names(session: &Session, file: &str) -> bool {
    let mut commands = session.commands.iter();
    commands.any(|(_, command)| command.split_whitespace().any(|word| word == file))
}
