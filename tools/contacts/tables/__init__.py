"""Tables: whatever holds rows or records, such as text, a web page, objects or a workbook, as rows of cells set upright."""
