use std::path::Path;

use crate::files::Files;
use crate::library::{Item, Kind, Library, Method};
use crate::listing::places;
use crate::page::Page;

/// What the library offers, file by file in the order of its modules, each name with a link to its listing on `page`.
pub(super) fn list(
    root: &Path,
    page: &Page,
    library: &Library,
    files: &Files,
) -> String {
    let places = places(root, page);
    let linked = |file: &Path, line: usize, name: &str| {
        let listing = places.iter().find(|listing| listing.shows(file, line));
        match listing {
            Some(listing) => format!("[`{name}`](#{})", listing.id),
            None => format!("`{name}`"),
        }
    };
    let public: Vec<_> = library.items.iter().filter(|item| item.public).collect();
    let in_files = public.chunk_by(|one, next| one.file == next.file);
    let lists: Vec<_> = in_files
        .map(|items| {
            let path = items[0].file.display().to_string().replace('\\', "/");
            let entries = items.iter().map(|item| entry(item, &linked));
            let entries = entries.collect::<Vec<_>>().join("\n");
            format!("{}:\n\n{entries}", files.link(&path, ""))
        })
        .collect();
    match lists.is_empty() {
        true => "Nothing that another crate can name.".to_string(),
        false => lists.join("\n\n"),
    }
}

/// An item, with its methods below it.
fn entry(item: &Item, linked: &dyn Fn(&Path, usize, &str) -> String) -> String {
    let name = linked(&item.file, item.line, &title(item));
    let mut lines = vec![format!("- {name}{}", said(&item.summary))];
    if item.kind != Kind::Function {
        let method = |method: &Method| {
            let call = match method.on_self {
                true => method.call(),
                false => format!("{}::{}", item.name, method.call()),
            };
            let name = linked(&method.file, method.line, &call);
            format!("  - {name}{}", said(&method.summary))
        };
        lines.extend(item.methods.iter().map(method));
    }
    lines.join("\n")
}

/// What an item is and what it is called, as `struct Log<E>`.
fn title(item: &Item) -> String {
    let kind = match item.kind {
        Kind::Struct => "struct",
        Kind::Enum => "enum",
        Kind::Trait => "trait",
        Kind::Function => "fn",
        Kind::Alias => "type",
        Kind::Constant => "const",
    };
    match (item.kind, &item.methods[..]) {
        (Kind::Function, [function]) => format!("{kind} {}", function.call()),
        _ => format!("{kind} {}", item.title()),
    }
}

fn said(summary: &Option<String>) -> String {
    summary.as_ref().map(|summary| format!(": {summary}")).unwrap_or_default()
}
