use step09_commits::{BrokerError, CommitError};
use step10_coordinator::GroupError;

// ANCHOR: error
/// Why a member got nothing from a poll.
#[derive(Debug, thiserror::Error)]
pub enum PollError {
    /// What the coordinator says.
    #[error(transparent)]
    Group(#[from] GroupError),
    /// It has no offset to start at.
    #[error(transparent)]
    Commit(#[from] CommitError),
    /// What the broker says.
    #[error(transparent)]
    Broker(#[from] BrokerError),
}
// ANCHOR_END: error
