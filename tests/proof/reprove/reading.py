# SPDX-License-Identifier: Apache-2.0
"""Strict base64url and JSON, as the standards have them, and what can be read of a token with them."""

import base64
import hashlib
import json
import re
import zlib
from decimal import Decimal


class Refused(Exception):
    """A step of the proof does not hold."""


class Unreadable(Exception):
    """A text is not what the standards demand. `code` is the error that a proof has to name for it."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


def require(holds, message):
    if not holds:
        raise Refused(message)


class Members(dict):
    """The members of an object; of those that stand twice the first counts."""

    repeated = False


def _members(pairs):
    members = Members()
    for name, value in pairs:
        if name in members:
            members.repeated = True
        else:
            members[name] = value
    return members


def _no_constant(word):
    raise ValueError(word)


def parse_json(text):
    """Numbers keep their digits: as Decimal, whole ones too, so that 1 and 1.0 differ in their text alone."""
    return json.loads(text, object_pairs_hook=_members, parse_float=Decimal, parse_int=int, parse_constant=_no_constant)


def repeats(value):
    if isinstance(value, dict):
        return getattr(value, "repeated", False) or any(repeats(each) for each in value.values())
    return isinstance(value, list) and any(repeats(each) for each in value)


def has_lone_surrogate(value):
    if isinstance(value, str):
        return any(0xD800 <= ord(letter) <= 0xDFFF for letter in value)
    if isinstance(value, dict):
        return any(has_lone_surrogate(each) for pair in value.items() for each in pair)
    return isinstance(value, list) and any(has_lone_surrogate(each) for each in value)


def encode(octets):
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode("ascii")


def decode(text):
    """RFC 7515, 2: no padding, no other alphabet, one text for each sequence of bytes."""
    if re.search(r"[+/]", text):
        raise Unreadable("base64_standard_alphabet")
    if "=" in text:
        raise Unreadable("base64_padding")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", text, re.ASCII):
        raise Unreadable("base64_invalid_character")
    if len(text) % 4 == 1:
        raise Unreadable("base64_truncated")
    octets = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if encode(octets) != text:
        raise Unreadable("base64_non_canonical")
    return octets


def decode_or_none(text):
    try:
        return decode(text)
    except Unreadable:
        return None


def content(value):
    """The bytes that a proof gives; None where it withholds them."""
    require(isinstance(value, dict) and len(set(value) & {"text", "b64u", "withheld"}) == 1, "content has one form")
    if "text" in value:
        require(set(value) == {"text"} and isinstance(value["text"], str), "content has its text alone")
        return value["text"].encode("utf-8", "surrogatepass")
    if "b64u" in value:
        require(set(value) == {"b64u"}, "content has its bytes alone")
        octets = decode_or_none(value["b64u"])
        require(octets is not None, "content is base64url")
        return octets
    require(value["withheld"] is True, "content is withheld or it is not")
    return None


def same_content(value, octets, what):
    given = content(value)
    if given is None:
        if octets is not None:
            require(value.get("length") == len(octets), f"{what}: the length of what is withheld")
            require(value.get("sha256") == encode(hashlib.sha256(octets).digest()), f"{what}: the digest")
        return
    require(given == octets, f"{what} is what was decoded")


def inflate(octets, limit=50_000_000):
    """RFC 1951, or the same within RFC 1950."""
    for width in (-15, 15):
        try:
            unpacker = zlib.decompressobj(width)
            plain = unpacker.decompress(octets, limit)
            if unpacker.eof:
                return plain
        except zlib.error:
            pass
    return None


def media_type(text):
    """RFC 7515, 4.1.9: without regard to case, with or without `application/`."""
    lower = re.sub(r"[A-Z]", lambda letter: letter.group().lower(), text)
    prefix = "application/"
    if lower.startswith(prefix) and "/" not in lower[len(prefix):]:
        return lower[len(prefix):]
    return lower


def member_at(value, path):
    """`requestDetails.nonce`; None where it is absent, (value,) where it is there."""
    for name in path.split("."):
        if not isinstance(value, dict) or name not in value:
            return None
        value = value[name]
    return (value,)


def is_number(value):
    return isinstance(value, (int, Decimal)) and not isinstance(value, bool)


def date(value):
    """RFC 7519, 2: the first whole second that is not before it; None where it is no date of 64 bits."""
    if not is_number(value):
        return None
    if isinstance(value, Decimal):
        if value.adjusted() > 30:
            return None
        whole = int(value)
        value = whole + (1 if value > whole else 0)
    return value if -(2**63) <= value < 2**63 else None
