use std::fs;
use std::path::PathBuf;

use workshop::Files;
use workshop::my_log::MyLog;

use super::Learner;
use crate::book::files;

#[test]
#[ignore = "compiles every step"]
fn a_learner_comes_from_an_empty_start_to_the_last_step() {
    let learner = Learner::new();
    for step in learner.repository.steps() {
        learner.run(&["start"]).says(&format!("{} is laid out", step.name));
        learner.learn(&step.name);
    }
    let count = learner.repository.steps().len();
    learner.run(&["start"]).says("was the last step");
    learner.run(&[]).says(&format!("{count} of {count} steps"));
    assert!(count >= 7, "{count}");
}

#[test]
#[ignore = "compiles some steps"]
fn a_learner_goes_wrong_and_catches_up_and_is_interrupted() {
    let learner = Learner::new();
    let steps = learner.repository.steps();
    learner.run(&["start"]).says("step01_list is laid out");
    learner.write_reference("step01_list");
    let log = learner.my_log().join("src/log.rs");
    let right = fs::read_to_string(&log).unwrap();
    let wrong = right.replace("self.events.len() - 1", "self.events.len()");
    assert_ne!(wrong, right);
    fs::write(&log, &wrong).unwrap();
    let answer = learner.run(&["check"]);
    answer.refuses("✗ append returns the index of the new event\n    ");
    answer.refuses("        left: 1\n       right: 0\n");
    answer.refuses("✓ reading removes nothing");
    learner.run(&["hint"]).says("Hint 1");
    learner.run(&["start"]).refuses("step01_list is not green yet");

    fs::write(&log, right.replace("self.events.push(event);", "loop {}")).unwrap();
    learner
        .run(&["check", "--limit", "0.5"])
        .refuses("It did not end within 0.5 s and was stopped.");
    fs::write(
        &log,
        right.replace("self.events.push(event);", "self.append(event);"),
    )
    .unwrap();
    learner.run(&["check"]).refuses("has overflowed its stack");
    fs::write(&log, "pub struct Log").unwrap();
    learner.run(&["check"]).refuses("It does not compile, so no test ran.");

    // Moved back, its date is older than what was compiled of the others.
    let kept = learner.my_log().join("kept.rs");
    fs::write(&kept, &right).unwrap();
    fs::write(&log, &wrong).unwrap();
    learner.run(&["check"]).refuses("✗ append returns the index");
    fs::rename(&kept, &log).unwrap();
    learner.run(&["check"]).says("8 tests, all green.");

    let last = steps.last().unwrap();
    learner
        .run(&["catch-up", &last.name])
        .says(&format!("{} is laid out", last.name));
    let kept = files(&learner.my_log().join("kept"));
    assert!(kept.iter().any(|(_, text)| *text == right));
    interrupt_a_start(&learner);
    learner.run(&[]).says("it is finished now");
    learner.run(&["start", &last.name]).says(&format!("{} is laid out", last.name));
    learner.learn(&last.name);
}

/// Leaves a start ready and half done, as a power cut does.
fn interrupt_a_start(learner: &Learner) {
    let my_log = MyLog::open(&learner.my_log()).unwrap().0.unwrap();
    let (mut new, progress) = (Files::default(), my_log.progress(&[]).unwrap());
    new.insert("src/lib.rs", "// half of a start\n");
    let places = [PathBuf::from("src")];
    let ready =
        my_log.prepare("A start".to_string(), "half", (&places, &new), &progress);
    ready.unwrap().plan().make_first(1, my_log.folder()).unwrap();
    assert!(!learner.my_log().join("src").exists());
}
