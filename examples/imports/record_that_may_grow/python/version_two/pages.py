from dataclasses import dataclass


@dataclass
class Page:
    width: int
    height: int
