VOICE = "tweet"
