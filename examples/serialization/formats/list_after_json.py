"""Two fields hold one list. It goes to JSON and comes back."""

import json

drawn = [7, 12]
pair = {"ann": drawn, "ben": drawn}
#@ shared: Two fields lead to one list.
text = json.dumps(pair)
print(text)
#@ written: In the text the list stands twice.
back = json.loads(text)
#@ read: What came back has two lists.
back["ben"].append(31)
#@ parted: Ben's list has a 31, and Ann's has none.
print("Ann:", back["ann"])
print("Ben:", back["ben"])
