# SPDX-License-Identifier: Apache-2.0
"""The steps from a text to a verdict, each proved again."""

from reprove import decryption, disclosures, judgement
from reprove.comparisons import Comparing
from reprove.conclusion import Concluding
from reprove.judgement import ALL_ERRORS, ONLY_WARNINGS
from reprove.reading import parse_json, require
from reprove.token_reader import TokenReader


class Derivation(TokenReader, Concluding):
    """One token, or one signature of several."""

    def __init__(self, checker, steps, text, layer, place=0, outer_token=None):
        self.checker = checker
        self.steps = steps
        self.text = text
        self.layer = layer
        self.place = place
        self.outer_token = outer_token
        self.asked = checker.asked
        self.errors = {(each["code"], each["where"]) for each in steps["errors"]}
        self.proved = set()  # of the errors
        self.made = set()  # errors that hold, as found out here
        self.header = None
        self.unprotected = None
        self.claims = None
        self.verdict = steps["conclusion"]["verdict"]
        self.signature_state = None
        self.is_sound = True
        self.inside = []

    gap = property(lambda self: self.checker.gap)

    def error(self, code, where):
        self.made.add((code, where))

    def check(self):
        allowed = {"read", "header", "payload", "signature", "decryption", "disclosures", "key_binding", "signatures",
                   "nested", "kind", "comparisons", "errors", "checks", "bindings", "unchecked", "conclusion"}
        require(set(self.steps) <= allowed, "the members of a derivation")
        for number, each in enumerate(self.steps["errors"], 1):
            require(set(each) == {"id", "code", "where"} and each["id"] == f"f{number}", "the errors are counted")
            require(each["code"] in ALL_ERRORS and each["code"] not in ONLY_WARNINGS,
                    f"{each['code']} is a code of errors")
            require(judgement.is_place_of(each["code"], each["where"]), f"{each['where']} is a place of {each['code']}")
        self.read()
        if self.verdict != "not_a_token":
            if "decryption" in self.steps:
                decryption.check(self)
            elif "signatures" in self.steps:
                self.check_several()
            elif "signature" in self.steps:
                self.check_signed()
            self.check_comparisons()
        self.check_nested()
        self.check_errors()
        self.check_checks()
        disclosures.check_bindings(self)
        self.check_conclusion()

    def check_several(self):
        for place, steps in enumerate(self.steps["signatures"]):
            require(steps["read"]["token"] in ("", self.token), "each signature is one of the token")
            steps = dict(steps, read=dict(self.steps["read"]))
            one = Derivation(self.checker, steps, self.text, self.layer, place)
            one.check()
            self.inside.append(one)
        count = len(self.object["signatures"])
        if len(self.inside) != count:
            self.gap("verdict: not all signatures were judged")
        order = ("accepted", "unverified", "not_a_token", "rejected")
        worst = max(self.inside, key=lambda one: order.index(one.verdict))
        self.signature_state = worst.signature_state
        self.worst = worst
        for code, where in worst.errors:
            require((code, where) in self.errors, "what one signature is refused for, all are")
        self.proved |= worst.proved & self.errors

    def check_nested(self):
        inside = self.steps.get("nested", [])
        self.nested = []
        for place, steps in enumerate(inside):
            token = steps["read"]["token"]
            self.require_inside(token)
            one = Derivation(self.checker, steps, token.encode("utf-8", "surrogatepass"), self.layer + 1, place)
            one.check()
            self.nested.append(one)
            prefix = "nested." if len(inside) == 1 else f"nested[{place}]."
            if one.verdict == "accepted" and "decryption" not in self.steps:
                continue
            for code, where in one.errors:
                require((code, prefix + where) in self.errors, "what the token inside is refused for, this one is")
                if (code, where) in one.proved:
                    self.proved.add((code, prefix + where))
            own = {where for _, where in self.errors if where.startswith(prefix)}
            require(own == {prefix + where for _, where in one.errors}, "errors of the token inside are its own")
        if "decryption" in self.steps:
            self.signature_state = self.nested[0].signature_state if len(self.nested) == 1 else "not_checked"

    def require_inside(self, token):
        payload = getattr(self, "payload", None)
        if payload is None:
            self.gap("which token lies inside")
            return
        if token.encode("utf-8", "surrogatepass") in payload:
            return
        value = self.document(payload, "payload")
        require(value is not None and holds_text(value, token), "the token inside lies in the payload")

    def check_comparisons(self):
        comparing = Comparing(self.asked)
        self.comparing = comparing
        names = [each["name"] for each in self.steps["checks"] if each["state"] != "not_checked"]
        is_opened = "decryption" in self.steps and len(self.steps.get("nested", [])) == 1
        is_adopted = "signatures" in self.steps or is_opened
        if is_adopted:
            require(self.steps["comparisons"] == [], "what is compared inside is not compared here")
            return
        comparing.expected = self.expectations()
        if self.header is not None:
            comparing.header(self.header, self.unprotected, "decryption" in self.steps, names,
                             getattr(self, "lacks_algorithm", False))
        if self.claims is not None:
            disclosures.compare_claims(self, comparing, names)
        self.match_comparisons(comparing.made)

    def expectations(self):
        """Tokens inside are judged by the same ones; of a presentation the nonce is the holder's."""
        return self.asked["expectations"]

    def wanted_issuers(self):
        expected = self.asked["expectations"]
        if "iss" in expected:
            return [expected["iss"]], "asked"
        stated = [each for each in self.steps["comparisons"] if each["check"] == "issuer"]
        if not stated:
            return [], None
        by = stated[0].get("expected_by")
        issuers = stated[0].get("expected")
        known = {entry.get("issuer") for entry in self.checker.keys.values()}
        if by == "verifying_key":
            used = [self.checker.keys[name].get("issuer") for name in self.verifying_keys()]
            require(issuers == used[:1] and used, "the issuer is that of the verifying key")
        else:
            require(by == "keys", "an issuer is expected by the keys")
            if not set(issuers) <= known:
                self.gap("the issuers of keys that were not tried")
        return issuers, by

    def verifying_keys(self):
        trials = self.steps.get("signature", {}).get("trials", [])
        return [each["key"] for trial in trials for each in trial["tried"] if each.get("outcome") == "verified"]

    def match_comparisons(self, made):
        stated = []
        for number, each in enumerate(self.steps["comparisons"], 1):
            require(each["id"] == f"c{number}", "the comparisons are counted")
            if self.header is None and each["at"].startswith("header."):
                self.gap("what is compared of a header that cannot be read")
                continue
            stated.append({name: value for name, value in each.items() if name != "id"})
        for each in made:
            require(each in stated, f"compared: {each['check']} of {each['at']}: {each['relation']}")
        for each in stated:
            require(each in made, f"compared: {each['check']} of {each['at']} is as it says")
        require(len(made) == len(stated), "each comparison once")


def holds_text(value, text):
    if isinstance(value, str):
        if value == text:
            return True
        try:
            inner = parse_json(value)
        except (ValueError, RecursionError):
            return False
        return not isinstance(inner, str) and holds_text(inner, text)
    if isinstance(value, dict):
        return any(holds_text(each, text) for each in value.values()) or looks_same(value, text)
    return isinstance(value, list) and any(holds_text(each, text) for each in value)


def looks_same(value, text):
    try:
        return parse_json(text) == value
    except ValueError:
        return False
