"""Load a module whose name is known only now."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path


def call(name, function):
    file = Path(__file__).parent / "plugins" / f"{name}.py"
    spec = spec_from_file_location(name, file)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, function)(3, 4)


def describe(name, function):
    try:
        return call(name, function)
    except FileNotFoundError:
        return "no such file"
    except AttributeError:
        return "no such function"


print("plugin, area:", describe("plugin", "area"))
print("nothing, area:", describe("nothing", "area"))
print("plugin, volume:", describe("plugin", "volume"))
