//! The consumers below a log: those at one place stand together, and no two places in each other's way.

use super::change::{Arrival, Change};
use super::layout::Form;
use super::notation::{Note, Number};
use super::parse::Written;
use super::scene::{Place, Scene};

/// The widths of a letter of a name and of a label, rounded up.
const NAME: usize = 8;
const LABEL: usize = 6;
const GAP: usize = 3;
/// The middle of those who stand left of the log.
const BESIDE: usize = 26;

/// The consumers that are at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) place: Place,
    pub(super) members: Vec<Member>,
    /// What they have in common, and what is wrong with it.
    pub(super) label: String,
    pub(super) wrong: Option<&'static str>,
    /// The row of cells below which they stand, and how far below.
    pub(super) row: usize,
    pub(super) lane: usize,
    /// What they point at, where their names begin, and the middle of the label.
    pub(super) middle: usize,
    pub(super) left: usize,
    pub(super) label_at: usize,
}

/// A consumer of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Member {
    pub(super) name: String,
    /// Whether it was not here before.
    pub(super) moved: bool,
    /// The slot that it came from.
    pub(super) from: Option<usize>,
}

impl Member {
    pub(super) fn width(&self) -> usize {
        (self.name.chars().count() * NAME + 10).max(26)
    }
}

impl Group {
    /// The width of the names side by side.
    pub(super) fn names(&self) -> usize {
        let names: usize =
            self.members.iter().map(|member| member.width() + GAP).sum();
        names - GAP
    }

    /// The width of the label.
    pub(super) fn width(&self) -> usize {
        let wrong = self.wrong.map_or(0, str::len);
        self.label.chars().count().max(wrong) * LABEL
    }

    /// Where each member begins.
    pub(super) fn starts(&self) -> Vec<usize> {
        let mut left = self.left;
        let starts = self.members.iter().map(|member| {
            left += member.width() + GAP;
            left - member.width() - GAP
        });
        starts.collect()
    }

    /// The leftmost and the rightmost of its parts.
    fn ends(&self) -> (usize, usize) {
        let half = self.width() / 2;
        (
            self.left.min(self.label_at - half),
            (self.left + self.names()).max(self.label_at + half),
        )
    }

    /// Whether the two would touch in one lane, or hide each other's pointer.
    fn is_beside(&self, other: &Self) -> bool {
        let clear = |a: &Self, b: &Self| a.ends().1 + 6 <= b.ends().0;
        self.row == other.row && !clear(self, other) && !clear(other, self)
    }
}

/// The consumers of `scene`, by their places.
pub(super) fn groups(
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

fn label(scene: &Scene, place: Place) -> String {
    match (place, scene.notation.note) {
        (Place::Anywhere, _) => "reads".to_string(),
        (Place::Before, _) => "nothing yet".to_string(),
        (Place::At(at), Note::LastRead) => format!("last read {at}"),
        (Place::At(at) | Place::Gone(at), _) => format!("next {at}"),
    }
}

/// Why there is nothing to read at this place, and will not be after the next append.
fn wrong(scene: &Scene, place: Place) -> Option<&'static str> {
    match (place, scene.notation.number) {
        (Place::Gone(_), _) => Some("out of range"),
        (Place::At(at), _) if at <= scene.next() => None,
        (Place::At(_), Number::Index) => Some("nothing there"),
        (Place::At(_), Number::Offset) => Some("out of range"),
        _ => None,
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
pub(super) fn lanes(groups: &[Group], row: usize) -> usize {
    let here = groups.iter().filter(|group| group.row == row);
    here.map(|group| group.lane + 1).max().unwrap_or(0)
}
