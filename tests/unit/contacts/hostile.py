"""Seventy texts that programs have stumbled over: each has to come through as the text that it is."""

HOSTILE = (
    # Computed by a spreadsheet
    "=1+1", "=HYPERLINK(\"http://example.com\",\"x\")", "@SUM(A1)", "+1+1", "-2+3", "'=1", "=cmd|' /C calc'!A0", "0044", "1e5",
    "123456789012345678", "TRUE", "12 Mar 2025", "_x000D_", "_x0041_", "#N/A",
    # Markup and code
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&amp;&lt;", "]]>", "<!-- -->", "<?xml?>", "&#0;", "{{ 7*7 }}",
    "{% raw %}", "${x}", "%s %d", "'; DROP TABLE people; --", "../../etc/passwd", "javascript:alert(1)", "data:text/html,x",
    # What parts a file
    "a,b;c\td|e", "a\nb", "a\r\nb", "a\rb", "\"quoted\"", "a\"b", "\"", "sep=;", "a\\nb\\,c\\;d\\", "BEGIN:VCARD", "END:VCARD",
    "N:a;b", "item1.TEL:1", "=0D=0A", "=C3=", "dn: cn=x", ":: Zm9v", " ::: ", "%0D%0ABcc:b@example.com", "a:b", "ext;x=1:2",
    # Signs that cannot be seen, or act on their surroundings
    "\u202egnp.exe", "\u2066x\u2069", "a\u200bb", "\ufeffa", "a\u2028b\u2029c", "a\x00b", "a\x07b\x1bc", "a\x85b", "a\u00a0b",
    # Letters
    "é", "e\u0301", "👩🏽\u200d🚒", "مرحبا", "שלום 1", "Z" * 5_000, "a\u0301" * 200, "\U0010ffff", "ﬃ", "İı",
)  # fmt: skip
