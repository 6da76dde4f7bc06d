use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use book::Finding;
use workshop::check::DoesNotCompile;
use workshop::{Options, Report, Repository, Start, Step, check, lay_out};

use crate::answer::{Answer, answers};
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
        let name = &step.name;
        trial.lay_out(Start::FromPrevious)?;
        findings.extend(trial.tried(
            format!("{name}, the start"),
            &Path::new("workshop/steps").join(name),
            |report| untouched(name, &step.red, report),
            &mut say,
        )?);
        trial.lay_out(Start::Reference)?;
        findings.extend(trial.tried(
            format!("{name}, the reference"),
            &Path::new("steps").join(name),
            |report| reference(name, report),
            &mut say,
        )?);
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

    /// What `verdict` finds in the report on what is laid out, whose findings are about `file` when it does not compile.
    fn tried(
        &self,
        name: String,
        file: &Path,
        verdict: impl FnOnce(&Report) -> Vec<Finding>,
        say: &mut impl FnMut(String),
    ) -> Result<Vec<Finding>> {
        match check(self.repository, self.step, &self.place, &self.options) {
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
        let (right, wrong) = self.files(answer)?;
        write(&wrong)?;
        let verdict = |report: &Report| refused(answer, report);
        let tried = self.tried(answer.name(), &answer.file, verdict, say);
        write(&right)?;
        tried
    }

    /// The files that `answer` changes, as they are and as they will be.
    fn files(&self, answer: &Answer) -> Result<(Texts, Texts)> {
        let (mut right, mut wrong) = (Texts::new(), Texts::new());
        for change in &answer.change {
            let file = self.place.join(&change.file);
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
}

type Texts = BTreeMap<PathBuf, String>;

fn write(texts: &Texts) -> Result<()> {
    for (file, text) in texts {
        fs::write(file, text)
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}
