"""A mailbox was passed in. What is in it when it goes back?"""


class Mailbox:
    def __init__(self, owner, letters):
        self.owner = owner
        self.letters = letters


def move_out(mailbox):
    #@ lent: The mailbox has a second name, inside the function.
    letters = mailbox.letters
    #@ between: Both lead to one list.
    mailbox.letters = []
    #@ taken: The mailbox has a new, empty list; `letters` has the old
    #@ one.
    owner = mailbox.owner
    mailbox.owner = "Hopper"
    #@ replaced: The mailbox has another owner, and `owner` the name of
    #@ the old one.
    print(owner, "takes", letters)


mailbox = Mailbox("Turing", ["from Ada", "from Grace"])
move_out(mailbox)
#@ back: The old letters went with the function. The mailbox is whole,
#@ and empty.
mailbox.letters.append("welcome")
print(mailbox.owner, "finds", mailbox.letters)
