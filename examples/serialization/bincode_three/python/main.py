"""`cgi` was part of the standard library up to Python 3.12."""

import cgi

print(cgi.parse_header("text/html; charset=utf-8"))
