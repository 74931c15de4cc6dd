"""A moment and a span of time go to JSON and come back."""

import json
from datetime import datetime, timedelta, timezone

moment = datetime(2026, 1, 31, 12, 30, tzinfo=timezone.utc)
span = timedelta(seconds=1.5)
try:
    json.dumps(moment)
except TypeError as error:
    print("TypeError:", error)

text = json.dumps([moment.isoformat(), span.total_seconds()])
print("JSON:", text)
moment_text, seconds = json.loads(text)
print("moment:", datetime.fromisoformat(moment_text) == moment)
print("span:", timedelta(seconds=seconds) == span)
