# SPDX-License-Identifier: Apache-2.0
"""Every published token: the checker agrees with each verdict, and no published fault was accepted."""

import os
import pathlib
import sys
import unittest

import proofs

FILES = ("jws.jsonl", "jws-found.jsonl", "sd-jwt.jsonl", "jwe.jsonl", "kinds.jsonl", "robustness.jsonl")


class Vectors(unittest.TestCase):
    def test_each_file(self):
        for name in FILES:
            with self.subTest(name):
                lines = proofs.written("vectors", name)
                tally = proofs.tally_of(name, lines)
                self.assertTrue(lines)
                self.assertEqual(tally.refused, [])


if __name__ == "__main__":
    folder = pathlib.Path(os.environ["TOKENSCOPE_VECTORS"])
    if not all((folder / name).is_file() for name in FILES):
        print("Skipped: the vectors are not on this machine (CMake variable TOKENSCOPE_VECTORS).")
        sys.exit(77)
    unittest.main()
