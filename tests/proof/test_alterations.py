# SPDX-License-Identifier: Apache-2.0
"""A proof in which one value was altered is refused, whichever it is."""

import copy
import unittest

import proofs
from reprove import checker
from reprove.reading import Refused

# What a checker cannot know, and says so itself: by which law a kind is judged, and what was left unchecked.
UNPROVED = {"kind", "unchecked"}
WORDS = [
    {"accepted", "rejected", "unverified", "not_a_token"},
    {"verified", "failed", "not_checked"},
    {"passed", "failed", "not_checked"},
    {"verified", "mismatch", "wrong_length", "out_of_range"},
    {"holds", "broken", "not_checked"},
    {"decrypted", "no_key", "failed"},
    {"kid", "every_key", "given_for_token", "in_token"},
]


def leaves(value, path=()):
    if isinstance(value, dict):
        for name, each in value.items():
            if name not in UNPROVED:
                yield from leaves(each, path + (name,))
    elif isinstance(value, list):
        for place, each in enumerate(value):
            yield from leaves(each, path + (place,))
    else:
        yield path, value


def lists(value, path=()):
    if isinstance(value, dict):
        for name, each in value.items():
            if name not in UNPROVED:
                yield from lists(each, path + (name,))
    elif isinstance(value, list):
        if value:
            yield path
        for place, each in enumerate(value):
            yield from lists(each, path + (place,))


def others(value):
    if value is None:
        return ["x"]
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, str):
        swapped = [word for words in WORDS if value in words for word in sorted(words - {value})]
        last = value[-1:] if value else ""
        return swapped + [value[:-1] + ("A" if last != "A" else "B"), value + "x", ""][: 3 if value else 2]
    return [value + 1, value - 1]


def altered(proof, path, value):
    made = copy.deepcopy(proof)
    place = made
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return made


def shortened(proof, path):
    made = copy.deepcopy(proof)
    place = made
    for step in path:
        place = place[step]
    place.pop()
    return made


class Alterations(unittest.TestCase):
    def refuses(self, line, made, what):
        try:
            checker.check(made, proofs.given_with(line))
        except (Refused, KeyError, IndexError, TypeError, ValueError, AttributeError):
            return True
        self.accepted.append(f"{line['name']}: {what}")
        return False

    def alter_all(self, lines):
        self.accepted = []
        count = 0
        for line in lines:
            proof = line["proof"]
            result = checker.check(proof, proofs.given_with(line))
            if not result.is_proved or [gap for gap in result.gaps if not gap.startswith(("the law", "unchecked"))]:
                continue
            for path, value in leaves(proof):
                for other in others(value):
                    count += 1
                    what = f"{'/'.join(map(str, path))}: {value!r} as {other!r}"
                    self.refuses(line, altered(proof, path, other), what)
            for path in lists(proof):
                count += 1
                self.refuses(line, shortened(proof, path), f"{'/'.join(map(str, path))} without its last")
        print(f"\n{count} alterations, {len(self.accepted)} not refused")
        for each in self.accepted[:60]:
            print("    " + each)
        return count

    def test_samples(self):
        count = self.alter_all([line for line in proofs.written("samples") if line["proof"]])
        self.assertGreater(count, 1000)
        self.assertEqual(self.accepted, [])


if __name__ == "__main__":
    unittest.main()
