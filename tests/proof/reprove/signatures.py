# SPDX-License-Identifier: Apache-2.0
"""Keys (RFC 7517, 7518) and signatures (RFC 7515, 7518, 8037, 8812, 9864) with the `cryptography` package."""

import hashlib
import hmac
import json

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, ed448, padding, rsa, utils

from reprove.reading import decode, encode, Unreadable

try:
    from cryptography.hazmat.primitives.asymmetric import mldsa
except ImportError:
    mldsa = None


class Unsupported(Exception):
    """The installed package cannot compute it."""


CURVES = {
    "P-256": (ec.SECP256R1, 32),
    "P-384": (ec.SECP384R1, 48),
    "P-521": (ec.SECP521R1, 66),
    "secp256k1": (ec.SECP256K1, 32),
}
ORDERS = {
    "P-256": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    "P-384": 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973,
    "P-521": int("1FF" + "FFFFFFFF" * 7 + "FFFFFFFA51868783BF2F966B7FCC0148F709A5D03BB5C9B8899C47AEBB6FB71E91386409", 16),
    "secp256k1": 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141,
}
OKP = {
    "Ed25519": (ed25519.Ed25519PublicKey, 32, 64),
    "Ed448": (ed448.Ed448PublicKey, 57, 114),
}
HASHES = {"SHA-256": (hashes.SHA256, 32), "SHA-384": (hashes.SHA384, 48), "SHA-512": (hashes.SHA512, 64)}


def _algorithms():
    table = {}
    for bits in ("256", "384", "512"):
        digest = "SHA-" + bits
        table["HS" + bits] = ("oct", {"scheme": "hmac", "hash": digest})
        table["RS" + bits] = ("RSA", {"scheme": "rsassa-pkcs1-v1_5", "hash": digest})
        table["PS" + bits] = (
            "RSA",
            {"scheme": "rsassa-pss", "hash": digest, "mgf1_hash": digest, "salt_length": HASHES[digest][1]},
        )
    for name, digest, curve in (
        ("ES256", "SHA-256", "P-256"),
        ("ES384", "SHA-384", "P-384"),
        ("ES512", "SHA-512", "P-521"),
        ("ES256K", "SHA-256", "secp256k1"),
    ):
        table[name] = ("EC", {"scheme": "ecdsa", "hash": digest, "curve": curve})
    table["EdDSA"] = ("OKP", {"scheme": "eddsa"})
    for curve in OKP:
        table[curve] = ("OKP", {"scheme": "eddsa", "curve": curve})
    for name in ("ML-DSA-44", "ML-DSA-65", "ML-DSA-87"):
        table[name] = ("AKP", {"scheme": "ml-dsa"})
    return table


ALGORITHMS = _algorithms()


def thumbprint(jwk):
    """RFC 7638; RFC 9964 for AKP. None where a member is missing."""
    required = {
        "RSA": ("e", "kty", "n"),
        "EC": ("crv", "kty", "x", "y"),
        "OKP": ("crv", "kty", "x"),
        "AKP": ("alg", "kty", "pub"),
        "oct": ("k", "kty"),
    }.get(jwk.get("kty"))
    if not required or not all(isinstance(jwk.get(name), str) for name in required):
        return None
    text = json.dumps({name: jwk[name] for name in required}, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
    return encode(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest())


class BadKey(Exception):
    """Its members are no key."""


def _number(jwk, name):
    try:
        octets = decode(jwk[name])
    except (KeyError, TypeError, Unreadable) as fault:
        raise BadKey(name) from fault
    if not octets:
        raise BadKey(name)
    return octets


def load(jwk):
    """A public key, or the bytes of a secret."""
    kty = jwk.get("kty")
    try:
        if kty == "oct":
            return _number(jwk, "k")
        if kty == "RSA":
            exponent = int.from_bytes(_number(jwk, "e"), "big")
            return rsa.RSAPublicNumbers(exponent, int.from_bytes(_number(jwk, "n"), "big")).public_key()
        if kty == "EC" and jwk.get("crv") in CURVES:
            curve, length = CURVES[jwk["crv"]]
            x, y = _number(jwk, "x"), _number(jwk, "y")
            if len(x) != length or len(y) != length:
                raise BadKey("coordinate")
            numbers = ec.EllipticCurvePublicNumbers(int.from_bytes(x, "big"), int.from_bytes(y, "big"), curve())
            return numbers.public_key()
        if kty == "OKP" and jwk.get("crv") in OKP:
            return OKP[jwk["crv"]][0].from_public_bytes(_number(jwk, "x"))
        if kty == "AKP":
            if mldsa is None:
                raise Unsupported(str(jwk.get("alg")))
            made = getattr(mldsa, "MLDSA" + str(jwk.get("alg"))[-2:] + "PublicKey")
            return made.from_public_bytes(_number(jwk, "pub"))
    except UnsupportedAlgorithm as fault:
        raise Unsupported(str(kty)) from fault
    except ValueError as fault:
        raise BadKey(str(fault)) from fault
    raise BadKey("kty or crv")


def fits_curve(algorithm, jwk):
    parameters = ALGORITHMS[algorithm][1]
    if parameters["scheme"] == "ml-dsa":
        return jwk.get("alg") == algorithm
    return "curve" not in parameters or parameters["curve"] == jwk.get("crv")


def verify(algorithm, jwk, message, signature):
    """`verified`, `mismatch`, `wrong_length` or `out_of_range`. ECDSA as JWA has it: r and s side by side."""
    parameters = ALGORITHMS[algorithm][1]
    key = load(jwk)
    scheme = parameters["scheme"]
    if scheme == "hmac":
        if len(signature) != HASHES[parameters["hash"]][1]:
            return "wrong_length"
        made = hmac.new(key, message, parameters["hash"].replace("-", "").lower()).digest()
        return "verified" if hmac.compare_digest(made, signature) else "mismatch"
    if scheme == "ecdsa":
        length, order = CURVES[parameters["curve"]][1], ORDERS[parameters["curve"]]
        if len(signature) != 2 * length:
            return "wrong_length"
        r, s = int.from_bytes(signature[:length], "big"), int.from_bytes(signature[length:], "big")
        if not (0 < r < order and 0 < s < order):
            return "out_of_range"
        arguments = (utils.encode_dss_signature(r, s), message, ec.ECDSA(HASHES[parameters["hash"]][0]()))
    elif scheme in ("rsassa-pkcs1-v1_5", "rsassa-pss"):
        if len(signature) != (key.key_size + 7) // 8:
            return "wrong_length"
        if int.from_bytes(signature, "big") >= key.public_numbers().n:
            return "out_of_range"
        made = HASHES[parameters["hash"]][0]()
        if scheme == "rsassa-pss":
            form = padding.PSS(padding.MGF1(HASHES[parameters["mgf1_hash"]][0]()), parameters["salt_length"])
        else:
            form = padding.PKCS1v15()
        arguments = (signature, message, form, made)
    else:
        if scheme == "eddsa" and len(signature) != OKP[jwk["crv"]][2]:
            return "wrong_length"
        arguments = (signature, message)
    try:
        key.verify(*arguments)
        return "verified"
    except InvalidSignature:
        return "mismatch"
    except UnsupportedAlgorithm as fault:
        raise Unsupported(algorithm) from fault


def means_type(name, kty):
    """Whether a `kty` of no registry means a registered one: `RSA-HSM` of Azure Key Vault, `rsa`, `ecdsa`."""
    bare = name.lower().removesuffix("-hsm") if isinstance(name, str) else ""
    return {"ecdsa": "EC", "ed25519": "OKP", "eddsa": "OKP"}.get(bare, bare).lower() == kty.lower()


def unfit(algorithm, entry, is_private=False):
    """Why a key is not even tried with an algorithm, by its own members; None where it is."""
    jwk = entry["jwk"]
    kty, parameters = ALGORITHMS[algorithm]
    if jwk.get("kty") and jwk.get("kty") != kty:
        return "malformed" if means_type(jwk["kty"], kty) else "type"
    if any(name in jwk and jwk[name] is not None and not isinstance(jwk[name], form)
           for name, form in (("alg", str), ("use", str), ("key_ops", list))):
        return "malformed"
    if kty != "oct":
        try:
            load(jwk)
        except BadKey:
            return "malformed"
    if not fits_curve(algorithm, jwk):
        return "curve"
    named = jwk.get("alg")
    if named is not None and named != algorithm:
        both = all(ALGORITHMS.get(each, ("", {}))[1].get("scheme") == "eddsa" for each in (named, algorithm))
        if not both or not fits_curve(named, jwk):
            return "alg"
    if jwk.get("use") is not None and jwk["use"] not in ("sig", "jwt-svid"):
        return "use"
    operations = jwk.get("key_ops")
    if operations is not None and "verify" not in operations and not ("sign" in operations and is_private):
        return "key_ops"
    if kty == "oct" and entry["origin"] in ("endpoint", "discovery", "demo"):
        return "secret_fetched"
    return None
