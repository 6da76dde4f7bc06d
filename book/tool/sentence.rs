/// Whether `text` is one sentence, which ends with `end` and stands on one line.
pub fn is_one_sentence(text: &str, end: char) -> bool {
    let Some(words) = text.strip_suffix(end) else { return false };
    !words.is_empty()
        && !words.ends_with(['.', '?', '!'])
        && !["\n", ". ", "? ", "! "].iter().any(|end| words.contains(end))
}
