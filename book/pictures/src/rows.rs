//! Where the rows of cells of a log are.

/// A log's cells.
pub(crate) const CELL: usize = 36;
/// From the cells down to where their numbers stand.
pub(crate) const NUMBERS: usize = 20;
/// The height of a consumer with its pointer and its label, and of one more line.
const LANE: usize = 50;
const ONE_MORE_LINE: usize = 13;
/// The room above a row for the line of the producers; above the first, for the producers themselves, and beside a label.
const ABOVE: usize = 30;
const ABOVE_THE_FIRST: usize = 40;
const BELOW_A_LABEL: usize = 46;
/// The room between two logs.
const BETWEEN: usize = 20;

/// Where the rows of a log are: the same in all frames of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rows {
    /// The top of the log, where its producers are.
    pub(crate) top: usize,
    /// The top of the cells of each row.
    pub(crate) cells: Vec<usize>,
    /// The bottom of each row, with its consumers.
    pub(crate) bottoms: Vec<usize>,
    /// The height of a consumer.
    pub(crate) lane: usize,
}

/// What has to have room in a log.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Needs {
    pub(crate) has_label: bool,
    /// How many consumers stand below each other, for each row.
    pub(crate) lanes: Vec<usize>,
    /// How many lines their labels have at most.
    pub(crate) lines: usize,
}

impl Rows {
    /// The rows below a log that ends at `above`, or of the first log.
    pub(crate) fn new(above: Option<usize>, needs: &Needs) -> Self {
        let top = above.map_or(0, |bottom| bottom + BETWEEN);
        let lane = LANE + needs.lines.saturating_sub(1) * ONE_MORE_LINE;
        let mut rows = Self { top, cells: Vec::new(), bottoms: Vec::new(), lane };
        for lanes in &needs.lanes {
            let cells = match rows.bottoms.last() {
                Some(bottom) => bottom + ABOVE,
                None if needs.has_label => top + BELOW_A_LABEL,
                None => top + ABOVE_THE_FIRST,
            };
            rows.cells.push(cells);
            rows.bottoms.push(cells + CELL + NUMBERS + lanes * lane);
        }
        rows
    }

    /// The bottom of the last row.
    pub(crate) fn bottom(&self) -> usize {
        self.bottoms.last().copied().unwrap_or(self.top)
    }
}
