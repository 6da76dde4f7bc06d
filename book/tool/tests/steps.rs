use book::steps::steps;

use crate::tree::tree;

#[test]
fn steps_are_in_the_order_of_their_numbers_and_then_of_their_names() {
    let names = ["step02_d", "step01_e", "step02_b", "step02_c", "step10_a"];
    let files = names.map(|name| format!("steps/{name}/Cargo.toml"));
    let files = files.each_ref().map(|file| (file.as_str(), ""));
    let root = tree(&files);
    let found: Vec<_> =
        steps(root.path()).into_iter().map(|step| step.name).collect();
    assert_eq!(found, ["step01_e", "step02_b", "step02_c", "step02_d", "step10_a"]);
}
