# SPDX-License-Identifier: Apache-2.0
"""Proofs that the program writes, and what its independent checker says of them."""

import collections
import os
import subprocess

from reprove import checker
from reprove.reading import Refused, decode, parse_json


class Tally:
    """How many verdicts were proved again, and of the others why not."""

    def __init__(self, name):
        self.name = name
        self.proved = collections.Counter()
        self.unproved = collections.Counter()
        self.gaps = collections.Counter()
        self.refused = []
        self.without = 0

    def add(self, name, proof, given):
        try:
            result = checker.check(proof, given)
        except Refused as fault:
            self.refused.append(f"{name}: {fault}")
            return None
        if result.is_proved:
            self.proved[result.verdict] += 1
        else:
            self.unproved[result.verdict] += 1
        self.gaps.update(result.gaps)
        return result

    def report(self):
        print(f"\n{self.name}: proved again {dict(self.proved)}, not proved again {dict(self.unproved)}, "
              f"no proof {self.without}, refused {len(self.refused)}")
        for gap, count in self.gaps.most_common():
            print(f"    {count:5} {gap}")
        for each in self.refused[:50]:
            print(f"    refused: {each}")


def written(*arguments):
    """The lines of write_proofs."""
    made = subprocess.run([os.environ["TOKENSCOPE_WRITE_PROOFS"], *arguments], check=True, capture_output=True)
    return [parse_json(line) for line in made.stdout.decode("utf-8", "surrogatepass").splitlines() if line]


def given_with(line):
    keys = [key for source in line["keys"] for key in source["keys"]]
    token = decode(line["access_token"]) if "access_token" in line else None
    sources = {"asked": dict(line["asked"], text=line["text"]), "keys": line["keys"]}
    return checker.Given(keys=keys, access_token=token, sources=sources)


def tally_of(name, lines):
    tally = Tally(name)
    for line in lines:
        if line["proof"] is None:
            tally.without += 1
            continue
        if line["proof"]["verdict"] != line["verdict"]:
            tally.refused.append(f"{line['name']}: the proof has another verdict")
        try:
            tally.add(line["name"], line["proof"], given_with(line))
        except (KeyError, IndexError, TypeError, ValueError, AttributeError) as fault:
            tally.refused.append(f"{line['name']}: {fault!r}")
    tally.report()
    return tally
