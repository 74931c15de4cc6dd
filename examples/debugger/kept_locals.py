"""After the catch: can one still look into the function that failed?"""


class Noted:
    def __init__(self, text):
        self.text = text

    def __del__(self):
        print("gone:", self.text)


def withdraw(cents, amount):
    rest = cents - amount
    local = Noted("a local of withdraw")
    if rest < 0:
        raise ValueError("not enough money")
    return rest, local


try:
    withdraw(50, 100)
except ValueError as error:
    kept = error
print("caught:", kept)
frame = kept.__traceback__.tb_next.tb_frame
print("what is left:", frame.f_code.co_name, frame.f_locals["rest"])
del frame, kept
