"""Pages without empty lines: what one sees stays."""

from macros.publish.spaces import without_empty_lines

PAGE = """\
<ul>

    <li>one</li>
    two</ul>
<pre>
  a

  b</pre>
<script>
  const c = `
  d`;
</script>
  <textarea>
  e</textarea>"""


def test_indents_and_empty_lines_go_and_what_keeps_its_spaces_stays() -> None:
    kept = PAGE.partition("<pre>")[2].partition("  <textarea>")[0]
    assert f"<ul>\n <li>one</li>\n two</ul>\n<pre>{kept} <textarea>\n  e</textarea>" == without_empty_lines(
        PAGE
    )


def test_doing_it_again_changes_nothing() -> None:
    assert without_empty_lines(without_empty_lines(PAGE)) == without_empty_lines(PAGE)
