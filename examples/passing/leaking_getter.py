"""A team gives its members back. What can the caller do with them?"""


class Team:
    def __init__(self, members):
        self._members = members

    def members(self):
        return self._members

    def members_copied(self):
        return list(self._members)


team = Team(["Ann", "Ben"])
team.members_copied().append("Cid")
print("after a change to the copy:", team._members)
team.members().clear()
print("after a change to the getter's:", team._members)
