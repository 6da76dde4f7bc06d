use std::process::Output;

/// What a command printed, and whether all was well.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) is_well: bool,
    pub(crate) text: String,
}

pub(crate) fn answer(output: &Output) -> Answer {
    let texts = [&output.stdout, &output.stderr]
        .map(|text| String::from_utf8_lossy(text).into_owned());
    Answer { is_well: output.status.success(), text: texts.concat() }
}

impl Answer {
    #[track_caller]
    pub(crate) fn refuses(&self, sentence: &str) {
        assert!(!self.is_well, "{}", self.text);
        self.contains(sentence);
    }

    #[track_caller]
    pub(crate) fn says(&self, sentence: &str) {
        assert!(self.is_well, "{}", self.text);
        self.contains(sentence);
    }

    #[track_caller]
    fn contains(&self, sentence: &str) {
        assert!(self.text.contains(sentence), "no {sentence:?} in:\n{}", self.text);
    }
}
