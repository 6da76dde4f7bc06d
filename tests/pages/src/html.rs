use std::cell::RefCell;
use std::collections::BTreeSet;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer,
};

/// The values of every `id` in an HTML page: what a link with `#` can lead to.
pub fn ids(html: &str) -> BTreeSet<String> {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let tokenizer = Tokenizer::new(Ids::default(), Default::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

#[derive(Default)]
struct Ids(RefCell<BTreeSet<String>>);

impl TokenSink for Ids {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        if let Token::TagToken(tag) = token {
            let ids =
                tag.attrs.iter().filter(|attribute| &*attribute.name.local == "id");
            self.0.borrow_mut().extend(ids.map(|id| id.value.to_string()));
        }
        TokenSinkResult::Continue
    }
}
