"""Host and plugin count. How many counters are there?"""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from counter import count

file = Path(__file__).parent / "plugins" / "plugin.py"
spec = spec_from_file_location("plugin", file)
plugin = module_from_spec(spec)
spec.loader.exec_module(plugin)

print("the host counts:", count(), count())
print("the plugin counts:", plugin.count())
print("with the host's function:", plugin.count_with(count))
