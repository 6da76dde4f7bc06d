//! Where a reader finds the files that the book shows.

use std::path::{Component, Path};

use mdbook_preprocessor::PreprocessorContext;
use mdbook_preprocessor::errors::Result;

/// Where the shown files are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Files {
    /// In a repository on the web, at this address.
    Web(String),
    /// In the tree that the book was built in, so many folders up.
    Beside(usize),
    /// Not where a page could lead.
    Nowhere,
}

impl Files {
    /// On the web when the book names its repository, or else beside the book when that is built inside the tree. As seen
    /// from the top folder of the book.
    ///
    /// # Errors
    /// When the repository in book.toml is no text.
    pub(crate) fn of(context: &PreprocessorContext) -> Result<Self> {
        let config = &context.config;
        let url: Option<String> = config.get("output.html.git-repository-url")?;
        if let Some(url) = url {
            return Ok(Self::Web(url.trim_end_matches('/').to_string()));
        }
        let built = context.root.join(&config.build.build_dir);
        let inside = built.strip_prefix(&context.root).ok().and_then(depth);
        Ok(inside.map_or(Self::Nowhere, Self::Beside))
    }

    /// As seen from `page`, a path inside the book.
    pub(crate) fn seen_from(&self, page: &Path) -> Self {
        match (self, page.parent().and_then(depth)) {
            (Self::Beside(up), Some(depth)) => Self::Beside(up + depth),
            _ => self.clone(),
        }
    }

    /// The path of a file as HTML, with a link to it. `fragment` are its lines, which the web can show.
    pub(crate) fn link(&self, path: &str, fragment: &str) -> String {
        match self {
            Self::Web(url) => format!(
                "<a href=\"{url}/blob/main/{path}{fragment}\"><code>{path}</code></a>"
            ),
            // book.js takes the link away where the book is not read from the file system.
            Self::Beside(up) => format!(
                "<a class=\"beside\" href=\"{}{path}\"><code>{path}</code></a>",
                "../".repeat(*up)
            ),
            Self::Nowhere => format!("<code>{path}</code>"),
        }
    }
}

/// How many folders deep `path` is, when nothing in it leads back up.
fn depth(path: &Path) -> Option<usize> {
    let mut parts = path.components();
    parts.all(|part| matches!(part, Component::Normal(_))).then_some(())?;
    Some(path.components().count())
}
