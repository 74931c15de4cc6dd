# A robot that finds its method by the name of the command.


class Robot:
    def __init__(self):
        self.position = 0

    def do_left(self):
        self.position -= 1

    def do_right(self):
        self.position += 1

    def reset(self):
        self.position = 0

    def obey(self, command):
        try:
            method = getattr(self, f"do_{command}")
        except AttributeError as error:
            return f"AttributeError: {error}"
        method()
        return self.position


robot = Robot()
for command in "right", "right", "left", "reset", "jump":
    print(f"{command}:", robot.obey(command))
for name in "reset", "__init__":
    print(f"{name} found:", callable(getattr(robot, name)))
