use std::fs;
use std::path::{Path, PathBuf};

use book::Finding;

/// Where nothing is read, nothing is found, and a check proves nothing.
#[test]
fn there_is_something_to_check() {
    let (pages, steps) = pages::pages_and_steps(&root());
    assert!(pages > steps && steps >= 6, "{pages} pages and {steps} steps");
}

fn root() -> PathBuf {
    Path::new("../..").canonicalize().unwrap()
}

fn passes(check: fn(&Path) -> Vec<Finding>) {
    let findings: Vec<_> = check(&root()).iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

#[test]
fn every_include_shows_lines_that_exist() {
    passes(pages::includes);
}

#[test]
fn every_new_line_of_a_step_is_shown_on_its_page() {
    passes(pages::shown_code);
}

#[test]
fn every_piece_of_rust_is_included_or_compiled() {
    passes(pages::snippets);
}

#[test]
fn every_output_on_a_page_is_asserted_by_a_test() {
    passes(pages::output);
}

#[test]
fn every_error_of_kafka_has_kafkas_number() {
    passes(pages::kafka_errors);
}

#[test]
fn every_snapshot_and_every_error_is_asserted_by_a_test() {
    passes(pages::asserted);
}

#[test]
fn every_snapshot_and_every_rejected_program_is_shown_whole() {
    passes(pages::shown_whole);
}

#[test]
fn every_step_begins_with_a_picture_and_draws_its_whole_story() {
    passes(pages::pictured);
}

#[test]
fn every_link_leads_somewhere_and_every_page_is_quick_to_load() {
    passes(pages::rendered);
}

#[test]
fn the_table_of_contents_the_pages_and_the_steps_name_the_same_things() {
    passes(pages::summary);
}

#[test]
fn every_page_says_what_changed() {
    passes(pages::what_changed);
}

#[test]
fn every_step_is_small_enough_to_be_read() {
    passes(pages::sizes);
}

#[test]
fn mutants_are_made_of_libraries_and_not_of_stories() {
    passes(pages::mutants);
}

#[test]
fn the_facilitators_page_has_every_step_and_its_mistakes() {
    passes(pages::room);
}

#[test]
fn every_page_with_typed_rust_is_compiled() {
    passes(pages::doctests);
}

#[test]
fn no_step_has_an_example_that_no_test_runs() {
    passes(pages::examples);
}

#[test]
fn every_task_and_every_exercise_has_three_hints_of_which_two_give_nothing_away() {
    passes(pages::hints);
}

#[test]
fn every_test_that_is_red_at_a_start_belongs_to_one_task() {
    passes(pages::tasks);
}

#[test]
fn every_page_says_how_to_write_its_step() {
    passes(pages::starts);
}

#[test]
fn every_acceptance_test_of_a_step_has_its_idea() {
    passes(pages::ideas);
}

/// The page of step 03 says so.
#[test]
fn the_consumer_of_step_03_is_that_of_step_02_to_the_byte() {
    let consumer = |step: &str| {
        let file = root().join("steps").join(step).join("src/consumer.rs");
        fs::read_to_string(file).unwrap()
    };
    assert_eq!(consumer("step03_producers"), consumer("step02_consumer"));
}
