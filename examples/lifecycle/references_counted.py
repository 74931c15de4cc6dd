"""How many references does one list have? Guess each line first."""

import sys
import weakref


class Report(list):
    """A list that can be referred to weakly."""


report = Report()
print("bound once:", sys.getrefcount(report))
other = report
print("bound twice:", sys.getrefcount(report))
pair = [report, report]
print("twice in a list:", sys.getrefcount(report))
del other
print("one name less:", sys.getrefcount(report))
pair.clear()
print("list emptied:", sys.getrefcount(report))
watcher = weakref.ref(report)
print("watched:", sys.getrefcount(report))
print("weak references:", weakref.getweakrefcount(report))
del report
print("gone:", watcher() is None)
