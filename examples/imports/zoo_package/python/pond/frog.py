VOICE = "croak"
