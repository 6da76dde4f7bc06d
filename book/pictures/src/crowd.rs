//! The consumers below a log: those at one place stand together, and no two places in each other's way.

use crate::change::{Arrival, Change};
use crate::group::{Group, Member, label, wrong};
use crate::layout::Form;
use crate::parse::Written;
use crate::scene::{Place, Scene};

/// The middle of those who stand left of the log.
const BESIDE: usize = 26;

/// The consumers of `scene`, by their places.
pub(crate) fn groups(
    scene: &Scene,
    change: Option<&Change>,
    form: &Form,
) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (index, consumer) in scene.picture.consumers.iter().enumerate() {
        let arrival = change.map_or(Arrival::Stayed, |c| c.consumers[index]);
        let place = scene.place(consumer.note);
        let member = Member {
            name: consumer.name.clone(),
            moved: arrival != Arrival::Stayed,
            from: came_from(scene, arrival),
        };
        match groups.iter_mut().find(|group| group.place == place) {
            Some(group) => group.members.push(member),
            None => groups.push(group(scene, form, place, member)),
        }
    }
    stand(groups, form)
}

fn came_from(scene: &Scene, arrival: Arrival) -> Option<usize> {
    match arrival {
        Arrival::Moved(Written::Number(number)) => scene.slot(number),
        _ => None,
    }
}

fn group(scene: &Scene, form: &Form, place: Place, member: Member) -> Group {
    let slot = match place {
        Place::At(number) => scene.slot(number),
        _ => None,
    };
    let last = form.rows(scene.picture.events.len().max(1)) - 1;
    let (row, middle) = match (slot, place) {
        (Some(slot), _) => (form.place(slot).1, form.middle(slot)),
        (None, Place::Anywhere) => (last, BESIDE),
        (None, _) => (0, BESIDE),
    };
    Group {
        place,
        members: vec![member],
        label: label(scene, place),
        wrong: wrong(scene, place),
        row,
        lane: 0,
        middle,
        left: 0,
        label_at: 0,
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
