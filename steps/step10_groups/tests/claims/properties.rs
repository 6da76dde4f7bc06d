//! What holds whatever happens to a group.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::simulation::{
    MEMBERS, PARTITIONS, Simulation, Step, any_step, around_a_sleeper, calm,
};

/// How often each record that was appended has been read.
fn readings(simulation: &Simulation) -> Vec<usize> {
    let appended = (0..PARTITIONS).zip(simulation.appended);
    let records =
        appended.flat_map(|(p, count)| (0..count).map(move |n| format!("{p}/{n}")));
    records
        .map(|record| simulation.read.get(&record).copied().unwrap_or(0))
        .collect()
}

fn committed(simulation: &Simulation) -> Vec<Option<u64>> {
    (0..PARTITIONS).map(|partition| simulation.team.committed(partition)).collect()
}

/// A broker costs files, a step nothing: few long lives tell more than many short ones.
const LIVES: u32 = 32;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(LIVES))]

    /// Members may crash and sleep as they like: while somebody stays, nothing is
    /// left out.
    #[test]
    fn every_record_is_read_at_least_once(
        steps in vec(any_step(), 0..160)
    ) {
        let mut simulation = Simulation::new(false);
        steps.iter().for_each(|step| simulation.take(step));
        simulation.settle();
        let readings = readings(&simulation);
        prop_assert!(readings.iter().all(|count| *count >= 1), "{readings:?}");
    }

    /// When nobody crashes and nobody is silent too long, nothing is read twice.
    #[test]
    fn every_record_is_read_exactly_once_when_nobody_crashes_or_sleeps(
        steps in vec(calm(), 0..160)
    ) {
        let mut simulation = Simulation::new(true);
        steps.iter().for_each(|step| simulation.take(step));
        simulation.settle();
        let readings = readings(&simulation);
        prop_assert!(readings.iter().all(|count| *count == 1), "{readings:?}");
    }

    /// No partition has two owners of one generation, and once all have a place of the
    /// same one, each has exactly one.
    #[test]
    fn in_a_stable_generation_each_partition_has_exactly_one_owner(
        steps in vec(any_step(), 0..160)
    ) {
        let mut simulation = Simulation::new(false);
        for step in &steps {
            simulation.take(step);
            for held in simulation.places().values() {
                prop_assert!(held.is_sorted_by(|a, b| a < b), "{held:?}");
            }
        }
        simulation.settle();
        let places = simulation.places();
        let held: Vec<_> = places.values().collect();
        prop_assert_eq!(held, [&[0, 1, 2, 3]]);
    }

    /// A commit is refused or goes forward: whoever sleeps and wakes sets nothing
    /// back.
    #[test]
    fn what_a_group_has_committed_never_goes_back(
        steps in vec(around_a_sleeper(), 160)
    ) {
        let mut simulation = Simulation::new(false);
        (0..MEMBERS).for_each(|i| simulation.take(&Step::Start(i)));
        for step in &steps {
            let before = committed(&simulation);
            simulation.take(step);
            let after = committed(&simulation);
            let pairs = before.iter().zip(&after);
            prop_assert!(pairs.clone().all(|(old, new)| new >= old), "{pairs:?}");
        }
    }
}
