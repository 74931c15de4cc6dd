import unittest

from greeter import greeting


class Test(unittest.TestCase):
    def test_greeting(self):
        self.assertEqual(greeting("Bea"), "hello, Bea")
