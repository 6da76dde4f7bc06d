/// The hints of the first step.
pub(super) const HINTS: &str = "\
<!-- tests: claims::one_is_one -->
<!-- ANCHOR: one -->
<details><summary>Hint 1: a question</summary>

Which [number](https://example.org) is
*first*, `0` or `1`?

</details>
<details><summary>Hint 2: a pointer</summary>

- Look
  at the page.

</details>
<details><summary>Hint 3: almost the code</summary>

```rust
fn one

{ … }
```

</details>
<!-- ANCHOR_END: one -->
<!-- tests:
claims::one_stays,
claims::nobody_said_why
-->
<!-- ANCHOR: stays -->
<details><summary>Hint 1: a question</summary>
Stays?
</details>
<details><summary>Hint 2: a pointer</summary>
There.
</details>
<details><summary>Hint 3: almost the code</summary>
So.
</details>
<!-- ANCHOR_END: stays -->
<!-- ANCHOR: more -->
<details><summary>Hint 1: a question</summary>
More?
</details>
<details><summary>Hint 2: a pointer</summary>
More.
</details>
<details><summary>Hint 3: almost the code</summary>
More!
</details>
<!-- ANCHOR_END: more -->
";
