"""Two classes. What is copied in passing, and what by `copy`?"""

import copy
from dataclasses import dataclass


@dataclass
class Rating:
    stars: int


@dataclass
class Playlist:
    titles: list


def lower(rating):
    rating.stars -= 1
    print("lower, inside:", rating.stars)


def shorten(playlist):
    playlist.titles.pop()
    print("shorten, inside:", playlist.titles)


rating = Rating(5)
lower(rating)
print("outside:", rating.stars)

playlist = Playlist(["Aria", "Gigue"])
shorten(copy.copy(playlist))
print("outside:", playlist.titles)
