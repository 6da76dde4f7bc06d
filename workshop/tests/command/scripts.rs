//! What stands for cargo, and for a program of tests.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::book::Book;

/// What stands for cargo. The source's first line says how the build and the tests end.
const CARGO: &str = r##"#!/bin/sh
here=${0%/*}
source=
[ -f src/lib.rs ] && read -r source < src/lib.rs
if [ "$source" = 'does not compile' ]; then
    printf '%s\n' '{"reason":"compiler-message","message":{"rendered":"error: this is no Rust\n"}}'
    echo 'error: could not compile `step01_one`' >&2
    exit 101
fi
if [ "$source" = 'no network' ]; then
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
    read -r source < "${0%/*}/my-log/src/lib.rs"
    [ "$source" = 'has no test' ] && exit
    printf 'one_is_one: test\n'
    [ "$source" = 'dies in the list' ] && { echo 'no more' >&2; exit 3; }
    printf 'one_stays: test\nnobody_said_why: test\n'
    exit
fi
read -r source < src/lib.rs
lines() { n=0; while [ $n -lt $1 ]; do n=$((n + 1)); echo "$2 $n"; done; }
panic() { printf '\nthread '"'%s'"' (7) panicked at %s:\nassertion failed\n' "$name" "$1"; }
begin() { printf '\nrunning 1 test\ntest %s ... FAILED\n\nfailures:\n\n---- %s stdout ----\n' "$name" "$name"; }
end() { printf '\n\nfailures:\n    %s\n\ntest result: FAILED. 0 passed\n' "$name"; exit 101; }
note='note: run with `RUST_BACKTRACE=1` environment'
name=$2
case "$name $source" in
*'all green now') ;;
'one_is_one hangs') sleep 100 & echo $! > sleeper.new; mv sleeper.new sleeper; sleep 100 ;;
'one_is_one dies') kill -SEGV $$ ;;
'one_is_one leaves') exit 0 ;;
'one_is_one asks for its memory') if [ "$(ulimit -v)" != unlimited ]; then sleep 0.3; fi; while [ "$(ulimit -v)" = unlimited ]; do sleep 0.01; done; ulimit -v >&2; exit 1 ;;
'one_is_one prints') begin; lines 30 before; panic src/lib.rs:1:1; echo "  left: 1"; echo "$note"; end ;;
'one_is_one prints for long') begin; lines 20000 before; panic src/lib.rs:1:1; echo "$note"; end ;;
'one_is_one panics again') begin; panic src/lib.rs:1:1; echo "$note"; lines 90 between; panic src/lib.rs:1:1; lines 90 between; panic tests/claims.rs:2:2; lines 21 last; end ;;
'one_is_one complains') lines 21 word >&2; exit 1 ;;
'one_is_one shows a long snapshot') begin; printf '━ Snapshot Summary ━\n──┬──\n'; lines 30 +; printf '──┴──\n'; panic insta; end ;;
'one_is_one shows a snapshot') printf 'x\n---- one_is_one stdout ----\n━ Snapshot Summary ━\nFile: x\n───┬───\n 1 │-a\n 1 │+b\001\n───┴───\nTo update snapshots run `cargo insta review`\n'; end ;;
one_is_one*|'one_stays //'*) begin; panic tests/claims.rs:17:5; printf '  left: 1\n right: %s\n%s\n' "$INSTA_UPDATE $INSTA_WORKSPACE_ROOT $CARGO_MANIFEST_DIR" "$note"; end ;;
esac
printf '\nrunning 1 test\ntest %s ... ok\n\ntest result: ok. 1 passed; 0 failed; 0 ignored\n\n' "$name"
"##;

/// Puts both in place.
pub(crate) fn with_cargo(book: &Book) {
    for (name, text) in [("cargo", CARGO), ("claims", PROGRAM)] {
        book.write(name, text);
        let runs = fs::Permissions::from_mode(0o755);
        fs::set_permissions(book.root().join(name), runs).unwrap();
    }
}
