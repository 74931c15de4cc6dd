"""Four forms of import. Which names does each of them bind?"""


def plain():
    import xml.dom.minidom
    return locals()


def renamed():
    import xml.dom.minidom as tree
    return locals()


def from_package():
    from xml.dom import minidom
    return locals()


def several():
    from xml.dom import minidom, Node as Element
    return locals()


for form in (plain, renamed, from_package, several):
    bound = form()
    names = [f"{name} -> {bound[name].__name__}" for name in bound]
    print(f"{form.__name__}: {', '.join(names)}")
