# Which of the zoo's files does `import zoo` read?
# And is pond, which has no __init__.py, a package?
import pond.frog
import zoo

print("the lion says", zoo.roar())
print("zoo has a __path__:", hasattr(zoo, "__path__"))
print("there is a zoo.lion:", hasattr(zoo, "lion"))
print("it has a __path__:", hasattr(zoo.lion, "__path__"))
print("there is a zoo.bird:", hasattr(zoo, "bird"))
try:
    import zoo.bird
except SyntaxError as error:
    print("import zoo.bird:", error.msg)
print("pond, without __init__.py: the frog says", pond.frog.VOICE)
