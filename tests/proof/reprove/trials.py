# SPDX-License-Identifier: Apache-2.0
"""The search for a key that verifies a signature, computed again."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding

from reprove.comparisons import critical_error
from reprove.reading import Refused, decode_or_none, require, same_content
from reprove.signatures import ALGORITHMS, CURVES, HASHES, BadKey, Unsupported, load, unfit, verify

STATES = {"verified", "failed", "not_checked"}
CODES_OF_UNFIT = {
    "type": "key_type_mismatch", "curve": "key_curve_mismatch", "alg": "key_alg_mismatch", "use": "key_use_not_sig",
    "key_ops": "key_ops_not_verify", "malformed": "key_malformed", "secret_fetched": "key_confusion",
    "not_secret": "key_confusion",
}
LEAST_MODULUS = 2048  # RFC 7518, 3.3


def check(derivation, steps, message, signature, alg):
    """Computes each signature again; the state that follows."""
    stated = steps["state"]
    require(stated in STATES, "a signature has a state")
    outcomes = set()
    for trial in steps["trials"]:
        require(set(trial) == {"chosen_by", "signing_input", "tried"}, "the members of a trial")
        require(trial["chosen_by"] in ("in_token", "given_for_token", "kid", "every_key"), "how keys are chosen")
        same_content(trial["signing_input"], message, "the signing input")
        is_tried = any(each.get("outcome") for each in trial["tried"])
        require(signature is not None or not is_tried, "what is no base64url is not verified")
        check_search(derivation, trial, steps, alg)
        outcomes |= check_trial(derivation, trial, steps, message, signature, alg)
    require(steps["trials"] or not is_searched(derivation, steps, alg), "a key was searched for")
    verified, tried = "verified" in outcomes, bool(outcomes)
    if stated == "verified":
        require(verified, "a key verifies the signature")
    elif verified:
        derivation.gap("why a signature that verifies does not count")
    if stated == "failed":
        require(tried or derivation.errors, "a signature that failed was tried")
    elif stated == "not_checked" and tried and not verified and not derivation.errors:
        derivation.gap("why a signature that does not verify does not count")
    return stated


def is_searched(derivation, steps, alg):
    """Whether a key has to be searched for: what the header says can be read, and the payload is there."""
    header = derivation.header
    if header is None or not derivation.is_sound or not hasattr(derivation, "payload"):
        return False
    is_known = alg in ALGORITHMS and "parameters" in steps
    return (is_known and not critical_error(header) and isinstance(header.get("kid", ""), str)
            and not derivation.is_payload_absent())


def check_search(derivation, trial, steps, alg):
    """Which keys have to be tried, where the checker knows all that were given."""
    require(trial["tried"] or trial["chosen_by"] != "in_token", "the key in the token")
    sources = derivation.checker.given.sources
    entries = [derivation.checker.keys[each["key"]] for each in trial["tried"]]
    if sources is None or derivation.layer > 0 or derivation.judges_holder or trial["chosen_by"] == "in_token" or any(
            entry["origin"] == "token" for entry in entries):
        return
    given = [each for each in sources["keys"] if each["given_for_token"]]
    rule = "given_for_token" if given else "kid" if steps["kid"] is not None else "every_key"
    require(trial["chosen_by"] == rule, "how the keys are chosen")
    keys = [key for each in given or sources["keys"] for key in each["keys"]]
    if rule == "kid":
        keys = [key for key in keys if key.get("kid") == steps["kid"]]
    require(len(entries) >= len(keys) or any("#" in str(key.get("kid")) for key in keys), "every key that may fit")


def check_trial(derivation, trial, steps, message, signature, alg):
    outcomes = set()
    for each in trial["tried"]:
        require(each["key"] in derivation.checker.keys, "a key of the proof")
        entry = derivation.checker.keys[each["key"]]
        check_choice(derivation, trial["chosen_by"], entry, steps)
        outcome = each.get("outcome")
        require(set(each) in ({"key", "unfit"}, {"key", "outcome"}), "a key is unfit or tried")
        require(not ("verified" in outcomes and outcome), "the first key that verifies ends the search")
        if "unfit" in each:
            check_unfit(derivation, each["unfit"], entry, alg)
        elif outcome is not None:
            check_outcome(derivation, outcome, entry, message, signature, alg)
            outcomes.add(outcome)
            if outcome == "verified" and entry["origin"] == "token" and not derivation.judges_holder:
                derivation.trust_key_of_token(steps["state"])
        elif "verified" not in outcomes and signature:
            derivation.gap("a key that was not reached")
    return outcomes


def check_choice(derivation, chosen_by, entry, steps):
    jwk = entry["jwk"]
    if chosen_by == "in_token" or entry["origin"] == "token":
        require(entry["origin"] == "token", "a key in the token comes from nowhere else")
        return
    if chosen_by == "kid":
        kid, wanted = jwk.get("kid"), steps["kid"]
        same = kid == wanted or (isinstance(kid, str) and kid.startswith("did:") and "#" in kid
                                 and wanted in (kid[kid.index("#"):], kid[kid.index("#") + 1:]))
        require(same, "the key bears the ID that the header names")
    elif chosen_by == "given_for_token" and derivation.layer == 0:
        require(entry["given_for_token"], "the key was given for the token")
    elif chosen_by == "every_key":
        require(steps["kid"] is None, "every key is tried where none is named")


def check_unfit(derivation, reason, entry, alg):
    if reason in ("not_secret", "alg_unprotected"):
        derivation.gap(f"why a key is unfit: {reason}")
        return
    try:
        found = unfit(alg, entry, derivation.checker.given.is_private(entry["jwk"]))
    except Unsupported as fault:
        derivation.gap(f"algorithm: {fault}")
        return
    if reason == "malformed" and found is None:
        derivation.gap("why a key is malformed")
        return
    require(reason == found, f"the key is unfit by its {reason}")


def check_outcome(derivation, outcome, entry, message, signature, alg):
    keys = derivation.checker.public_or_secret(entry)
    if keys is None:
        derivation.gap("verdict: a shared secret was not given to the checker")
        return
    if outcome in ("low_order_key", "library_failure"):
        derivation.gap(f"verdict: the outcome {outcome}")
        return
    try:
        outcomes = {verify(alg, each, message, signature) for each in keys}
    except Unsupported as fault:
        derivation.gap(f"verdict: the algorithm {fault} is not in this package")
        return
    except BadKey as fault:
        raise Refused(f"the key can be read: {fault}") from fault
    require(outcome in outcomes and (outcome == "verified" or "verified" not in outcomes), f"the signature: {outcome}")


def tried_of(steps):
    return [each for trial in steps["trials"] for each in trial["tried"]]


def prove_errors(derivation, steps, signature):
    """Of the errors about signature and key those that the trials show."""
    outcomes = {each.get("outcome") for each in tried_of(steps)} - {None}
    for code, where in sorted(derivation.errors):
        if where == "signature" and code.startswith(("signature_", "content_")):
            prove_signature_error(derivation, code, outcomes, steps, signature)
        elif where.startswith("key:"):
            prove_key_error(derivation, code, where, steps)
        elif code == "kid_unknown":
            prove_unknown(derivation, code, where, steps)


def prove_signature_error(derivation, code, outcomes, steps, signature):
    if code == "signature_missing":
        require(signature is None or not signature, "there is no signature")
        derivation.proved.add((code, "signature"))
        return
    require(signature is None or signature, "there is a signature")
    if not outcomes:
        parameters = ALGORITHMS.get(derivation.alg, ("", {}))[1]
        length = {"hmac": lambda: HASHES[parameters["hash"]][1],
                  "ecdsa": lambda: 2 * CURVES[parameters["curve"]][1]}.get(parameters.get("scheme"), lambda: None)()
        if code in ("signature_wrong_length", "signature_der_encoded") and length and signature is not None:
            require(len(signature) != length, "the signature has another length")
            derivation.proved.add((code, "signature"))
        return
    require("verified" not in outcomes, "the signature does not verify")
    if code in ("signature_mismatch", "content_changed"):
        require(outcomes & {"mismatch", "out_of_range", "library_failure"}, "a key was tried and does not verify")
    if code == "signature_wrong_length":
        require("wrong_length" in outcomes, "the signature has another length")
    if code == "signature_out_of_range":
        require("out_of_range" in outcomes, "the signature is out of range")
    derivation.proved.add((code, "signature"))
    if code == "content_changed":
        prove_changed(derivation, steps, signature)
    elif code not in ("signature_mismatch", "signature_wrong_length", "signature_out_of_range"):
        derivation.gap(f"what else is known of it: {code}")


def prove_changed(derivation, steps, signature):
    """The signature is of the key, over other content: with RSA the hash that was signed can be seen."""
    parameters = ALGORITHMS[derivation.alg][1]
    if parameters["scheme"] != "rsassa-pkcs1-v1_5":
        derivation.gap("what else is known of it: content_changed")
        return
    for each in tried_of(steps):
        entry = derivation.checker.keys[each["key"]]
        try:
            load(entry["jwk"]).recover_data_from_signature(
                signature, padding.PKCS1v15(), HASHES[parameters["hash"]][0]())
            return
        except (InvalidSignature, BadKey, AttributeError):
            continue
    raise Refused("the signature is one of the key's")


def prove_key_error(derivation, code, where, steps):
    kid = where[len("key:"):]
    for each in tried_of(steps):
        jwk = derivation.checker.keys[each["key"]]["jwk"]
        if (jwk.get("kid") if isinstance(jwk.get("kid"), str) else "") != kid:
            continue
        is_small = (code == "key_too_small" and jwk.get("kty") == "RSA"
                    and int.from_bytes(decode_or_none(jwk["n"]) or b"", "big").bit_length() < LEAST_MODULUS)
        if is_small or CODES_OF_UNFIT.get(each.get("unfit")) == code:
            derivation.proved.add((code, where))
            return
    if code == "key_malformed":  # of a key that was not tried, such as Istio's placeholder
        derivation.gap("why a key is malformed")
        return
    if code in CODES_OF_UNFIT.values() or code == "key_too_small":
        raise Refused(f"a key was found to have {code}")


def prove_unknown(derivation, code, where, steps):
    sources = derivation.checker.given.sources
    if sources is None:
        return
    keys = [key for source in sources["keys"] for key in source["keys"]]
    if steps["alg"] and steps["alg"].startswith("HS") and where == "header.alg":
        require(not any(key.get("kty") == "oct" for key in keys), "no secret was given")
    elif steps["kid"] is not None:
        require(not any(key.get("kid") == steps["kid"] for key in keys), "no key bears the ID")
    derivation.proved.add((code, where))
