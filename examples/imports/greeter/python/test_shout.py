import unittest

from greeter.shout import loud


class Test(unittest.TestCase):
    def test_loud(self):
        self.assertEqual(loud("Ada"), "HELLO, ADA")
