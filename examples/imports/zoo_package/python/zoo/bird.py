This line is not Python.
