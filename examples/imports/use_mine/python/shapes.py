name = "theirs"
