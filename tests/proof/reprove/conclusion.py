# SPDX-License-Identifier: Apache-2.0
"""What the token is refused for, its checks, and the verdict that follows."""

import re

from reprove import disclosures, judgement
from reprove.comparisons import critical_error
from reprove.judgement import CLAIM_ERRORS, HEADER_ERRORS, REGISTERED_CLAIMS
from reprove.reading import date, member_at, require
from reprove.signatures import ALGORITHMS


class Concluding:
    def check_errors(self):
        if self.verdict == "not_a_token" or "signatures" in self.steps:
            return
        if self.header is not None and "decryption" not in self.steps:
            self.header_errors()
        known = set(HEADER_ERRORS) if self.header is not None and "decryption" not in self.steps else set()
        if self.claims is not None and self.steps["comparisons"]:
            self.made |= disclosures.claim_errors(self)
            known |= CLAIM_ERRORS
        self.take_small_units()
        for error in self.made:
            require(error in self.errors, f"{error[0]} at {error[1]} is an error")
        self.proved |= self.made & self.errors
        for code, where in self.errors - self.proved:
            if re.match(r"(nested(\[\d+\])?|proof)\.", where):
                continue
            self.prove_member(code, where)
            is_other = where.startswith("key_binding.") or (
                code == "claim_wrong_type" and where.removeprefix("payload.") not in REGISTERED_CLAIMS) or (
                code == "alg_not_allowed" and self.steps["kind"])  # by the law of the kind
            require(code not in known or is_other or (code, where) in self.proved, f"{code} at {where} is none")

    def take_small_units(self):
        """A date that is ahead since it is written in milliseconds is refused for that."""
        for code, where in sorted(self.errors):
            ahead = {("not_yet_valid", where), ("issued_in_future", where)} & self.made
            if code == "date_in_milliseconds" and ahead:
                self.made -= ahead
                self.proved.add((code, where))

    def prove_member(self, code, where):
        """What the law of a kind demands or forbids can be seen; that it does is known to the program alone."""
        part, _, path = where.partition(".")
        holder = getattr(self, "holder_claims", None)
        if part == "key_binding" and path.startswith("payload."):
            value, path = holder, path.removeprefix("payload.")
        else:
            value = {"header": self.header, "payload": self.claims}.get(part)
        if not isinstance(value, dict) or "[" in path:
            return
        there = member_at(value, path)
        if code == "member_required":
            require(there is None or there[0] is None or there[0] in ("", []), f"{where} is not there")
            self.proved.add((code, where))
        elif code == "member_forbidden":
            require(there is not None, f"{where} is there")
            self.proved.add((code, where))
        elif code == "claim_wrong_type" and path in ("aud", "nonce", "iat"):
            require(there is not None, f"{where} is there")
            good = {"aud": isinstance(there[0], str), "nonce": isinstance(there[0], str),
                    "iat": date(there[0]) is not None}[path]
            require(not good, f"{where} is of another type")
            self.proved.add((code, where))
        elif code == "issued_in_future" and path == "iat":
            leeway = self.comparing.leeway
            require(there is not None and date(there[0]) > self.asked["time"] + leeway, f"{where} is ahead")
            self.proved.add((code, where))

    def header_errors(self):
        alg = self.named("alg")
        allowed = self.asked["expectations"].get("algs", [])
        if not isinstance(alg, str) or not alg:
            self.error("alg_missing", "header.alg")
        elif alg.lower() == "none":
            self.error("alg_none", "header.alg")
        elif alg not in ALGORITHMS:
            self.error("alg_unsupported", "header.alg")
        elif allowed and (alg not in allowed or "" in allowed) and ("alg_unsupported", "header.alg") not in self.errors:
            self.error("alg_not_allowed", "header.alg")
        if alg in ALGORITHMS and ("alg_unsupported", "header.alg") in self.errors:
            require(alg.startswith("ML-DSA"), "an algorithm of this table is supported")
            self.proved.add(("alg_unsupported", "header.alg"))
        for code in critical_error(self.header):
            if (code, "header.crit") in self.errors or (code, "header.b64") not in self.errors:
                self.error(code, "header.crit")
            else:
                self.error(code, "header.b64")
        failing = [each for each in self.steps["comparisons"] if each["check"] == "type" and not each["holds"]]
        if failing:
            self.error("type_mismatch", "header.typ")

    def check_checks(self):
        names = [each["name"] for each in self.steps["checks"]]
        is_opened = "decryption" in self.steps and len(self.steps.get("nested", [])) == 1
        require(is_opened or len(names) == len(set(names)), "each check once")
        for each in self.steps["checks"]:
            require(set(each) == {"name", "rule", "state", "from"}, "the members of a check")
            require(judgement.RULES.get(each["name"]) == each["rule"], f"the rule of the check {each['name']}")
            require(each["state"] in ("passed", "failed", "not_checked"), "a check has a state")
            judgement.check_grounds(self, each)
            if "signatures" in self.steps:
                judgement.check_adopted(each, self.worst)
            elif is_opened and each["name"] not in ("structure", "decryption"):
                judgement.check_opened(each, self.nested[0], self.header, self.unprotected)
            else:
                judgement.check_state(self, each)

    def check_conclusion(self):
        conclusion = self.steps["conclusion"]
        require(set(conclusion) == {"rule", "from", "verdict", "cause"}, "the members of a conclusion")
        errors = [each["id"] for each in self.steps["errors"]]
        unchecked = self.steps["unchecked"]
        verified = self.signature_state == "verified"
        if self.verdict == "not_a_token":
            require(conclusion["rule"] == "no token" and conclusion["from"] == errors, "why it is no token")
        elif errors:
            require(self.verdict == "rejected", "an error refuses the token")
            require(conclusion["rule"] == "an error" and conclusion["from"] == errors, "what it is refused for")
            if self.layer == 0 and not self.proved:
                self.gap("verdict: no error was proved again: " + ", ".join(sorted({c for c, _ in self.errors})))
        elif verified and not unchecked:
            require(self.verdict == "accepted", "all was verified")
            require(conclusion["rule"] == "signature verified, no error, nothing unchecked"
                    and conclusion["from"] == ["signature"], "why it is accepted")
            self.check_acceptance()
        else:
            require(self.verdict == "unverified", "without an error and not all verified it is unverified")
            wanted = ([] if verified else ["signature"]) + (["unchecked"] if unchecked else [])
            require(conclusion["rule"] == "no error, not all verified" and conclusion["from"] == wanted,
                    "why it is unverified")
        require(conclusion["cause"] == (self.steps["errors"][0]["code"] if errors else None), "the cause")
        for each in unchecked:
            require(set(each) == {"part", "missing"}, "the members of what was not checked")
            self.gap(f"unchecked: {each['part']}, {each['missing']}")
        for code, _ in self.errors - self.proved:
            self.gap(f"error: {code}")

    def check_acceptance(self):
        """What is expected was compared; nothing of it may be passed over."""
        if "signatures" in self.steps or "decryption" in self.steps:
            return
        require(self.is_sound, "what is accepted is written as the standards demand")
        states = {each["name"]: each["state"] for each in self.steps["checks"]}
        expected = self.asked["expectations"]
        holder = "key_binding" in self.steps
        wanted = {"structure", "algorithm", "key", "signature"}
        for name, check_name in (("iss", "issuer"), ("aud", "audience"), ("typ", "type"), ("token_type", "type"),
                                 ("sub", "subject"), ("max_age", "age"), ("max_lifetime", "lifetime"),
                                 ("required", "required_claims"), ("nonce", "nonce"), ("azp", "authorized_party")):
            if expected.get(name) and (self.claims is not None or name == "typ"):
                wanted.add(check_name)
        for name, check_name in (("exp", "expiry"), ("nbf", "not_before"), ("iat", "issued_at")):
            if self.claims is not None and name in self.claims:
                wanted.add(check_name)
        if self.header is not None and "crit" in self.header:
            wanted.add("critical")
        if holder:
            wanted.add("key_binding")
        for name in wanted:
            require(states.get(name) == "passed", f"the check {name} passed")
        require("failed" not in states.values(), "no check failed")
        if self.steps["kind"]:
            self.gap(f"the law of the kind {self.steps['kind']}")
