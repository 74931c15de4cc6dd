"""A list is handed over, and a copy of it kept. Who has what?"""


def play_last(titles):
    #@ called: Two names lead to one list: nothing was given away.
    title = titles.pop()
    #@ popped: One title less, for both names.
    print(f"playing {title!r}, left {titles}")


titles = ["Aria", "Gigue"]
kept = titles.copy()
#@ cloned: Two names, two lists.
play_last(titles)
#@ after: Both lists are left. The one that was handed over is shorter.
print("kept:", kept)
print("titles:", titles)
