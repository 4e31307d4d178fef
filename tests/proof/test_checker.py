# SPDX-License-Identifier: Apache-2.0
"""check_proof.py as somebody would run it, on what the real program wrote."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

NOW = "1795438800"


class Checker(unittest.TestCase):
    def setUp(self):
        made = tempfile.TemporaryDirectory(prefix="given-to-the-program-")
        self.addCleanup(made.cleanup)
        self.folder = pathlib.Path(made.name)
        for name in ("mine", "others"):
            self.cli("keygen", "--kid", name, "--out", f"{name}.jwk", "--public-out", f"{name}-public.jwk")
        claims = {"iss": "https://a.example", "aud": "my-app", "iat": 1795438700, "exp": 1795439300}
        self.write("claims.json", json.dumps(claims))
        self.token = self.cli("sign", "claims.json", "--key", "mine.jwk")

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")

    def cli(self, *arguments, text=""):
        ran = subprocess.run([os.environ["TOKENSCOPE_CLI"], *arguments], cwd=self.folder, input=text, text=True,
                             capture_output=True, check=False)
        self.assertNotEqual(ran.returncode, 2, ran.stderr)
        return ran.stdout.strip()

    def prove(self, *options, token=None):
        self.cli("inspect", "-", "--now", NOW, "--proof", "proof.json", *options, text=token or self.token)

    def check(self, *options):
        script = pathlib.Path(__file__).parent / "check_proof.py"
        return subprocess.run([sys.executable, str(script), "proof.json", *options], cwd=self.folder, text=True,
                              capture_output=True, check=False)

    def test_accepted(self):
        self.prove("--jwks", "mine-public.jwk", "--audience", "my-app")
        ran = self.check("--keys", "mine-public.jwk")
        self.assertEqual((ran.returncode, ran.stdout), (0, "proved again: accepted\n"))

    def test_rejected(self):
        self.prove("--jwks", "mine-public.jwk", "--audience", "billing")
        ran = self.check("--keys", "mine-public.jwk")
        self.assertEqual((ran.returncode, ran.stdout), (0, "proved again: rejected\n"))

    def test_key_that_the_checker_does_not_trust(self):
        self.prove("--jwks", "mine-public.jwk")
        ran = self.check("--keys", "others-public.jwk")
        self.assertEqual(ran.returncode, 1)
        self.assertIn("the key is among those that were given to the checker", ran.stdout)

    def test_secret_that_was_not_given(self):
        secret = "correct horse battery staple, and some more of it"
        self.write("secret", secret)
        self.cli("keygen", "--alg", "HS256", "--out", "secret.jwk")
        token = self.cli("sign", "claims.json", "--key", "secret.jwk")
        self.prove("--key", "secret.jwk", token=token)
        ran = self.check()
        self.assertEqual(ran.returncode, 3)
        self.assertIn("a shared secret was not given to the checker", ran.stdout)
        self.assertEqual(self.check("--secret", "secret").returncode, 1)
        ran = self.check("--keys", "secret.jwk")
        self.assertEqual((ran.returncode, ran.stdout), (0, "proved again: accepted\n"))

    def test_proof_of_another_version(self):
        self.prove("--jwks", "mine-public.jwk")
        proof = json.loads((self.folder / "proof.json").read_text(encoding="utf-8"))
        proof["version"] = 2
        self.write("proof.json", json.dumps(proof))
        self.assertEqual(self.check("--keys", "mine-public.jwk").returncode, 1)

    def test_verdict_that_does_not_follow(self):
        self.prove("--jwks", "mine-public.jwk", "--audience", "billing")
        proof = json.loads((self.folder / "proof.json").read_text(encoding="utf-8"))
        steps = proof["derivation"]
        steps["errors"] = []
        for each in steps["checks"]:
            each["from"] = [name for name in each["from"] if not name.startswith("f")]
            each["state"] = "passed" if each["state"] == "failed" else each["state"]
        rule = "signature verified, no error, nothing unchecked"
        steps["conclusion"] = {"rule": rule, "from": ["signature"], "verdict": "accepted", "cause": None}
        proof["verdict"] = "accepted"
        self.write("proof.json", json.dumps(proof))
        ran = self.check("--keys", "mine-public.jwk")
        self.assertEqual(ran.returncode, 1)
        self.assertIn("audience_mismatch", ran.stdout)


if __name__ == "__main__":
    unittest.main()
