// Goes to the end of src/coordinator.rs
impl Coordinator {
    /// The first time, in milliseconds, at which a member will be given up, if nothing
    /// is heard of any. `None` when there is no such time.
    pub fn next_timeout(&self) -> Option<u64> {
        let last_seen = self.members.values().map(|member| member.last_seen).min()?;
        last_seen.checked_add(self.session_timeout)?.checked_add(1)
    }
}
