"""How many references does one list have? Guess each line first."""

import sys
import weakref


class Report(list):
    """A list that can be referred to weakly."""


report = Report()
#@ bound: One name, one holder. The question in this line will be a
#@ second one.
print("bound once:", sys.getrefcount(report))
other = report
print("bound twice:", sys.getrefcount(report))
pair = [report, report]
#@ pair: Two names and two items hold it: four arrows, and the count
#@ says 4.
print("twice in a list:", sys.getrefcount(report))
del other
print("one name less:", sys.getrefcount(report))
pair.clear()
#@ emptied: One holder is left.
print("list emptied:", sys.getrefcount(report))
watcher = weakref.ref(report)
#@ watched: The weak reference leads to it and does not count.
print("watched:", sys.getrefcount(report))
print("weak references:", weakref.getweakrefcount(report))
del report
#@ gone: The last name has gone, and the report with it.
print("gone:", watcher() is None)
