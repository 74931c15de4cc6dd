__path__ = ["elsewhere/bar"]
