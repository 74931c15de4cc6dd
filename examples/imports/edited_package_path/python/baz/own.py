print("hello from the package's own module")
