KIND = "the folder"
