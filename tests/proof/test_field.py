# SPDX-License-Identifier: Apache-2.0
"""What people bring (tests/field), through the real program: the checker agrees with each verdict."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

import proofs
from reprove import checker
from reprove.reading import parse_json

WITHOUT_PROOF = {"--all", "--report", "--batch", "--proof"}


def private_files(arguments, folder):
    """The keys and secrets that the program was given, as far as they are JSON or a secret's file."""
    keys, secrets = [], []
    for option, value in zip(arguments, arguments[1:]):
        file = folder / value
        if option in ("--jwks", "--key", "--holder-key") and file.is_file():
            try:
                found = parse_json(file.read_text(encoding="utf-8"))
            except (ValueError, UnicodeDecodeError):
                continue
            found = found.get("keys", [found]) if isinstance(found, dict) else []
            keys += [key for key in found if isinstance(key, dict)]
        elif option == "--secret-file" and file.is_file():
            secrets.append(file.read_bytes())
    return keys, secrets


class Field(unittest.TestCase):
    def judge(self, tally, folder, row, proof_file):
        arguments = row["args"]
        if not arguments or arguments[0] != "inspect" or WITHOUT_PROOF & set(arguments):
            return
        proof_file.unlink(missing_ok=True)
        text = (folder / row["stdin"]).read_bytes() if "stdin" in row else b""
        ran = subprocess.run([os.environ["TOKENSCOPE_CLI"], *arguments, "--proof", str(proof_file)], cwd=folder,
                             input=text, capture_output=True, check=False)
        name = f"{folder.name}: {' '.join(arguments)}"
        if not proof_file.is_file():
            self.assertEqual(ran.returncode, 2, name)
            tally.without += 1
            return
        proof = parse_json(proof_file.read_text(encoding="utf-8", errors="surrogatepass"))
        codes = {"accepted": 0, "rejected": 1, "not_a_token": 1, "unverified": 4}
        self.assertEqual(ran.returncode, codes[proof["verdict"]], name)
        keys, secrets = private_files(arguments, folder)
        tally.add(name, proof, checker.Given(keys=keys, secrets=secrets, trusts_all=True))

    def test_each_case(self):
        tally = proofs.Tally("field")
        with tempfile.TemporaryDirectory(prefix="given-to-the-program-") as made:
            cases = pathlib.Path(made) / "cases"
            subprocess.run([os.environ["TOKENSCOPE_MAKE_FIELD_CASES"], str(cases)], check=True)
            for folder in sorted(cases.iterdir()):
                case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
                for row in case["rows"]:
                    self.judge(tally, folder, row, pathlib.Path(made) / "proof.json")
        tally.report()
        self.assertEqual(tally.refused, [])
        for verdict in ("accepted", "rejected"):
            self.assertGreater(tally.proved[verdict], 0)


if __name__ == "__main__":
    unittest.main()
