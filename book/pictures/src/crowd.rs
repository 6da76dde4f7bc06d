//! The consumers below a log: those at one place stand together, and no two places in each other's way.

use crate::arrival::{Arrival, Way};
use crate::change::Change;
use crate::group::{Group, Member};
use crate::layout::{Form, Spot};
use crate::log::{Log, Place};
use crate::marks::{Mark, marks, wrong};
use crate::parse::{Consumer, Written};
use crate::text::said_width;

/// The middle of those who stand left of the log.
const BESIDE: usize = 26;

/// The consumers of `log`, by their places.
pub(crate) fn groups(
    log: &Log,
    change: Option<&Change>,
    form: &Form,
    flow: &[Spot],
) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (index, consumer) in log.row.consumers.iter().enumerate() {
        let arrival = change.map_or(Arrival::STAYED, |c| c.consumers[index]);
        for (place, mark) in marks(log, consumer) {
            let alone = alone(log, flow, (place, mark), (consumer, &arrival));
            let takes = |group: &&mut Group| group.takes(&alone, form.width());
            match groups.iter_mut().find(takes) {
                Some(group) => group.members.extend(alone.members),
                None => groups.push(alone),
            }
        }
    }
    stand(groups, form)
}

/// A mark of one consumer.
fn alone(
    log: &Log,
    flow: &[Spot],
    (place, mark): (Place, Mark),
    (consumer, arrival): (&Consumer, &Arrival),
) -> Group {
    let lines = lines(log, (place, mark), consumer);
    let (row, mut middle) = below(log, flow, place);
    if (place, mark) == (Place::Before, Mark::Stopped) {
        let halves = lines.iter().map(|line| said_width(line) / 2);
        middle = halves.fold(middle, usize::max);
    }
    let member = Member {
        name: consumer.full_name(),
        moved: mark.has_moved(arrival),
        from: came_from(log, arrival).filter(|_| mark.is_position()),
    };
    let is_wrong = wrong(log, place).is_some();
    let is_old = log.is_old(consumer.generation);
    let (lane, left, label_at) = (0, 0, 0);
    let members = vec![member];
    Group {
        place,
        mark,
        is_old,
        members,
        lines,
        is_wrong,
        row,
        lane,
        middle,
        left,
        label_at,
    }
}

/// What is said below a consumer.
fn lines(
    log: &Log,
    (place, mark): (Place, Mark),
    consumer: &Consumer,
) -> Vec<String> {
    let mut lines = mark.lines(log, place);
    if let Some(wrong) = wrong(log, place) {
        lines.insert(1, wrong.to_string());
    }
    if log.is_old(consumer.generation) {
        lines.push("zombie".to_string());
    }
    lines
}

fn came_from(log: &Log, arrival: &Arrival) -> Option<usize> {
    match arrival.way {
        Way::Moved(Written::Number(number)) => log.slot(number),
        _ => None,
    }
}

/// The row and the middle of what is at `place`.
fn below(log: &Log, flow: &[Spot], place: Place) -> (usize, usize) {
    let slot = match place {
        Place::At(number) => log.slot(number),
        _ => None,
    };
    let last = log.events().len().max(1) - 1;
    match (slot.and_then(|slot| flow.get(slot)), place) {
        (Some(spot), _) => (spot.row, spot.middle()),
        (None, Place::Anywhere) => (flow[last].row, BESIDE),
        (None, _) => (0, BESIDE),
    }
}

/// Puts the groups below what they point at, and lower where there is no room.
fn stand(mut groups: Vec<Group>, form: &Form) -> Vec<Group> {
    groups.sort_by_key(|group| (group.row, group.middle));
    let mut standing: Vec<Group> = Vec::new();
    for mut group in groups {
        let inside = |width: usize| {
            let most = form.width().saturating_sub(width);
            group.middle.saturating_sub(width / 2).min(most)
        };
        group.left = inside(group.names());
        group.label_at = inside(group.width()) + group.width() / 2;
        let taken = |lane| {
            standing
                .iter()
                .any(|other: &Group| other.lane == lane && other.is_beside(&group))
        };
        group.lane = (0..).find(|lane| !taken(*lane)).unwrap_or(0);
        standing.push(group);
    }
    standing
}

/// How many lanes of consumers are below a row.
pub(crate) fn lanes(groups: &[Group], row: usize) -> usize {
    let here = groups.iter().filter(|group| group.row == row);
    here.map(|group| group.lane + 1).max().unwrap_or(0)
}
