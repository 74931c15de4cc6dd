"""One function, called twice. Does the report die inside it?"""


class Report:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"  {self.name} dies")


def work(name, important, archive):
    report = Report(name)
    if important:
        archive.append(report)
    print(f"  {name} written")


archive = []
print("work begins")
work("daily report", False, archive)
print("work begins")
work("yearly report", True, archive)
print("work is over, archived:", len(archive))
archive.clear()
print("the archive is empty")
