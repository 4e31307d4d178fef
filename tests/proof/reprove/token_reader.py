# SPDX-License-Identifier: Apache-2.0
"""One token or signature taken apart again, and its signature verified."""

from reprove import disclosures, trials
from reprove.comparisons import critical_error
from reprove.judgement import ENCODING_ERRORS
from reprove.reading import (
    Refused, Unreadable, content, decode, encode, has_lone_surrogate, inflate, parse_json, repeats, require,
    same_content,
)
from reprove.signatures import ALGORITHMS

ROLES = {3: ("header", "payload", "signature"), 5: ("header", "encrypted_key", "iv", "ciphertext", "tag")}


class TokenReader:
    judges_holder = False

    def trust_key_of_token(self, state):
        """A key that the token brings along proves who holds it, and nothing else."""
        if state == "verified" and self.verdict == "accepted":
            self.gap("verdict: why a key in the token is trusted")

    def read(self):
        reading = self.steps["read"]
        require(set(reading) == {"format", "token", "segments", "ignored"}, "the members of a reading")
        self.token = reading["token"]
        formats = {"jws_compact", "jws_flattened", "jws_general", "jwe_compact", "jwe_json", None}
        require(reading["format"] in formats, "a format")
        for each in reading["segments"] + reading["ignored"]:
            require(set(each) <= {"role", "offset", "length"}, "the members of a range")
        first = self.token.split("~")[0]
        self.compact = first if first.count(".") == 2 else self.token
        self.segments = self.compact.split(".")
        self.check_format(reading["format"])
        self.check_ranges(reading)

    def check_format(self, form):
        if form == "jws_compact":
            require(len(self.segments) == 3, "a compact JWS has three segments")
        elif form == "jwe_compact":
            require(len(self.segments) == 5, "a compact JWE has five segments")
        elif form is not None:
            self.object = parse_json(self.token)
            require(isinstance(self.object, dict), "a serialization in JSON is an object")
            is_jwe = "ciphertext" in self.object
            is_flat = "signature" in self.object
            expected = "jwe_json" if is_jwe else "jws_flattened" if is_flat else "jws_general"
            require(form == expected, "the format is that of the members")
        elif self.verdict != "not_a_token":
            raise Refused("a token has a format")
        elif self.token:
            self.gap("verdict: why the text is no token")

    def check_ranges(self, reading):
        """The segments lie in the text, and it is the token but for what was ignored."""
        if self.text is None:
            self.gap("how the token was read out of the text, which is withheld")
            return
        ignored = [(each["offset"], each["offset"] + each["length"]) for each in reading["ignored"]]

        def kept(begin, end):
            return b"".join(self.text[at:at + 1] for at in range(begin, end)
                            if not any(first <= at < last for first, last in ignored))

        is_plain = kept(0, len(self.text)) == self.token.encode("utf-8", "surrogatepass")
        if not is_plain:
            self.gap("how the token was read out of the text around it")
            return
        if not reading["segments"]:
            require(reading["format"] not in ("jws_compact", "jwe_compact"), "a compact token has segments")
            return
        if reading["format"] is None:
            return
        roles = ROLES[len(self.segments)]
        require([each["role"] for each in reading["segments"]] == list(roles), "the roles of the segments")
        for each, other in zip(reading["segments"], reading["segments"][1:]):
            require(kept(each["offset"] + each["length"], other["offset"]) == b".", "a dot between two segments")
        for each, segment in zip(reading["segments"], self.segments):
            end = each["offset"] + each["length"]
            found = kept(each["offset"], end)
            require(0 <= each["offset"] <= end <= len(self.text), f"{each['role']} lies in the text")
            if found != segment.encode("utf-8", "surrogatepass"):
                raise Refused(f"{each['role']} lies where the proof says")

    def texts(self):
        """Protected header, payload and signature as they stand in the token; the payload is None where absent."""
        if self.steps["read"]["format"] == "jws_compact":
            return self.segments[0], self.segments[1] or None, self.segments[2]
        members = self.object
        entry = members if "signature" in members else members["signatures"][self.place]
        self.unprotected = entry.get("header")
        return entry.get("protected", ""), members.get("payload"), entry.get("signature", "")

    def strictly(self, text, part):
        try:
            return decode(text)
        except Unreadable as fault:
            self.is_sound = False
            if part == "signature" and ("signature_made_otherwise", part) in self.errors:
                self.gap("as what the program that signed wrote the signature")
                return None
            if not self.errors & {(code, part) for code in ENCODING_ERRORS}:
                raise Refused(f"{part} is base64url, or an error says that it is not") from fault
            self.proved |= {error for error in self.errors if error == (fault.code, part)}
            if (fault.code, part) not in self.errors and part != "token":
                self.gap(f"in which way {part} is no base64url")
                self.proved |= {(c, w) for c, w in self.errors if c in ENCODING_ERRORS and w == part}
            return None

    def document(self, octets, part):
        """The JSON of it; None where there is none."""
        try:
            text = octets.decode("utf-8")
            value = parse_json(text)
        except (ValueError, RecursionError):
            return None
        if repeats(value) or has_lone_surrogate(value):
            self.is_sound = False
            wanted = {"duplicate_member"} if repeats(value) else {"invalid_utf8"}
            found = {(c, w) for c, w in self.errors if c in wanted and w.split("/")[0] == part}
            require(found, f"{part}: a member that is there twice, or half a character, is an error")
            self.proved |= found
        return value

    def check_signed(self):
        header_text, payload_text, signature_text = self.texts()
        octets = self.strictly(header_text, "header")
        if octets is not None:
            same_content(self.steps["header"], octets, "the header")
            is_absent = not header_text and self.steps["read"]["format"] != "jws_compact"
            self.read_header(b"{}" if is_absent else octets)
        else:
            content(self.steps["header"])
            self.gap("what a header says that is no base64url")
        signature = self.strictly(signature_text, "signature")
        self.read_payload(payload_text)
        self.check_signature(header_text, payload_text, signature)
        if "disclosures" in self.steps:
            disclosures.check(self)

    def read_header(self, octets):
        value = self.document(octets, "header")
        if not isinstance(value, dict):
            self.is_sound = False
            codes = {"header_not_object"} if value is not None else {"header_not_json", "invalid_utf8", "json_too_deep",
                                                                   "header_not_object"}
            found = {(c, w) for c, w in self.errors if c in codes and w == "header"}
            require(found, "a header is an object, or an error says that it is not")
            self.proved |= found
            return
        self.header = value

    def is_payload_absent(self):
        return "detached_payload" not in self.asked and self.texts()[1] is None

    def read_payload(self, payload_text):
        encoded = not (self.header and self.header.get("b64") is False and "crit_malformed" not in
                       critical_error(self.header))
        given = content(self.asked["detached_payload"]) if "detached_payload" in self.asked else None
        if payload_text is None and "detached_payload" in self.asked:
            octets = given
        elif not encoded:
            octets = (payload_text or "").encode("utf-8", "surrogatepass")
        else:
            octets = self.strictly(payload_text or "", "payload")
        if octets is not None and self.header and self.header.get("zip") == "DEF":
            plain = inflate(octets)
            if plain is not None and content(self.steps["payload"]) != octets:
                octets = plain
        if octets is None:
            content(self.steps["payload"])
            self.gap("what a payload says that is no base64url")
            return
        same_content(self.steps["payload"], octets, "the payload")
        self.payload = octets
        value = self.document(octets, "payload") if payload_text is not None or given is not None else None
        if isinstance(value, dict):
            self.claims = value
            self.signed_claims = value
        elif ("payload_not_json", "payload") in self.errors:
            self.proved.add(("payload_not_json", "payload"))

    def inputs(self, header_text, payload_text):
        """What may have been signed (RFC 7515, 5.2; RFC 7797, 3): a detached payload as it was given."""
        if payload_text is None and "detached_payload" in self.asked:
            given = content(self.asked["detached_payload"])
            encoded = self.header is None or self.header.get("b64") is not False
            return header_text.encode() + b"." + (encode(given).encode() if encoded else given)
        return f"{header_text}.{payload_text or ''}".encode("utf-8", "surrogatepass")

    def check_signature(self, header_text, payload_text, signature):
        steps = self.steps["signature"]
        alg = self.named("alg")
        self.alg = alg if isinstance(alg, str) else None
        require(self.header is None or steps["alg"] == (self.alg or None), "the algorithm is that of the header")
        known = ALGORITHMS[self.alg][1] if self.alg in ALGORITHMS else None
        require(self.header is None or steps.get("parameters") == known
                or (is_ml_dsa(self.alg) and "parameters" not in steps), "the parameters are those of the algorithm")
        self.lacks_algorithm = is_ml_dsa(self.alg) and "parameters" not in steps
        kid = self.named("kid")
        if self.header is None:
            self.gap("what a header says that cannot be read")
        elif "kid" in self.header:
            require(steps["kid"] == (kid if isinstance(kid, str) else None), "the key ID is that of the header")
        elif steps["kid"] is not None:
            require(steps["kid"] == kid, "the key ID is that of the header")
        if signature is not None:
            require(steps["signature"] == encode(signature), "the signature's bytes are those of the token")
        message = self.inputs(header_text, payload_text)
        self.signature_state = trials.check(self, steps, message, signature, self.alg)
        trials.prove_errors(self, steps, signature)

    def named(self, name):
        for part in (self.header, self.unprotected):
            if isinstance(part, dict) and name in part:
                return part[name]
        return None


def is_ml_dsa(alg):
    """The one family that not every OpenSSL has."""
    return bool(alg) and alg.startswith("ML-DSA")
