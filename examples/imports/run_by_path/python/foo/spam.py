WORD = "hello world"
