VOICE = "roar"
