use super::boxes::outer;
use super::error::error;
use super::graph::Graph;

const LEGEND: &str = "A box inside a box: the outer type holds the inner one, and nobody else does. \
    An arrow: it holds a type that has a box of its own.";

/// All types, as HTML: boxes in boxes, which are lists in lists.
pub(super) fn figure(graph: &Graph) -> String {
    let (errors, mut types): (Vec<_>, Vec<_>) = graph
        .numbers()
        .filter(|number| graph.around(*number).is_none())
        .partition(|number| graph.item(*number).is_error());
    // The small ones first: they are what the others are made of, and so two columns end nearly together.
    types.sort_by_key(|number| graph.size(*number));
    let types: String = types.into_iter().map(|it| outer(graph, it)).collect();
    let errors: String = errors.into_iter().map(|it| error(graph, it)).collect();
    let errors = match errors.is_empty() {
        true => errors,
        false => format!(
            "<p class=\"types-errors\">Errors</p>\n<ul class=\"types-boxes\">\n{errors}</ul>\n"
        ),
    };
    format!(
        "<figure class=\"types\">\n<figcaption>{LEGEND}</figcaption>\n\
         <ul class=\"types-boxes\">\n{types}</ul>\n{errors}</figure>\n"
    )
}
