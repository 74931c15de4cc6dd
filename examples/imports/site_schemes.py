"""Where would a package be installed, and by which scheme?"""

import sysconfig

# Names instead of this machine's folders.
FOLDERS = {
    "base": "PREFIX",
    "userbase": "USERBASE",
    "py_version_short": "3.X",
}
SCHEMES = [
    "posix_prefix",
    "posix_user",
    "osx_framework_user",
    "nt",
    "venv",
]

for scheme in SCHEMES:
    path = sysconfig.get_path("purelib", scheme, FOLDERS)
    print(f"{scheme}: {path}")
print("the scheme of this Python:", sysconfig.get_default_scheme())
