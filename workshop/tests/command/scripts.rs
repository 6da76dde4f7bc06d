//! What stands for cargo, and for a program of tests.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::book::Book;

/// What stands for cargo. The source says how the build and the tests end.
const CARGO: &str = r##"#!/bin/sh
here=$(dirname "$0")
if grep -qs 'does not compile' src/lib.rs; then
    printf '%s\n' '{"reason":"compiler-message","message":{"rendered":"error: this is no Rust\n"}}'
    echo 'error: could not compile `step01_one`' >&2
    exit 101
fi
if grep -qs 'no network' src/lib.rs; then
    echo 'error: failed to download' >&2
    exit 101
fi
printf '%s\n' '{"reason":"compiler-message","message":{"rendered":"warning: a word\n"}}'
printf '%s\n' '{"reason":"compiler-message","message":{"rendered":"warning: a word\n"}}'
printf '%s\n' '{"reason":"compiler-artifact","target":{"name":"one","kind":["lib"]},"executable":null}'
printf '{"reason":"compiler-artifact","target":{"name":"claims","kind":["test"]},"executable":"%s"}\n' "$here/claims"
"##;

/// What stands for a program of tests.
const PROGRAM: &str = r##"#!/bin/sh
if [ "$1" = --list ]; then
    printf 'one_is_one: test\none_stays: test\nnobody_said_why: test\n'
    exit
fi
case "$2 $(cat src/lib.rs)" in
*'all green now') ;;
'one_is_one hangs') sleep 100 & echo $! > sleeper; sleep 100 ;;
'one_is_one dies') kill -SEGV $$ ;;
'one_is_one shows a snapshot') printf 'x\n---- one_is_one stdout ----\n━ Snapshot Summary ━\nFile: x\n───┬───\n 1 │-a\n 1 │+b\001\n───┴───\nTo update snapshots run `cargo insta review`\n\nfailures:\n    one_is_one\n'; exit 101 ;;
one_is_one*|'one_stays //'*) printf 'x\n---- %s stdout ----\n\nthread '"'%s'"' (7) panicked at tests/claims.rs:17:5:\nassertion failed\n  left: 1\n right: %s\nnote: run with `RUST_BACKTRACE=1` environment\n\n\nfailures:\n    %s\n' "$2" "$2" "$INSTA_UPDATE $INSTA_WORKSPACE_ROOT $CARGO_MANIFEST_DIR" "$2"; exit 101 ;;
esac
"##;

/// Puts both in place.
pub(crate) fn with_cargo(book: &Book) {
    for (name, text) in [("cargo", CARGO), ("claims", PROGRAM)] {
        book.write(name, text);
        let runs = fs::Permissions::from_mode(0o755);
        fs::set_permissions(book.root().join(name), runs).unwrap();
    }
}
