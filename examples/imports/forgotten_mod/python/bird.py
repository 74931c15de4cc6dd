def sing():
    return "tweet"
