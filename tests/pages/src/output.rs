use std::fs;
use std::path::Path;

use book::page::{Block, Content, Directive, Page};
use book::{Finding, SNAPSHOT_HEADER};

use crate::files::pages;

/// Everything on a page that is not Rust is vouched for: output is included from what a test asserts, figures are counted
/// again, and commands are commands.
pub fn output(root: &Path) -> Vec<Finding> {
    let pages = pages(root);
    let blocks = pages
        .iter()
        .flat_map(|page| page.blocks().into_iter().map(move |block| (page, block)));
    blocks
        .flat_map(|(page, block)| {
            let wrong = match block.tags().first() {
                None | Some(&"rust") => Vec::new(),
                Some(&"text") => text(root, page, &block),
                Some(&"console") => console(&block),
                Some(&"toml") => only_included(&block, "typed TOML: include the file"),
                Some(tag) => vec![(
                    block.line,
                    format!(
                        "no machine vouches for a block of `{tag}`: include Rust, output or TOML"
                    ),
                )],
            };
            let finding = |(line, message)| Finding::new(&page.file, line, message);
            wrong.into_iter().map(finding).collect::<Vec<_>>()
        })
        .collect()
}

type Wrong = Vec<(usize, String)>;

fn only_included(block: &Block, message: &str) -> Wrong {
    match block.content() {
        Content::Included(_) => Vec::new(),
        Content::Typed => vec![(block.line, message.to_string())],
        Content::Mixed(line) => vec![(line, message.to_string())],
    }
}

fn text(root: &Path, page: &Page, block: &Block) -> Wrong {
    let typed = "typed output: include it from a `.snap` or a `.stderr`";
    match block.content() {
        Content::Included(directives) => directives
            .into_iter()
            .filter_map(|directive| {
                Some((directive.line, unasserted(root, page, directive)?))
            })
            .collect(),
        _ => only_included(block, typed),
    }
}

/// Why this include is not the output of a program that a test asserts.
fn unasserted(root: &Path, page: &Page, directive: Directive) -> Option<String> {
    let shown = directive.kind.ok()?.resolve(root, &page.file).ok()?;
    let kind = shown.file.extension().and_then(|kind| kind.to_str());
    let first = shown.lines.first().map(|(number, _)| *number);
    let file = shown.file.display().to_string().replace('\\', "/");
    match kind {
        Some("stderr") => None,
        Some("txt") if is_counted(root, &file) => None,
        Some("snap") if first > Some(SNAPSHOT_HEADER) => None,
        Some("snap") => Some(format!(
            "shows the header of the snapshot: include from line {}",
            SNAPSHOT_HEADER + 1
        )),
        Some("txt") => Some(format!("nothing counts again what is in `{file}`")),
        _ => Some(format!(
            "`{file}` is no output that a test asserts: include a `.snap` or a `.stderr`"
        )),
    }
}

/// What counts instructions, with a program of Linux.
const COUNTER: &str = ".ci/growth.py";

/// Whether `.ci/run` has the figures in this file counted again, and compared.
fn is_counted(root: &Path, file: &str) -> bool {
    let text = |file| fs::read_to_string(root.join(file)).unwrap_or_default();
    text(COUNTER).contains(&format!("\"{file}\""))
        && text(".ci/run").contains(COUNTER)
}

fn console(block: &Block) -> Wrong {
    block
        .lines
        .iter()
        .filter(|(_, line)| !line.trim().is_empty() && !line.starts_with("$ "))
        .map(|(number, line)| (*number, format!("`{line}` is no command: a command begins with `$ `, and output is included as text")))
        .collect()
}
