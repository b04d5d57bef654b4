"""Reports: one builder for all algorithms, which writes the same numbers as HTML, JSON and CSV.

A report function adds numbered tables and figures to a `Report`. Numbers go in as data (`values`), and the
builder formats them, so that the page and its JSON cannot differ. This package may import `classes`,
`files` and the root modules. Only `frame` imports a library that reads files.
"""
