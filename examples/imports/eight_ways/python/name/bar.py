from foo import spam
