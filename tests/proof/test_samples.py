# SPDX-License-Identifier: Apache-2.0
"""The demo's samples, as their own expectations have them, strictly, and without keys."""

import unittest

import proofs


class Samples(unittest.TestCase):
    def test_each_sample(self):
        lines = proofs.written("samples")
        tally = proofs.tally_of("samples", lines)
        self.assertEqual(tally.refused, [])
        for verdict in ("accepted", "rejected", "unverified"):
            self.assertGreater(tally.proved[verdict], 0)


if __name__ == "__main__":
    unittest.main()
