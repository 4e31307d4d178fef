# SPDX-License-Identifier: Apache-2.0
"""What a holder disclosed and signed (RFC 9901), and the values that bind a token to others."""

import copy
import hashlib

from reprove import trials
from reprove.reading import Unreadable, decode, decode_or_none, encode, parse_json, require, same_content
from reprove.signatures import ALGORITHMS, thumbprint

DIGESTS = {"sha-256": "sha256", "sha-384": "sha384", "sha-512": "sha512"}
NEVER_DISCLOSED = {"/iss", "/nbf", "/exp", "/cnf", "/vct", "/vct#integrity", "/status"}  # draft-ietf-oauth-sd-jwt-vc
RECENT = 300  # seconds: a key binding is made for one occasion


def texts_of(derivation):
    """The disclosures and the key binding as they stand behind the token, or in the unprotected header."""
    open_header = derivation.unprotected
    if derivation.place > 0:  # RFC 9901, 8.1: what is disclosed is beside the first signature
        open_header = derivation.object["signatures"][0].get("header")
    if isinstance(open_header, dict) and ("disclosures" in open_header or "kb_jwt" in open_header):
        return open_header.get("disclosures", []), open_header.get("kb_jwt", "")
    parts = derivation.token.split("~")
    return parts[1:-1], parts[-1] if len(parts) > 1 else ""


def digest_name(claims):
    name = claims.get("_sd_alg", "sha-256") if isinstance(claims, dict) else "sha-256"
    return DIGESTS.get(name) if isinstance(name, str) else None


def digest_of(text, name):
    return encode(hashlib.new(name, text.encode("utf-8", "surrogatepass")).digest())


def check(derivation):
    """Each digest again, and the claims with what was disclosed in their places."""
    texts, key_binding = texts_of(derivation)
    name = digest_name(derivation.claims)
    if name is None:
        found = {error for error in derivation.errors if error == ("alg_unsupported", "payload._sd_alg")}
        require(found, "a digest that is not known is an error")
        derivation.proved |= found
        return
    found = {}
    for text in texts:
        try:
            value = parse_json(decode(text).decode("utf-8"))
        except (ValueError, Unreadable):
            value = None
        found[digest_of(text, name)] = value if isinstance(value, list) else None
    placing = Placing(found)
    derivation.claims = placing.place(copy.deepcopy(derivation.claims))
    derivation.placing, derivation.disclosed = placing, [digest_of(text, name) for text in texts]
    for each in derivation.steps["disclosures"]:
        check_one(derivation, each, texts, name, found)
    require([each["place"] for each in derivation.steps["disclosures"]] == list(range(len(texts))),
            "each disclosure once")
    check_errors(derivation, found)
    if "key_binding" in derivation.steps:
        check_holder(derivation, derivation.steps["key_binding"], key_binding, name)
    elif key_binding and key_binding.count(".") != 2:
        derivation.proved |= {error for error in derivation.errors
                              if error == ("wrong_segment_count", "key_binding.token")}


def check_one(derivation, each, texts, name, found):
    require(set(each) == {"place", "digest", "name", "pointer", "sound"}, "the members of a disclosure")
    require(0 <= each["place"] < len(texts), "a disclosure of the token")
    require(each["digest"] == digest_of(texts[each["place"]], name), "the digest of the disclosure")
    if not each["sound"]:
        require(derivation.errors, "a disclosure that breaks a rule is an error")
        return
    value = found[each["digest"]]
    require(isinstance(value, list) and len(value) in (2, 3), "a disclosure is a list")
    require(each["name"] == (value[1] if len(value) == 3 else None), "the name that is disclosed")
    if derivation.placing.repeated:
        derivation.gap("the place of what is disclosed where a digest is there twice")
    else:
        require(each["pointer"] == derivation.placing.pointers.get(each["digest"]), "the place of what is disclosed")


def check_errors(derivation, found):
    """Which disclosures break a rule (RFC 9901, 7.1, steps 3 and 4)."""
    placing = derivation.placing
    broken = {digest for digest, value in found.items()
              if not isinstance(value, list) or len(value) not in (2, 3)
              or (len(value) == 3 and (not isinstance(value[1], str) or value[1] in ("_sd", "...")))}
    broken |= placing.misfits | (set(found) - set(placing.pointers))
    for place, digest in enumerate(derivation.disclosed):
        stated = {error for error in derivation.errors
                  if error[1] == f"disclosure:{place}" and error[0].startswith("disclosure_")}
        if stated and not placing.repeated:
            kept = placing.pointers.get(digest) in NEVER_DISCLOSED
            require(digest in broken or kept, f"disclosure {place} breaks a rule")
            derivation.proved |= stated
        elif not derivation.errors:
            require(digest not in broken, f"disclosure {place} breaks no rule")
    if placing.repeated:
        derivation.proved |= {error for error in derivation.errors if error[0] == "digest_repeated"}
        require(derivation.errors, "a digest that is there twice is an error")


class Placing:
    """RFC 9901, 7.1, step 3: digests make way for what is disclosed, or vanish."""

    def __init__(self, found):
        self.found = found
        self.pointers = {}
        self.misfits = set()
        self.repeated = False
        self.seen = set()

    def meet(self, digest):
        self.repeated |= digest in self.seen
        self.seen.add(digest)
        return self.found.get(digest)

    def place(self, value, at=""):
        if isinstance(value, list):
            return self.place_list(value, at)
        if not isinstance(value, dict):
            return value
        digests = value.get("_sd") if isinstance(value.get("_sd"), list) else []
        made = {name: self.place(each, f"{at}/{escape(name)}") for name, each in value.items()
                if name != "_sd" and not (name == "_sd_alg" and not at)}
        for digest in digests:
            disclosed = self.meet(digest) if isinstance(digest, str) else None
            if disclosed is None:
                continue
            if len(disclosed) != 3 or not isinstance(disclosed[1], str) or disclosed[1] in made:
                self.misfits.add(digest)
                continue
            place = f"{at}/{escape(disclosed[1])}"
            self.pointers[digest] = place
            made[disclosed[1]] = self.place(disclosed[2], place)
        return made

    def place_list(self, value, at):
        placed = []
        for each in value:
            if isinstance(each, dict) and set(each) == {"..."} and isinstance(each["..."], str):
                disclosed = self.meet(each["..."])
                if isinstance(disclosed, list) and len(disclosed) == 2:
                    place = f"{at}/{len(placed)}"
                    self.pointers[each["..."]] = place
                    placed.append(self.place(disclosed[1], place))
                elif disclosed is not None:
                    self.misfits.add(each["..."])
                continue
            placed.append(self.place(each, f"{at}/{len(placed)}"))
        return placed


def escape(name):
    return name.replace("~", "~0").replace("/", "~1")


def check_holder(derivation, steps, text, name):
    require(set(steps) == {"token", "header", "payload", "signature"}, "the members of a key binding")
    require(steps["token"] == text, "the key binding is that of the token")
    parts = text.split(".")
    require(len(parts) == 3, "a key binding is a compact JWS")
    octets = [decode_or_none(part) for part in parts]
    if None in octets:
        derivation.gap("a key binding that is no base64url")
        return
    same_content(steps["header"], octets[0], "the key binding's header")
    same_content(steps["payload"], octets[1], "the key binding's payload")
    try:
        header, claims = parse_json(octets[0].decode("utf-8")), parse_json(octets[1].decode("utf-8"))
    except ValueError:
        derivation.gap("a key binding that is no JSON")
        return
    derivation.holder_claims = claims if isinstance(claims, dict) else None
    if isinstance(header.get("alg"), str) and header["alg"].lower() == "none":
        derivation.proved |= derivation.errors & {("alg_none", "key_binding.header.alg")}
    signature = steps["signature"]
    alg = header.get("alg")
    require(signature["alg"] == alg, "the key binding's algorithm is that of its header")
    require(signature.get("parameters") == ALGORITHMS.get(alg, (None, None))[1], "its parameters")
    require(signature["signature"] == encode(octets[2]), "the key binding's signature")
    require(signature["kid"] == header.get("kid"), "the key binding's key ID")
    message = f"{parts[0]}.{parts[1]}".encode()
    derivation.judges_holder = True
    state = trials.check(derivation, signature, message, octets[2], alg)
    derivation.judges_holder = False
    if state == "verified":
        confirmation = derivation.claims.get("cnf") if isinstance(derivation.claims, dict) else None
        jwk = confirmation.get("jwk") if isinstance(confirmation, dict) else None
        for each in trials.tried_of(signature):
            used = derivation.checker.keys[each["key"]]["jwk"]
            if jwk is not None:
                require(thumbprint(used) == thumbprint(jwk), "the holder's key is the one that the issuer names")
    header, payload, own = derivation.texts()
    derivation.presented = "~".join([f"{header}.{payload or ''}.{own}", *texts_of(derivation)[0], ""])
    derivation.digest = name


def compare_claims(derivation, comparing, names):
    """What is expected of audience, nonce and age is the holder's, where there is a key binding."""
    holders = ("audience", "nonce", "age")
    holder = getattr(derivation, "holder_claims", None)
    own = [name for name in names if not (holder is not None and name in holders)]
    written = {each["check"]: each["at"] for each in derivation.steps["comparisons"]}
    nonce_path = written.get("nonce", "payload.nonce").split("payload.", 1)[-1]
    if nonce_path != "nonce":
        derivation.gap("where a token of its kind has its nonce")
    hashed = access_token_hash(derivation)
    comparing.claims(derivation.claims, "payload", own, derivation.wanted_issuers(), nonce_path,
                     access_token_hash=hashed)
    if holder is not None:
        comparing.claims(holder, "key_binding.payload", [name for name in names if name in holders],
                         ([], None), recent=RECENT)
    order = {name: place for place, name in enumerate(names)}
    first = {"algorithm": -3, "critical": -2, "type": -1}
    comparing.made.sort(key=lambda each: first.get(each["check"], order.get(each["check"], 0)))


def claim_errors(derivation):
    own = [each for each in derivation.comparing.made if not each["at"].startswith("key_binding.")]
    holder = [each for each in derivation.comparing.made if each["at"].startswith("key_binding.")]
    comparing = derivation.comparing
    comparing.made = own
    found = comparing.errors(derivation.claims, derivation.header)
    if holder:
        comparing.made = [dict(each, at=each["at"].removeprefix("key_binding.")) for each in holder]
        made = comparing.other_errors(derivation.holder_claims, "payload")
        if any(not each["holds"] for each in comparing.made if each["check"] == "audience"):
            is_there = "aud" in derivation.holder_claims
            made.add(("audience_mismatch" if is_there else "audience_missing", "payload.aud"))
        found |= {(code, "key_binding." + where) for code, where in made}
    comparing.made = own + holder
    return found


def access_token_hash(derivation):
    """OpenID Connect Core 1.0, 3.1.3.6."""
    stated = [each for each in derivation.steps["comparisons"] if each["check"] == "access_token_hash"]
    if not stated:
        return None
    given = derivation.checker.given.access_token
    parameters = ALGORITHMS.get(derivation.alg, ("", {}))[1]
    if given is None or "hash" not in parameters:
        derivation.gap("the hash of the access token, which was not given to the checker")
        return stated[0]["expected"]
    whole = hashlib.new(parameters["hash"].replace("-", "").lower(), given).digest()
    return encode(whole[:len(whole) // 2])


def check_bindings(derivation):
    for each in derivation.steps["bindings"]:
        require(set(each) <= {"edge", "from", "to", "place", "state", "written", "computed", "missing"},
                "the members of a binding")
        require(each["state"] in ("holds", "broken", "not_checked"), "a binding has a state")
        require((each["state"] == "not_checked") == ("missing" in each), "why a binding was not checked")
        check_of = CHECKS.get(each["edge"])
        if check_of is None or not check_of(derivation, each):
            derivation.gap(f"binding: {each['edge']}")


def check_presented(derivation, each):
    if not hasattr(derivation, "presented"):
        return False
    made = digest_of(derivation.presented, derivation.digest)
    stated = (derivation.holder_claims or {}).get("sd_hash")
    require(each["computed"] == made, "the digest of what is presented")
    require(each["written"] == (stated or None), "the digest that the holder signed")
    require(each["state"] == ("holds" if stated == made else "broken"), "the binding to what is presented")
    require((each["from"], each["to"]) == ("key_binding", "credential"), "what is bound to what")
    proves(derivation, each, "key_binding.payload.sd_hash")
    return True


def check_disclosed(derivation, each):
    if not hasattr(derivation, "placing") or derivation.placing.repeated:
        return False
    require((each["from"], each["to"]) == ("credential", "disclosure"), "what is bound to what")
    digest = derivation.disclosed[each["place"]]
    holds = digest in derivation.placing.pointers
    require(each["computed"] == digest, "the digest of the disclosure")
    if each["state"] == "holds" or holds:
        require(each["written"] == digest and each["state"] == "holds", "the digest that the issuer signed")
    else:
        require(each["written"] is None and each["state"] == "broken", "no digest leads to the disclosure")
    return True


def check_access_token(derivation, each):
    if derivation.checker.given.access_token is None:
        return False
    require(each["computed"] == access_token_hash_of(derivation, each["computed"]), "the hash of the access token")
    require(each["state"] == ("holds" if each["written"] == each["computed"] else "broken"), "its binding")
    return True


def check_nonce(derivation, each):
    if each["from"] != "key_binding":
        return check_claim(derivation, each)
    wanted = derivation.asked["expectations"].get("nonce")
    require(each["to"] == "expected_nonce", "what is bound to what")
    require(each["written"] == (derivation.holder_claims or {}).get("nonce"), "the nonce that the holder signed")
    require(each["computed"] == wanted, "the nonce that is expected")
    require(each["state"] == ("not_checked" if wanted is None else "holds" if each["written"] == wanted else "broken"),
            "the binding to the nonce")
    require(each.get("missing") == ("not_expected" if wanted is None else None), "why it was not checked")
    return True


def check_holder_key(derivation, each):
    confirmation = derivation.claims.get("cnf") if isinstance(derivation.claims, dict) else None
    jwk = confirmation.get("jwk") if isinstance(confirmation, dict) else None
    if not isinstance(jwk, dict):
        return False
    require(each["written"] == thumbprint(jwk) and each["computed"] is None, "the holder's key")
    require((each["from"], each["to"]) == ("credential", "key_binding"), "what is bound to what")
    verified = derivation.steps["key_binding"]["signature"]["state"] == "verified"
    require((each["state"] == "holds") == verified, "the holder's key signed")
    return "missing" not in each


def check_own_key(derivation, each):
    jwk = derivation.header.get("jwk") if derivation.header else None
    if not isinstance(jwk, dict):
        return False
    require(each["written"] == thumbprint(jwk) and each["computed"] is None, "the key in the token")
    require((each["from"], each["to"]) == ("proof", "own_key"), "what is bound to what")
    if each["state"] == "holds":
        require(derivation.signature_state == "verified", "the key in the token signed it")
    return "missing" not in each


def check_claim(derivation, each):
    """Of a value that nothing was there to compare with."""
    if each["computed"] is not None or "missing" not in each or not isinstance(derivation.claims, dict):
        return False
    require(each["written"] == derivation.claims.get(each["edge"]), f"the {each['edge']} of the token")
    return False


CHECKS = {
    "sd_hash": check_presented, "digest": check_disclosed, "at_hash": check_access_token, "nonce": check_nonce,
    "cnf.jwk": check_holder_key, "own_key": check_own_key, "htm": check_claim, "htu": check_claim,
}


def proves(derivation, binding, where):
    if binding["state"] == "broken":
        derivation.proved |= {error for error in derivation.errors if error == ("binding_broken", where)}


def access_token_hash_of(derivation, stated):
    parameters = ALGORITHMS.get(derivation.alg, ("", {}))[1]
    if "hash" not in parameters:
        return stated
    whole = hashlib.new(parameters["hash"].replace("-", "").lower(), derivation.checker.given.access_token).digest()
    return encode(whole[:len(whole) // 2])
