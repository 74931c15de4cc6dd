from typing import Protocol

class Named(Protocol):
    name: str
