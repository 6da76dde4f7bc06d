use std::path::{Path, PathBuf};

use book::Finding;
use book::page::Page;

use crate::files::{page, pages};
use crate::html::ids;
use crate::site::Site;

const SOURCE: &str = "book/src";
const README: &str = "README.md";

/// Every link and image of the pages and of the README leads somewhere. Those that leave the machine are not followed.
pub fn links(site: &Site) -> Vec<Finding> {
    let root = site.root;
    let mut pages = pages(root);
    pages.push(page(root, Path::new(SOURCE).join("SUMMARY.md")));
    if root.join(README).is_file() {
        pages.push(page(root, README.into()));
    }
    pages.iter().flat_map(|page| site.dead_links(page)).collect()
}

impl Site<'_> {
    fn dead_links(&self, page: &Page) -> Vec<Finding> {
        let links = page.links().into_iter();
        links
            .filter_map(|link| {
                let reason = match &link.target {
                    Ok(target) => self.dead(&page.file, target)?,
                    Err(name) => format!("nothing defines the reference `{name}`"),
                };
                Some(Finding::new(&page.file, link.line, reason))
            })
            .collect()
    }

    /// Why `target` leads nowhere from `page`.
    fn dead(&self, page: &Path, target: &str) -> Option<String> {
        if let Some(wrong) = outside(target) {
            return wrong.then(|| format!("`{target}` is no address"));
        }
        let (file, fragment) = aim(page, target);
        // A page of the book is read as it is rendered; the README in the repository.
        let rendered = (page.starts_with(SOURCE) || file.starts_with(SOURCE))
            .then(|| self.rendered(&file));
        let exists = self.inside(self.root, &self.root.join(&file));
        match rendered {
            Some(html) if self.inside(self.built.path(), &html) => {
                self.no_id(&html, target, fragment)
            }
            Some(_) if exists => Some(format!(
                "`{target}` is in the repository, but not in the rendered book"
            )),
            None if exists => None,
            _ => Some(format!("`{target}` does not exist")),
        }
    }

    /// Where the built book has what the sources have as `file`.
    fn rendered(&self, file: &Path) -> PathBuf {
        let inside = file.strip_prefix(SOURCE).unwrap_or(file);
        let inside = match inside.extension().is_some_and(|kind| kind == "md") {
            true => inside.with_extension("html"),
            false => inside.to_path_buf(),
        };
        self.built.path().join(inside)
    }

    /// Whether `path` exists and is in `folder`, wherever its `..` lead.
    fn inside(&self, folder: &Path, path: &Path) -> bool {
        let folder = folder.canonicalize();
        let path = path.canonicalize();
        folder.is_ok_and(|folder| path.is_ok_and(|path| path.starts_with(folder)))
    }

    fn no_id(&self, html: &Path, target: &str, fragment: &str) -> Option<String> {
        let is_page = html.extension().is_some_and(|kind| kind == "html");
        if fragment.is_empty() || !is_page {
            return None;
        }
        let text = std::fs::read_to_string(html).unwrap_or_default();
        let missing = !ids(&text).contains(fragment);
        missing.then(|| {
            format!("`{target}` leads to a page without the heading `{fragment}`")
        })
    }
}

/// The file that a link on `page` leads to, and the place in it.
fn aim<'a>(page: &Path, target: &'a str) -> (PathBuf, &'a str) {
    let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
    // What follows is for the page's scripts. mdBook makes no `.html` of a `.md` before it.
    let path = match path.split_once('?') {
        Some((html, _)) if html.ends_with(".html") => html,
        _ => path,
    };
    let file = match path {
        "" => page.to_path_buf(),
        _ => page.with_file_name(path),
    };
    (file, fragment)
}

/// Whether a link that leaves the machine is malformed; `None` for one that stays.
fn outside(target: &str) -> Option<bool> {
    let (scheme, rest) = target.split_once(':')?;
    let host = |rest: &str| {
        rest.starts_with(|c: char| c.is_ascii_alphanumeric()) && !rest.contains(' ')
    };
    Some(match scheme {
        "http" | "https" => !rest.strip_prefix("//").is_some_and(host),
        "mailto" => !rest.contains('@'),
        _ => true,
    })
}
