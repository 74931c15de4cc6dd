"""Two fields hold one list. It goes to JSON and comes back."""

import json

drawn = [7, 12]
pair = {"ann": drawn, "ben": drawn}
#@ shared: Two fields lead to one list.
text = json.dumps(pair)
print(text)
#@ written: In the `text`, as printed, the list stands twice.
back = json.loads(text)
#@ read: Each field of `back` leads to a list of its own.
back["ben"].append(31)
#@ parted: Ben's list has the 31, and Ann's has not.
print("Ann:", back["ann"])
print("Ben:", back["ben"])
