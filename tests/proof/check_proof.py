#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Proves the verdict of a proof again: check_proof.py PROOF [--keys FILE]… [--secret FILE]… [--access-token FILE]

Prints what was proved and what was not. Exit status 0 where the verdict follows, 1 where a step does not hold, 3 where
nothing is wrong but the verdict rests on a step that was not proved again.
"""

import argparse
import pathlib
import sys

from reprove import checker
from reprove.reading import Refused, parse_json


def keys_in(text):
    value = parse_json(text)
    return value["keys"] if isinstance(value, dict) and "keys" in value else [value]


def main():
    parser = argparse.ArgumentParser(description="Proves the verdict of a proof again.")
    parser.add_argument("proof", type=pathlib.Path)
    parser.add_argument("--keys", type=pathlib.Path, action="append", default=[],
                        help="JWK or key set, with its private members where a token has to be opened")
    parser.add_argument("--secret", type=pathlib.Path, action="append", default=[], help="file with a shared secret")
    parser.add_argument("--access-token", type=pathlib.Path)
    options = parser.parse_args()
    given = checker.Given(
        keys=[key for file in options.keys for key in keys_in(file.read_text(encoding="utf-8"))],
        secrets=[file.read_bytes() for file in options.secret],
        access_token=options.access_token.read_bytes().strip() if options.access_token else None,
    )
    try:
        result = checker.check(parse_json(options.proof.read_text(encoding="utf-8")), given)
    except Refused as fault:
        print(f"refused: this does not hold: {fault}")
        return 1
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as fault:
        print(f"refused: this is no proof of the format: {fault!r}")
        return 1
    for gap in result.gaps:
        print(f"not proved again: {gap}")
    print(f"{'proved again' if result.is_proved else 'not proved again'}: {result.verdict}")
    return 0 if result.is_proved else 3


if __name__ == "__main__":
    sys.exit(main())
