"""Where would a package be installed, and by which scheme?"""

import sysconfig

# Names instead of this machine's folders.
FOLDERS = {
    "base": "PREFIX",
    "userbase": "USERBASE",
    "py_version_short": "3.X",
}

for scheme in sysconfig.get_scheme_names():
    path = sysconfig.get_path("purelib", scheme, FOLDERS)
    print(f"{scheme}: {path}")
