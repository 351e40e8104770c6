"""Reads a Word file with python-docx, and prints its text."""
import sys

import docx

document = docx.Document(sys.argv[1])
assert document.core_properties.title, "no title"
assert any(p.style.name.lower().startswith("heading") for p in document.paragraphs), "no headings"
for table in document.tables:
    assert table.rows and table.columns, "an empty table"
    first = table.rows[0]._tr.xpath("./w:trPr/w:tblHeader")
    assert first, "a table without a header row"
for element in document.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"):
    print(element.text or "")
