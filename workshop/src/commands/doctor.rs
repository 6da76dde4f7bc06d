use anyhow::Result;
use console::style;

use super::Workshop;
use crate::doctor::findings;

impl Workshop {
    /// Shows what the workshop needs, and how to mend what is missing.
    pub(crate) fn doctor(&self) -> Result<bool> {
        let mut is_well = true;
        for finding in findings(&self.repository, &self.folder) {
            match &finding.mend {
                None => println!("{} {}", style("✓").green(), finding.found),
                Some(mend) => {
                    is_well = false;
                    println!(
                        "{} {}\n  To mend it: {mend}",
                        style("✗").red(),
                        finding.found
                    );
                }
            }
        }
        match is_well {
            true => println!("\nAll is well."),
            false => println!("\nMend this, then `cargo workshop doctor` again."),
        }
        Ok(is_well)
    }
}
