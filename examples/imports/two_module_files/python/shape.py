KIND = "the file"
