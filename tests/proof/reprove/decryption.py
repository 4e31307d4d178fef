# SPDX-License-Identifier: Apache-2.0
"""Opens an encrypted token again (RFC 7516, 7518) with the key that the proof names."""

import hashlib
import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, keywrap, padding
from cryptography.hazmat.primitives.asymmetric import ec, padding as asymmetric_padding, rsa, x25519, x448
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.concatkdf import ConcatKDFHash
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from reprove.comparisons import KEY_MANAGEMENT
from reprove.reading import Unreadable, decode, encode, inflate, parse_json, require, same_content
from reprove.signatures import CURVES, thumbprint

KEY_LENGTHS = {"A128GCM": 16, "A192GCM": 24, "A256GCM": 32, "A128CBC-HS256": 32, "A192CBC-HS384": 48,
               "A256CBC-HS512": 64}
STATES = {"decrypted", "no_key", "failed", "limit_exceeded", "not_tried"}
MAXIMUM_ITERATIONS = 1_200_000


class Fails(Exception):
    """The key does not open it."""


def number(jwk, name):
    return int.from_bytes(decode(jwk[name]), "big")


def private_key(jwk):
    if jwk["kty"] == "oct":
        return decode(jwk["k"])
    if jwk["kty"] == "RSA":
        public = rsa.RSAPublicNumbers(number(jwk, "e"), number(jwk, "n"))
        d = number(jwk, "d")
        if "p" in jwk:
            p, q = number(jwk, "p"), number(jwk, "q")
        else:
            p, q = rsa.rsa_recover_prime_factors(public.n, public.e, d)
        numbers = rsa.RSAPrivateNumbers(p, q, d, rsa.rsa_crt_dmp1(d, p), rsa.rsa_crt_dmq1(d, q),
                                        rsa.rsa_crt_iqmp(p, q), public)
        return numbers.private_key()
    if jwk["kty"] == "EC":
        curve = CURVES[jwk["crv"]][0]()
        public = ec.EllipticCurvePublicNumbers(number(jwk, "x"), number(jwk, "y"), curve)
        return ec.EllipticCurvePrivateNumbers(number(jwk, "d"), public).private_key()
    made = {"X25519": x25519.X25519PrivateKey, "X448": x448.X448PrivateKey}[jwk["crv"]]
    return made.from_private_bytes(decode(jwk["d"]))


def agreed(key, jwk, ephemeral):
    if jwk["kty"] == "EC":
        curve = CURVES[ephemeral["crv"]][0]()
        other = ec.EllipticCurvePublicNumbers(number(ephemeral, "x"), number(ephemeral, "y"), curve).public_key()
        return key.exchange(ec.ECDH(), other)
    made = {"X25519": x25519.X25519PublicKey, "X448": x448.X448PublicKey}[ephemeral["crv"]]
    return key.exchange(made.from_public_bytes(decode(ephemeral["x"])))


def derived(header, shared, name, length):
    """RFC 7518, 4.6.2."""
    def field(octets):
        return len(octets).to_bytes(4, "big") + octets

    info = field(name.encode()) + field(decode(header.get("apu", ""))) + field(decode(header.get("apv", "")))
    return ConcatKDFHash(hashes.SHA256(), length, info + (length * 8).to_bytes(4, "big")).derive(shared)


def unwrap(alg, wrapping, encrypted):
    try:
        return keywrap.aes_key_unwrap(wrapping, encrypted)
    except (keywrap.InvalidUnwrap, ValueError) as fault:
        raise Fails(alg) from fault


def content_key(header, jwk, encrypted):
    alg, enc = header["alg"], header["enc"]
    key = private_key(jwk)
    if alg == "dir":
        return key
    if alg.startswith("RSA"):
        if alg == "RSA1_5":
            form = asymmetric_padding.PKCS1v15()
        else:
            digest = {"RSA-OAEP": hashes.SHA1, "RSA-OAEP-256": hashes.SHA256, "RSA-OAEP-384": hashes.SHA384,
                      "RSA-OAEP-512": hashes.SHA512}[alg]()
            form = asymmetric_padding.OAEP(asymmetric_padding.MGF1(digest), digest, None)
        return key.decrypt(encrypted, form)
    if alg.startswith("ECDH-ES"):
        shared = agreed(key, jwk, header["epk"])
        if alg == "ECDH-ES":
            return derived(header, shared, enc, KEY_LENGTHS[enc])
        return unwrap(alg, derived(header, shared, alg, int(alg[-5:-2]) // 8), encrypted)
    if alg.endswith("GCMKW"):
        return AESGCM(key).decrypt(decode(header["iv"]), encrypted + decode(header["tag"]), None)
    if alg.startswith("PBES2"):
        digest = {"256": hashes.SHA256, "384": hashes.SHA384, "512": hashes.SHA512}[alg[8:11]]()
        require(header["p2c"] <= MAXIMUM_ITERATIONS, "not more iterations than are allowed")
        salt = alg.encode() + b"\0" + decode(header["p2s"])
        key = PBKDF2HMAC(digest, int(alg[-5:-2]) // 8, salt, header["p2c"]).derive(key)
    return unwrap(alg, key, encrypted)


def opened(enc, key, vector, sealed, tag, additional):
    if len(key) != KEY_LENGTHS[enc]:
        raise Fails("the length of the content's key")
    if enc.endswith("GCM"):
        if len(vector) != 12 or len(tag) != 16:
            raise Fails("a length")
        return AESGCM(key).decrypt(vector, sealed + tag, additional)
    half = len(key) // 2
    made = hmac.new(key[:half], additional + vector + sealed + (len(additional) * 8).to_bytes(8, "big"),
                    "sha" + enc[-3:]).digest()
    if not hmac.compare_digest(made[:half], tag):
        raise Fails("the tag")
    plain = Cipher(algorithms.AES(key[half:]), modes.CBC(vector)).decryptor()
    undo = padding.PKCS7(128).unpadder()
    return undo.update(plain.update(sealed) + plain.finalize()) + undo.finalize()


class Sealed:
    """The parts of an encrypted token, whichever serialization it has."""

    def __init__(self, derivation):
        if derivation.steps["read"]["format"] == "jwe_compact":
            self.protected, encrypted, self.vector, self.sealed, self.tag = derivation.segments
            self.shared, self.recipients, self.additional = {}, [({}, encrypted)], self.protected
        else:
            members = derivation.object
            self.protected = members.get("protected", "")
            self.vector, self.sealed, self.tag = members.get("iv", ""), members["ciphertext"], members.get("tag", "")
            self.shared = members.get("unprotected", {})
            entries = members.get("recipients", [members])
            self.recipients = [(each.get("header", {}), each.get("encrypted_key", "")) for each in entries]
            self.additional = self.protected + ("." + members["aad"] if "aad" in members else "")

    def headers(self):
        protected = parse_json(decode(self.protected).decode("utf-8")) if self.protected else {}
        return [({**self.shared, **own, **protected}, encrypted) for own, encrypted in self.recipients]

    def plaintext(self, header, encrypted, jwk):
        key = content_key(header, jwk, decode(encrypted))
        plain = opened(header["enc"], key, decode(self.vector), decode(self.sealed), decode(self.tag),
                       self.additional.encode())
        if header.get("zip") == "DEF":
            plain = inflate(plain)
            if plain is None:
                raise Fails("what was compressed")
        return plain


def candidates(derivation, entry):
    """The private keys or secrets that the checker was given for a key of the proof."""
    jwk = entry["jwk"]
    given = derivation.checker.given
    if jwk.get("kty") == "oct":
        return [dict(jwk, k=encode(secret)) for secret in given.secrets_for(jwk)]
    return [each for each in given.keys if "d" in each and thumbprint(each) == thumbprint(jwk)]


def check(derivation):
    steps = derivation.steps["decryption"]
    require(set(steps) <= {"state", "alg", "enc", "kid", "key"} and steps["state"] in STATES, "the members of it")
    sealed = Sealed(derivation)
    octets = derivation.strictly(sealed.protected, "header")
    for part, text in (("initialization_vector", sealed.vector), ("ciphertext", sealed.sealed), ("tag", sealed.tag),
                       *(("encrypted_key", encrypted) for _, encrypted in sealed.recipients)):
        derivation.strictly(text, part)
    if octets is None:
        derivation.gap("what a header says that is no base64url")
    else:
        same_content(derivation.steps["header"], octets, "the header")
    try:
        headers = sealed.headers()
        derivation.header = parse_json(octets.decode("utf-8")) if octets else {}
    except (ValueError, AttributeError, Unreadable, TypeError):
        found = {error for error in derivation.errors if error[0] in ("header_not_json", "header_not_object")}
        derivation.proved |= found
        if not derivation.proved:
            derivation.gap("verdict: a header that cannot be read")
        require(steps["state"] != "decrypted", "what cannot be read is not opened")
        return
    chosen = [header for header, _ in headers if (text_of(header, "alg"), text_of(header, "enc"),
                                                  text_of(header, "kid")) == (steps["alg"], steps["enc"], steps["kid"])]
    require(chosen or not headers, "the algorithms and the key ID are those of a recipient")
    derivation.unprotected = chosen[0] if chosen else {}
    prove_names(derivation, headers)
    if steps["state"] == "decrypted":
        check_opened(derivation, steps, sealed, headers)
        return
    require("key" not in steps and "payload" not in derivation.steps, "what was not opened has no content")
    check_not_opened(derivation, steps, sealed, headers)


def text_of(header, name):
    value = header.get(name)
    return value or None if isinstance(value, str) else None


def prove_names(derivation, headers):
    """`alg` or `enc` is absent, or one that nobody knows."""
    header = headers[0][0] if headers else {}
    for name, known in (("alg", KEY_MANAGEMENT), ("enc", KEY_LENGTHS)):
        value = text_of(header, name)
        for code, holds in (("alg_missing", value is None), ("alg_none", bool(value) and value.lower() == "none"),
                            ("alg_unsupported", value is not None and value not in known)):
            if (code, f"header.{name}") in derivation.errors:
                require(holds, f"{code} at header.{name}")
                derivation.proved.add((code, f"header.{name}"))


def fitting(derivation):
    """Those that might open it: every key of the checker's that is private."""
    given = derivation.checker.given
    return [each for each in given.keys if "d" in each or "k" in each] + [
        {"kty": "oct", "k": encode(secret)} for secret in given.secrets]


def tries(sealed, headers, keys):
    for header, encrypted in headers:
        if header.get("alg") not in KEY_MANAGEMENT or header.get("enc") not in KEY_LENGTHS:
            continue
        for jwk in keys:
            try:
                yield header, jwk, sealed.plaintext(header, encrypted, jwk)
            except (Fails, InvalidTag, ValueError, KeyError, TypeError, AttributeError, OverflowError, Unreadable):
                continue


def check_opened(derivation, steps, sealed, headers):
    entry = derivation.checker.keys.get(steps.get("key"))
    require(entry is not None, "a key of the proof opened it")
    keys = candidates(derivation, entry)
    if not keys:
        derivation.gap("verdict: the key that opened it was not given to the checker")
        return
    for _, _, plain in tries(sealed, headers, keys):
        same_content(derivation.steps["payload"], plain, "what was decrypted")
        derivation.payload = plain
        try:
            value = parse_json(plain.decode("utf-8"))
        except (ValueError, RecursionError):
            value = None
        if isinstance(value, dict):
            derivation.claims = value
        return
    if entry["jwk"].get("kty") == "oct":
        derivation.gap("verdict: how the key is made out of the secret that was given")
        return
    require(False, "the key opens it")


def check_not_opened(derivation, steps, sealed, headers):
    """Nothing that the checker was given opens it, unless its algorithm is off or its content too large."""
    if steps["state"] in ("no_key", "failed"):
        for header, jwk, _ in tries(sealed, headers, fitting(derivation)):
            named = header.get("kid")
            if jwk.get("kid") == named or named is None:
                derivation.gap("verdict: why it was not opened")
            return
    else:
        derivation.gap(f"why it was not opened: {steps['state']}")
