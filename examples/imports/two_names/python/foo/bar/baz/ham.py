print("ham.py runs, as", __name__)

sold = []


class Ham:
    pass
