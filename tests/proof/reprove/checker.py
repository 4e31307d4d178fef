# SPDX-License-Identifier: Apache-2.0
"""Proves a verdict again from its proof (docs/proof.md), with nothing of the program that wrote it."""

from reprove.derivation import Derivation
from reprove.reading import content, decode_or_none, encode, require
from reprove.signatures import thumbprint


class Given:
    """What the checker has besides the proof: keys with their private members, secrets, an access token."""

    def __init__(self, keys=(), secrets=(), access_token=None, sources=None, trusts_all=False):
        self.trusts_all = trusts_all
        self.keys = list(keys)
        self.secrets = list(secrets)
        self.access_token = access_token
        self.sources = sources

    def secrets_for(self, jwk):
        found = [decode_or_none(each.get("k", "")) for each in self.keys
                 if each.get("kty") == "oct" and each.get("kid") == jwk.get("kid")]
        return [secret for secret in found if secret] + self.secrets

    def knows(self, jwk):
        return any(thumbprint(each) == thumbprint(jwk) for each in self.keys)

    def is_private(self, jwk):
        return any(("d" in each or "priv" in each) and thumbprint(each) == thumbprint(jwk) for each in self.keys)


class Result:
    def __init__(self, verdict, gaps):
        self.verdict = verdict
        self.gaps = gaps
        self.is_proved = not any(gap.startswith("verdict: ") for gap in gaps)


def check(proof, given):
    """A Result, or Refused where a step does not hold."""
    require(set(proof) == {"format", "version", "asked", "keys", "derivation", "verdict"}, "the members of a proof")
    require(proof["format"] == "tokenscope-proof" and proof["version"] == 1, "a proof of version 1")
    return Checker(proof, given).result()


class Checker:
    def __init__(self, proof, given):
        self.proof = proof
        self.given = given
        self.asked = proof["asked"]
        self.gaps = []
        self.keys = {}

    def gap(self, text):
        if text not in self.gaps:
            self.gaps.append(text)

    def result(self):
        self.check_asked()
        for entry in self.proof["keys"]:
            self.check_key(entry)
        text = content(self.asked["text"])
        derivation = Derivation(self, self.proof["derivation"], text, 0)
        derivation.check()
        require(derivation.verdict == self.proof["verdict"], "the verdict is that of the derivation")
        return Result(self.proof["verdict"], self.gaps)

    def check_asked(self):
        asked = self.asked
        require(set(asked) <= {"text", "token", "time", "expectations", "detached_payload", "access_token_given"},
                "the members of what was asked")
        require(isinstance(asked["time"], int) and not isinstance(asked["time"], bool), "the time is in seconds")
        require(isinstance(asked["access_token_given"], bool), "an access token was given or not")
        if self.given.sources is not None:
            told = self.given.sources.get("asked", {})
            for name, value in told.items():
                if name == "text":
                    require(content(asked["text"]) in (None, value.encode("utf-8", "surrogatepass")), "the text")
                else:
                    require(asked.get(name) == value, f"asked: {name} is as it was asked")

    def check_key(self, entry):
        name = entry["id"]
        require(name == f"k{len(self.keys) + 1}", "the keys are counted")
        jwk = entry["jwk"]
        is_token = entry["origin"] == "token"
        allowed = {"id", "origin", "thumbprint", "jwk"}
        if not is_token:
            allowed |= {"source", "issuer", "given_for_token"}
            require(isinstance(entry["given_for_token"], bool), f"{name}: given for the token or not")
            require(entry["origin"] in ("endpoint", "discovery", "demo", "file", "pasted", "certificate", "partner"),
                    f"{name}: an origin")
        require(set(entry) <= allowed, f"{name}: the members of a key")
        require(not set(jwk) & {"d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"}, f"{name}: nothing private")
        if jwk.get("kty") == "oct":
            require("thumbprint" not in entry, f"{name}: no thumbprint of a secret")
        else:
            require(entry.get("thumbprint") == thumbprint(jwk), f"{name}: the thumbprint of the members")
        self.check_source(entry, is_token)
        self.keys[name] = entry

    def check_source(self, entry, is_token):
        sources = self.given.sources
        name = entry["id"]
        if is_token or (sources is None and (self.given.trusts_all or entry["jwk"].get("kty") == "oct")):
            return
        if sources is None:
            require(self.given.knows(entry["jwk"]), f"{name}: the key is among those that were given to the checker")
            return
        told = [each for each in sources["keys"] if each["source"] == entry["source"]]
        require(told, f"{name}: the source is one that was given")
        for member in ("origin", "issuer", "given_for_token"):
            require(any(each[member] == entry[member] for each in told), f"{name}: {member} is as it was given")
        public = {"kty", "kid", "alg", "use", "key_ops", "crv", "x", "y", "n", "e", "pub", "ext"}
        shown = {member: value for member, value in entry["jwk"].items()}
        require(any({m: v for m, v in key.items() if m in public} == shown for each in told for key in each["keys"]),
                f"{name}: the key is among those that were given")

    def public_or_secret(self, entry):
        """Every key that the entry may be; None where a secret was not handed to the checker."""
        jwk = entry["jwk"]
        if jwk.get("kty") != "oct":
            return [jwk]
        return [dict(jwk, k=encode(secret)) for secret in self.given.secrets_for(jwk)] or None
