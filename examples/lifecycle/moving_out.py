"""A mailbox was passed in. What is in it when it goes back?"""


class Mailbox:
    def __init__(self, owner, letters):
        self.owner = owner
        self.letters = letters


def move_out(mailbox):
    letters = mailbox.letters
    mailbox.letters = []
    owner = mailbox.owner
    mailbox.owner = "Hopper"
    print(owner, "takes", letters)


mailbox = Mailbox("Turing", ["from Ada", "from Grace"])
move_out(mailbox)
mailbox.letters.append("welcome")
print(mailbox.owner, "finds", mailbox.letters)
