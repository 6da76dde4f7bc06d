use std::collections::BTreeSet;

use step09_commits::{Offset, Retention};

use crate::Outcome;
use crate::loops::{Action, Loop};
use crate::shop::{Shop, words};

// ANCHOR: examples
const NO_CRASH: usize = usize::MAX;

/// A loop, how many records a poll returns, and the actions of each life of C.
const EXAMPLES: [(Loop, &str, usize, &[usize]); 4] = [
    (Loop::ProcessThenCommit, "Process, then commit", 5, &[10, NO_CRASH]),
    (Loop::CommitThenProcess, "Commit, then process", 1, &[20, NO_CRASH]),
    (Loop::OffByOne, "Process, then commit one too few", 1, &[21, 3, 3]),
    (Loop::AutoCommit, "Commit inside the next poll", 5, &[9, NO_CRASH]),
];
// ANCHOR_END: examples

// ANCHOR: after_6
pub(crate) fn after_6() -> Outcome {
    for (cycle, name, max, lives) in EXAMPLES {
        println!("\n{name}; a poll returns up to {max}:");
        let mut shop = Shop::open(Retention::default(), 10)?;
        for crash in lives {
            let done = cycle.live(&mut shop, max, *crash)?;
            let end = if *crash == NO_CRASH { "" } else { ", and crashes" };
            println!("  C processes {}{end}", words(&processed(&done)));
            shop.show(&format!("C(-|{})", shop.committed()))?;
        }
    }
    Ok(())
}

fn processed(done: &[Action]) -> Vec<Offset> {
    let offset = |action: &Action| match action {
        Action::Process(offset) => Some(*offset),
        _ => None,
    };
    done.iter().filter_map(offset).collect()
}
// ANCHOR_END: after_6

// ANCHOR: everywhere
/// Each time C is in another group, so that it begins at 0.
pub(crate) fn everywhere() -> Outcome {
    println!("\nA crash after each action (p polls up to 5, c commits):");
    for (cycle, name, ..) in EXAMPLES {
        let mut shop = Shop::open(Retention::default(), 10)?;
        let done = cycle.live(&mut shop, 5, NO_CRASH)?;
        let (mut repeats, mut losses) = (Vec::new(), Vec::new());
        for crash in 0..=done.len() {
            shop.group = format!("crash-{crash}");
            let mut offsets = processed(&cycle.live(&mut shop, 5, crash)?);
            offsets.extend(processed(&cycle.live(&mut shop, 5, NO_CRASH)?));
            let different = BTreeSet::from_iter(&offsets).len();
            repeats.push(offsets.len() - different);
            losses.push(10 - different);
        }
        println!("{name}\n  after   - {}", words(&done));
        println!("  repeats {}\n  loses   {}", words(&repeats), words(&losses));
    }
    Ok(())
}
// ANCHOR_END: everywhere
