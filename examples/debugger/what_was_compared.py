"""A check fails. Does it tell what was compared?"""

import warnings


def check(source):
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        try:
            exec(source)
            result = "passes"
        except AssertionError as error:
            result = repr(error)
    print(f"{source:36}{result}")
    for warning in warned:
        print("warned:", warning.message)


names = ["Ada", "Grace"]
check("assert len(names) == 3")
check("assert len(names) == 3, len(names)")
check("assert (len(names) == 3, 'a tuple')")
