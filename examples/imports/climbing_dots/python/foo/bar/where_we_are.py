def attempt(statement):
    try:
        exec(statement, globals())
        print(f"{statement}: works")
    except ImportError as error:
        print(f"{statement}:\n  {error}")


print("__package__:", __package__)
attempt("from . import where_we_are")
attempt("from .. import bar")
attempt("from ... import foo")
attempt("import foo")
attempt("from .... import applicable")
