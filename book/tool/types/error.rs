use super::boxes::{head, id, page, written};
use super::graph::Graph;
use super::said::code;

/// The box of an error, which is smaller: what is in it, and who returns it.
pub(super) fn error(graph: &Graph, number: usize) -> String {
    let parts = graph.item(number).parts.iter();
    let parts: Vec<_> = parts.map(|part| written(graph, number, part)).collect();
    let returning = graph.returning(number);
    let returning: Vec<_> = returning.iter().map(|name| code(name)).collect();
    let head = head(graph, number, &page(graph, number));
    format!(
        "<li class=\"type type-error\" id=\"{}\">\n{head}{}{}</li>\n",
        id(graph, number),
        line("In it: ", &parts),
        line("Returned by ", &returning)
    )
}

fn line(words: &str, pieces: &[String]) -> String {
    match pieces.is_empty() {
        true => String::new(),
        false => format!("<p>{words}{}</p>\n", pieces.join(", ")),
    }
}
