use step09_commits::BrokerError;

// ANCHOR: error
/// Why a coordinator refuses a call. Any call but a refused join may have given up
/// members that were silent for too long, whatever its answer is.
#[derive(Debug, thiserror::Error)]
pub enum GroupError {
    /// There has been a rebalance since this member got its partitions.
    #[error("{member} is of generation {had}, its group is at {has}: join again")]
    IllegalGeneration {
        /// The member.
        member: String,
        /// The generation of its membership.
        had: u32,
        /// The generation of the group.
        has: u32,
    },
    /// The group uses other topics, or another assignor.
    #[error("{0} cannot join: the members use another assignor or other topics")]
    InconsistentGroupProtocol(String),
    // ANCHOR_END: error

    // ANCHOR: more
    /// It never joined, or it was given up.
    #[error("{0} is no member of the group: join first")]
    UnknownMemberId(String),
    /// Partitions are being dealt out anew.
    #[error("the group of {0} is rebalancing: join again")]
    RebalanceInProgress(String),
    /// What the broker says.
    #[error(transparent)]
    Broker(#[from] BrokerError),
}
// ANCHOR_END: more

// ANCHOR: code
impl GroupError {
    /// Kafka's number and name for it.
    pub fn code(&self) -> (i16, &'static str) {
        match self {
            Self::IllegalGeneration { .. } => (22, "ILLEGAL_GENERATION"),
            Self::InconsistentGroupProtocol(_) => {
                (23, "INCONSISTENT_GROUP_PROTOCOL")
            }
            Self::UnknownMemberId(_) => (25, "UNKNOWN_MEMBER_ID"),
            Self::RebalanceInProgress(_) => (27, "REBALANCE_IN_PROGRESS"),
            Self::Broker(error) => error.code(),
        }
    }
}
// ANCHOR_END: code
