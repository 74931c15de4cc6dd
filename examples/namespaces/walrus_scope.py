"""A name made inside a condition. How far does it reach?"""


def year(text):
    if found := text.partition("since ")[2]:
        print(f"  in the branch: {found}")
    else:
        print(f"  in the `else`: {found!r}")
    print(f"  afterwards:    {found!r}")
    return found or "no year"


for text in ["since 1991", "of late"]:
    print(f"{text}:")
    print(f"  returned:      {year(text)}")
