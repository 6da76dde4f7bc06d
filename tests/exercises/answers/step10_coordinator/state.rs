// Goes to the end of src/coordinator.rs
impl Coordinator {
    /// Kafka's word for the state of the group.
    pub fn state(&self) -> &'static str {
        match (self.members.is_empty(), self.rebalancing) {
            (true, _) => "Empty",
            (false, true) => "PreparingRebalance",
            (false, false) => "Stable",
        }
    }
}
