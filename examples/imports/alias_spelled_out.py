"""Is a `from` import the same as import, assign and del?"""

SHORT = "from xml import sax as ham"
LONG = """
import xml
ham = xml.sax
del xml
"""
TYPED = LONG.replace("import", "imoprt")


def run(label, code):
    names = {"xml": "my notes"}
    try:
        exec(code, names)
        print(f"{label}: ham is {names['ham'].__name__}")
    except (AttributeError, SyntaxError) as error:
        print(f"{label}: {type(error).__name__}: {error}")
    xml = names.get("xml", "gone")
    print("  xml is", xml if isinstance(xml, str) else "the module")


run("long, as typed", TYPED)
run("long", LONG)
run("short", SHORT)
run("long, after the short one", LONG)
