"""The table that the Swift tests compare our computed holidays with is that of the `holidays` package."""

import unittest

import holiday_table


class Holidays(unittest.TestCase):
    def test_the_table_is_that_of_the_package(self):
        self.assertEqual(holiday_table.written(), holiday_table.expected())
        self.assertEqual(len(holiday_table.written().splitlines()), len(holiday_table.YEARS))


if __name__ == "__main__":
    unittest.main()
