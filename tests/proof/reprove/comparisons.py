# SPDX-License-Identifier: Apache-2.0
"""What has to be compared of a header and of claims, and what comes of it: the whole list, made anew."""

from reprove.reading import date, is_number, media_type, member_at
from reprove.signatures import ALGORITHMS

REGISTERED = {
    "alg", "jku", "jwk", "kid", "x5u", "x5c", "x5t", "x5t#S256", "typ", "cty",
    "crit", "enc", "zip", "epk", "apu", "apv", "iv", "tag", "p2s", "p2c",
}
KEY_MANAGEMENT = {
    "RSA1_5", "RSA-OAEP", "RSA-OAEP-256", "RSA-OAEP-384", "RSA-OAEP-512", "A128KW", "A192KW", "A256KW", "dir",
    "ECDH-ES", "ECDH-ES+A128KW", "ECDH-ES+A192KW", "ECDH-ES+A256KW", "A128GCMKW", "A192GCMKW", "A256GCMKW",
    "PBES2-HS256+A128KW", "PBES2-HS384+A192KW", "PBES2-HS512+A256KW",
}
ENCRYPTIONS = {"A128GCM", "A192GCM", "A256GCM", "A128CBC-HS256", "A192CBC-HS384", "A256CBC-HS512"}
OF_ACCESS_TOKEN = ("iss", "exp", "aud", "sub", "iat", "client_id", "jti")  # RFC 9068, 2.2
OF_ID_TOKEN = ("iss", "sub", "aud", "exp", "iat")  # OpenID Connect Core 1.0, 2
MILLISECONDS_FROM = 100_000_000_000
MAXIMUM_LEEWAY = 600


def critical_error(header):
    """The code that `crit` and `b64` are refused with (RFC 7515, 4.1.11; RFC 7797, 6); None where they are not."""
    codes = set()
    names = header.get("crit")
    if "crit" in header:
        if not isinstance(names, list) or not names or not all(isinstance(name, str) for name in names):
            codes.add("crit_malformed")
            names = []
        seen = set()
        for name in names:
            if name in seen or name in REGISTERED or name not in header:
                codes.add("crit_malformed")
            if name not in seen and name not in REGISTERED and name != "b64":
                codes.add("crit_unknown")
            seen.add(name)
    encoded = header.get("b64", True)
    if "b64" in header and (not isinstance(encoded, bool) or (not encoded and "b64" not in (names or []))):
        codes.add("crit_malformed")
    return codes


def fits_token_type(expected, written):
    plain = not isinstance(written, str) or media_type(written) == "jwt"
    if expected == "access_token":
        return isinstance(written, str) and media_type(written) == "at+jwt"
    return plain


def says_nothing(value):
    return value == "" or (isinstance(value, list) and all(isinstance(each, (str, list)) and says_nothing(each)
                                                           for each in value))


class Comparing:
    """Collects what the proof has to contain."""

    def __init__(self, asked):
        self.expected = asked["expectations"]
        self.now = asked["time"]
        self.leeway = min(max(self.expected.get("leeway", 60), 0), MAXIMUM_LEEWAY)
        self.made = []

    def add(self, check, relation, at, written, holds, **more):
        entry = {"check": check, "relation": relation, "at": at}
        if written is not None:
            entry["written"] = written[0]
        entry.update(more)
        entry["holds"] = bool(holds)
        self.made.append(entry)

    def of(self, check):
        return [each for each in self.made if each["check"] == check]

    # The header

    def header(self, header, unprotected, is_encrypted, checks, lacks_algorithm=False):
        def written(name):
            for part in (header, unprotected):
                if part is not None and name in part:
                    return (part[name],)
            return None

        expected = self.expected
        if "algorithm" in checks:
            name = written("alg")
            text = name[0] if name and isinstance(name[0], str) else None
            known = KEY_MANAGEMENT if is_encrypted else ALGORITHMS
            self.add("algorithm", "written is an algorithm", "header.alg", name,
                     text in known and not lacks_algorithm)
            if is_encrypted:
                sealed = written("enc")
                self.add("algorithm", "written is an encryption", "header.enc", sealed,
                         bool(sealed) and isinstance(sealed[0], str) and sealed[0] in ENCRYPTIONS)
            elif expected.get("algs"):
                self.add("algorithm", "written is one of expected", "header.alg", name,
                         text in expected["algs"] and "" not in expected["algs"], expected=expected["algs"])
        if "critical" in checks:
            self.add("critical", "written is understood", "header.crit", written("crit"), not critical_error(header))
        if "type" in checks:
            name = written("typ")
            text = name[0] if name and isinstance(name[0], str) else None
            if "typ" in expected:
                holds = text is not None and expected["typ"] and media_type(text) == media_type(expected["typ"])
                self.add("type", "written is the media type expected", "header.typ", name, holds,
                         expected=expected["typ"])
            if "token_type" in expected:
                self.add("type", "written is a type of expected", "header.typ", name,
                         fits_token_type(expected["token_type"], text), expected=expected["token_type"])

    # The claims

    def timed(self):
        return {"now": self.now, "leeway": self.leeway}

    def usable(self, check, place, claims, name):
        written = member_at(claims, name)
        value = date(written[0]) if written else None
        if value is None:
            self.add(check, "written is a date", f"{place}.{name}", written, False)
        return value

    def not_ahead(self, check, place, claims):
        issued = date(claims["iat"])
        self.add(check, "written <= now + leeway", f"{place}.iat", (claims["iat"],), issued <= self.now + self.leeway,
                 **self.timed())

    def claims(self, claims, place, checks, wanted_issuers, nonce_path="nonce", recent=None, access_token_hash=None):
        expected = self.expected
        for check in checks:
            if check == "expiry" and self.may_compare(claims, "exp"):
                end = self.usable(check, place, claims, "exp")
                if end is not None:
                    self.add(check, "now < written + leeway", f"{place}.exp", (claims["exp"],),
                             self.now < end + self.leeway, **self.timed())
            elif check == "not_before" and self.may_compare(claims, "nbf"):
                start = self.usable(check, place, claims, "nbf")
                if start is not None:
                    self.add(check, "written <= now + leeway", f"{place}.nbf", (claims["nbf"],),
                             start <= self.now + self.leeway, **self.timed())
            elif check == "issued_at" and self.may_compare(claims, "iat"):
                self.issued_at(claims, place)
            elif check == "age":
                self.age(claims, place, expected.get("max_age", recent))
            elif check == "lifetime" and "max_lifetime" in expected:
                self.lifetime(claims, place)
            elif check == "issuer" and wanted_issuers[0]:
                written = member_at(claims, "iss")
                text = written[0] if written and isinstance(written[0], str) else None
                self.add(check, "written is one of expected", f"{place}.iss", written,
                         bool(text) and text in wanted_issuers[0], expected=wanted_issuers[0],
                         expected_by=wanted_issuers[1])
            elif check == "audience" and expected.get("aud"):
                self.audience(claims, place)
            elif check in ("subject", "nonce", "authorized_party", "access_token_hash"):
                name, value = {
                    "subject": ("sub", expected.get("sub")),
                    "nonce": (nonce_path, expected.get("nonce")),
                    "authorized_party": ("azp", expected.get("azp")),
                    "access_token_hash": ("at_hash", access_token_hash),
                }[check]
                if value is not None:
                    written = member_at(claims, name)
                    self.add(check, "written is expected", f"{place}.{name}", written,
                             written is not None and bool(value) and written[0] == value, expected=value)
            elif check == "required_claims":
                self.required(claims, place)

    @staticmethod
    def may_compare(claims, name):
        return name in claims

    def issued_at(self, claims, place):
        issued = self.usable("issued_at", place, claims, "iat")
        if issued is None:
            return
        decides = "max_age" in self.expected or "max_lifetime" in self.expected or issued >= MILLISECONDS_FROM
        if decides:
            self.not_ahead("issued_at", place, claims)
        else:
            self.add("issued_at", "written is a date", f"{place}.iat", (claims["iat"],), True)

    def age(self, claims, place, limit):
        issued = self.usable("age", place, claims, "iat")
        if issued is None or limit is None:
            return
        self.add("age", "now - written <= expected + leeway", f"{place}.iat", (claims["iat"],),
                 self.now - issued <= limit + self.leeway, **self.timed(), expected=limit)
        self.not_ahead("age", place, claims)

    def lifetime(self, claims, place):
        end = self.usable("lifetime", place, claims, "exp")
        issued = self.usable("lifetime", place, claims, "iat") if end is not None else None
        if issued is None:
            return
        limit = self.expected["max_lifetime"]
        self.add("lifetime", "0 < end - written <= expected", f"{place}.iat", (claims["iat"],),
                 0 < end - issued <= limit, end=claims["exp"], expected=limit)
        self.not_ahead("lifetime", place, claims)

    def audience(self, claims, place):
        written = member_at(claims, "aud")
        value = written[0] if written else None
        texts = [value] if isinstance(value, str) else value
        sound = isinstance(texts, list) and all(isinstance(text, str) for text in texts)
        wanted = self.expected["aud"]
        self.add("audience", "written has one of expected", f"{place}.aud", written,
                 sound and "" not in wanted and any(text in wanted for text in texts), expected=wanted)

    def required(self, claims, place):
        for name in self.expected.get("required", []):
            written = (claims[name],) if name in claims else None
            self.add("required_claims", "written is there", f"{place}.{name}", (claims[name],) if written else None,
                     bool(name) and written is not None and written[0] is not None)
        of_type = {"access_token": OF_ACCESS_TOKEN, "id_token": OF_ID_TOKEN}.get(self.expected.get("token_type"), ())
        for name in of_type:
            written = member_at(claims, name)
            value = written[0] if written else None
            holds = value is not None and not says_nothing(value)
            if name == "client_id":
                holds = holds and isinstance(value, str)
            self.add("required_claims", "written says something", f"{place}.{name}", written, holds)

    # What the token is refused for

    def errors(self, claims, header, place="payload"):
        """The codes that the claims are refused with, each with its place."""
        found = set()
        failing = {(each["check"], each["at"].split(".", 1)[1]) for each in self.made if not each["holds"]}

        def failed(check):
            return any(name == check for name, _ in failing)

        for name, good in (("iss", is_text), ("sub", is_text), ("jti", is_text), ("aud", is_texts), ("exp", is_date),
                           ("nbf", is_date), ("iat", is_date), ("auth_time", is_date)):
            if name in claims and not good(claims[name]):
                found.add(("claim_wrong_type", f"{place}.{name}"))
        if is_date(claims.get("exp")) and failed("expiry"):
            found.add(("expired", f"{place}.exp"))
        if is_date(claims.get("nbf")) and failed("not_before"):
            found.add(("not_yet_valid", f"{place}.nbf"))
        if is_date(claims.get("iat")) and failed("issued_at"):
            found.add(("issued_in_future", f"{place}.iat"))
        if failed("issuer") and ("iss" not in claims or is_text(claims["iss"])):
            found.add(("issuer_mismatch" if "iss" in claims else "issuer_missing", f"{place}.iss"))
        if failed("audience") and ("aud" not in claims or is_texts(claims["aud"])):
            gap = "" in self.expected["aud"]
            found.add(("audience_mismatch" if gap or "aud" in claims else "audience_missing", f"{place}.aud"))
        elif failed("audience") and "" in self.expected["aud"]:
            found.add(("audience_mismatch", f"{place}.aud"))
        if failed("subject") and ("sub" not in claims or is_text(claims["sub"])):
            found.add(("subject_mismatch", f"{place}.sub"))
        return found | self.other_errors(claims, place)

    def other_errors(self, claims, place):
        found = set()
        for each in self.made:
            if each["holds"]:
                continue
            name = each["at"].split(".", 1)[1].removeprefix("payload.")
            relation, written = each["relation"], each.get("written")
            if each["check"] in ("nonce", "authorized_party", "access_token_hash"):
                wrong = "written" in each and not is_text(written)
                found.add(("claim_wrong_type" if wrong else "claim_missing", f"{place}.{name}"))
            elif each["check"] == "required_claims":
                wrong = name == "client_id" and written is not None and not says_nothing(written)
                found.add(("claim_wrong_type" if wrong and relation == "written says something" else "claim_missing",
                           f"{place}.{name}"))
            elif each["check"] in ("age", "lifetime") and relation == "written is a date" and "written" not in each:
                lacks_end = each["check"] == "lifetime" and name == "exp"
                found.add(("lifetime_excessive" if lacks_end else "claim_missing", f"{place}.{name}"))
            elif relation == "now - written <= expected + leeway":
                found.add(("token_too_old", f"{place}.iat"))
            elif relation == "0 < end - written <= expected":
                found.add(("lifetime_excessive", f"{place}.exp"))
        return found


def is_text(value):
    return isinstance(value, str)


def is_texts(value):
    return is_text(value) or (isinstance(value, list) and all(is_text(each) for each in value))


def is_date(value):
    return is_number(value) and date(value) is not None
