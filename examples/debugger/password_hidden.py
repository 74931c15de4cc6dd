"""A field can stay out of the `repr`, and so out of a log."""

from dataclasses import asdict, dataclass, field


@dataclass
class Login:
    user: str
    password: str = field(repr=False)
    attempts: int = 0


login = Login("ada", "analytical", 2)
shown = repr(login)
print(shown)
print("hidden:", login.password not in shown)
print("in a list:", [login])
print("but:", asdict(login))
