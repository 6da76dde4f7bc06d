use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use book::{Answer, Finding};
use workshop::check::DoesNotCompile;
use workshop::{Options, Report, Repository, Start, Step, check, lay_out};

use crate::answer::answers;
use crate::texts::{texts, write};
use crate::verdict::{reference, refused, untouched};

/// Tries the start, the reference and the wrong answers of every step in `folder`, where nothing else may be. `say` is
/// told of each.
///
/// # Errors
///
/// When a step cannot be laid out, or its tests cannot be started.
pub fn try_all(
    root: &Path,
    folder: &Path,
    mut say: impl FnMut(String),
) -> Result<Vec<Finding>> {
    let repository = Repository::at(root)?;
    let (answers, mut findings) = answers(root)?;
    for step in repository.steps() {
        let trial = Trial::new(&repository, step, folder);
        findings.extend(trial.start(&mut say)?);
        findings.extend(trial.reference(&mut say)?);
        let own = answers.iter().filter(|answer| answer.step() == step.name);
        for answer in own {
            findings.extend(trial.tried_with(answer, &mut say)?);
        }
    }
    Ok(findings)
}

/// A step that is laid out to be tried. The place is the same for all that is tried of it: to cargo, two places may be
/// one package, and the newer one of them up to date.
struct Trial<'a> {
    repository: &'a Repository,
    step: &'a Step,
    place: PathBuf,
    options: Options,
}

impl<'a> Trial<'a> {
    fn new(repository: &'a Repository, step: &'a Step, folder: &Path) -> Self {
        let target = Some(folder.join("target"));
        let options = Options { target, ..Options::default() };
        Self { repository, step, place: folder.join(&step.name), options }
    }

    fn lay_out(&self, start: Start) -> Result<()> {
        if self.place.exists() {
            let place = self.place.display();
            fs::remove_dir_all(&self.place)
                .with_context(|| format!("cannot remove {place}"))?;
        }
        lay_out(self.repository, self.step, start, &self.place)
    }

    fn start(&self, say: &mut impl FnMut(String)) -> Result<Vec<Finding>> {
        let Step { name, red, .. } = self.step;
        self.lay_out(Start::Untouched)?;
        self.tried(
            format!("{name}, the start"),
            &Path::new("workshop/steps").join(name),
            |report| untouched(name, red, report),
            say,
        )
    }

    /// The reference, which stays laid out.
    fn reference(&self, say: &mut impl FnMut(String)) -> Result<Vec<Finding>> {
        let name = &self.step.name;
        self.lay_out(Start::Reference)?;
        self.tried(
            format!("{name}, the reference"),
            &Path::new("steps").join(name),
            |report| reference(name, report),
            say,
        )
    }

    /// What `verdict` finds in the report on what is laid out, whose findings are about `file` when it does not compile.
    fn tried(
        &self,
        name: String,
        file: &Path,
        verdict: impl FnOnce(&Report) -> Vec<Finding>,
        say: &mut impl FnMut(String),
    ) -> Result<Vec<Finding>> {
        match check(self.step, &self.place, &self.options) {
            Ok(report) => {
                let (red, all) = (report.red().count(), report.tests.len());
                say(format!("{name}: {red} of {all} tests red"));
                Ok(verdict(&report))
            }
            Err(error) if error.is::<DoesNotCompile>() => {
                say(format!("{name}: does not compile"));
                let message = format!("it does not compile:\n{error}");
                Ok(vec![Finding::new(file, 1, message)])
            }
            Err(error) => Err(error.context(name)),
        }
    }

    /// `tried`, with the changes of `answer`, which are then taken back.
    fn tried_with(
        &self,
        answer: &Answer,
        say: &mut impl FnMut(String),
    ) -> Result<Vec<Finding>> {
        let (right, wrong) = texts(answer, &self.place)?;
        write(&wrong)?;
        let verdict = |report: &Report| refused(answer, report);
        let tried = self.tried(answer.name(), &answer.file, verdict, say);
        write(&right)?;
        tried
    }
}
