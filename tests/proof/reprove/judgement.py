# SPDX-License-Identifier: Apache-2.0
"""The codes of errors, and which checks follow from which of them."""

import re

from reprove.reading import require

KEY_ERRORS = {
    "kid_rotated_out", "kid_unknown", "key_malformed", "key_type_mismatch", "key_curve_mismatch", "key_alg_mismatch",
    "key_use_not_sig", "key_ops_not_verify", "key_confusion", "key_too_small", "key_low_order", "private_key_exposed",
    "key_roca", "key_revoked", "chain_broken", "weak_secret", "no_keys", "duplicate_kid", "kid_missing", "x5t_mismatch",
}
SIGNATURE_ERRORS = {
    "signature_missing", "signature_der_encoded", "signature_wrong_length", "signature_out_of_range",
    "signature_by_other_key", "signature_made_otherwise", "content_changed", "signature_mismatch",
}
TEXT_ERRORS = {
    "bearer_prefix", "quoted_token", "embedded_in_text", "url_encoded_token", "html_entity_encoded_token",
    "base64_encoded_token", "hex_encoded_token", "whitespace_in_token", "invisible_character", "utf16_text", "empty_input",
    "missing_value", "key_set_given", "key_given", "opaque_token", "wrong_segment_count", "unrecognized_text",
}
ENCODING_ERRORS = {
    "base64_standard_alphabet", "base64_padding", "lookalike_character", "base64_invalid_character",
    "base64_truncated", "base64_non_canonical", "header_not_json", "header_not_object", "payload_not_json",
    "invalid_utf8", "duplicate_member", "json_too_deep",
}
STRUCTURE_ERRORS = TEXT_ERRORS | ENCODING_ERRORS
# Each is made anew, and has to stand in the proof where it holds and nowhere else.
CLAIM_ERRORS = {
    "claim_wrong_type", "expired", "not_yet_valid", "issuer_mismatch", "issuer_missing", "audience_mismatch",
    "audience_missing", "subject_mismatch",
}
REGISTERED_CLAIMS = {
    "iss", "sub", "aud", "exp", "nbf", "iat", "jti", "auth_time", "nonce", "azp", "at_hash", "client_id",
}
HEADER_ERRORS = {"alg_missing", "alg_none", "alg_not_allowed", "crit_malformed", "crit_unknown"}
ONLY_WARNINGS = {
    "no_keys", "kid_missing", "duplicate_kid", "weak_secret", "x5t_mismatch", "chain_trusted", "expiry_missing",
    "nested_token", "kind_unknown", "payload_detached", "header_key_ignored", "binding_unchecked", "kid_absent",
    "alg_absent", "use_absent", "key_set_empty", "key_set_misshapen", "key_expired", "certificate_expired",
    "certificate_key_differs",
}
ALL_ERRORS = STRUCTURE_ERRORS | KEY_ERRORS | SIGNATURE_ERRORS | CLAIM_ERRORS | HEADER_ERRORS | {
    "alg_unsupported", "type_mismatch", "encrypted_token", "unencoded_payload", "payload_compressed",
    "payload_given_twice", "header_unprotected", "not_examined", "member_required", "member_forbidden",
    "member_invalid", "disclosure_invalid", "disclosure_unreferenced", "digest_repeated", "binding_broken",
    "status_not_valid", "date_in_milliseconds", "issued_in_future", "claim_missing", "token_too_old",
    "lifetime_excessive", "member_wrong_type", "coordinate_length", "exponent_unusual", "modulus_too_large",
}
RULES = {
    "structure": "RFC 7515, 7.1 and RFC 7519, 7.2",
    "algorithm": "RFC 7515, 4.1.1 and RFC 8725, 3.1",
    "critical": "RFC 7515, 4.1.11",
    "type": "RFC 7515, 4.1.9 and RFC 8725, 3.11",
    "decryption": "RFC 7516, 5.2",
    "key": "RFC 7515, 6 and RFC 7517, 4",
    "signature": "RFC 7515, 5.2",
    "disclosures": "RFC 9901, 7.1",
    "key_binding": "RFC 9901, 7.3",
    "expiry": "RFC 7519, 4.1.4",
    "not_before": "RFC 7519, 4.1.5",
    "issued_at": "RFC 7519, 4.1.6",
    "issuer": "RFC 7519, 4.1.1",
    "audience": "RFC 7519, 4.1.3",
    "subject": "RFC 7519, 4.1.2",
    "age": "OpenID Connect Core 1.0, 3.1.3.7",
    "lifetime": "RFC 7519, 4.1.4 and 4.1.6",
    "required_claims": "RFC 7519, 4",
    "nonce": "OpenID Connect Core 1.0, 3.1.3.7",
    "authorized_party": "OpenID Connect Core 1.0, 3.1.3.7",
    "access_token_hash": "OpenID Connect Core 1.0, 3.1.3.8",
}
CODES_OF_CHECK = {
    "structure": STRUCTURE_ERRORS,
    "signature": SIGNATURE_ERRORS,
    "key": KEY_ERRORS,
    "algorithm": {"alg_missing", "alg_none", "alg_unsupported", "alg_not_allowed"},
    "critical": {"crit_malformed", "crit_unknown", "unencoded_payload"},
    "type": {"type_mismatch"},
    "expiry": {"expired"},
    "not_before": {"not_yet_valid"},
    "issued_at": {"issued_in_future"},
    "issuer": {"issuer_mismatch", "issuer_missing"},
    "audience": {"audience_mismatch", "audience_missing"},
    "subject": {"subject_mismatch"},
    "age": {"token_too_old"},
    "lifetime": {"lifetime_excessive"},
    "required_claims": {"claim_missing"},
    "disclosures": {"disclosure_invalid", "disclosure_unreferenced", "digest_repeated", "alg_unsupported"},
    "key_binding": {"member_required", "binding_broken"},
    "nonce": set(), "authorized_party": set(), "access_token_hash": set(), "decryption": set(),
}
# One code may be of a check or of none, as its fact has it: these may be left out.
OPEN = {
    "required_claims": lambda code, where: where.rsplit(".", 1)[-1] in ("nonce", "azp", "at_hash", "iat"),
    "key_binding": lambda code, where: True,
    "disclosures": lambda code, where: code == "alg_unsupported",
    "algorithm": lambda code, where: code == "alg_unsupported",
}
COMPARED = {
    "critical", "type", "expiry", "not_before", "issued_at", "issuer", "audience", "subject", "age", "lifetime",
    "required_claims", "nonce", "authorized_party", "access_token_hash", "algorithm",
}


def is_place_of(code, where):
    """Where an error of that code can lie."""
    own = re.sub(r"^((nested(\[\d+\])?|proof|key_binding)\.)+", "", where)
    if code in SIGNATURE_ERRORS:
        return own == "signature"
    if code in HEADER_ERRORS:
        return own.startswith("header.")
    if code in ("kid_unknown", "kid_rotated_out"):
        return own in ("header.kid", "header.alg")
    if code in KEY_ERRORS:
        return own.startswith(("key:", "header.")) or own in ("signature", "keys")
    return bool(own)


def check_grounds(derivation, each):
    steps = derivation.steps
    comparisons = [one["id"] for one in steps["comparisons"] if one["check"] == each["name"]]
    errors = {one["id"]: one for one in steps["errors"]}
    rest = each["from"][len(comparisons):]
    require(each["from"][:len(comparisons)] == comparisons, f"{each['name']} follows from its comparisons")
    require(rest == [name for name in errors if name in rest], f"{each['name']} follows from errors")
    codes = CODES_OF_CHECK[each["name"]]
    may_miss = OPEN.get(each["name"], lambda code, where: False)
    for name, error in errors.items():
        if name in rest:
            require(error["code"] in codes, f"{each['name']} follows from errors of its own")
        elif error["code"] in codes:
            require(may_miss(error["code"], error["where"]), f"{each['name']} follows from all of its errors")


def check_adopted(each, worst):
    states = {one["name"]: one["state"] for one in worst.steps["checks"]}
    require(states.get(each["name"]) == each["state"], f"the check {each['name']} is that of the worst signature")


def check_opened(each, inner, header, unprotected):
    states = {one["name"]: one["state"] for one in inner.steps["checks"]}
    names = ("algorithm", "critical", "type")
    if each["name"] in names and states.get(each["name"]) != each["state"]:
        require(each["state"] == "passed", f"the check {each['name']} of what is sealed")
        return
    require(states.get(each["name"]) == each["state"], f"the check {each['name']} is that of the token inside")


def check_state(derivation, each):
    name, state = each["name"], each["state"]
    compared = [one for one in derivation.steps["comparisons"] if one["check"] == name]
    if name in COMPARED and derivation.header is None and name in ("critical", "type", "algorithm"):
        derivation.gap("what is checked of a header that cannot be read")
    elif name in COMPARED:
        failed = any(not one["holds"] for one in compared)
        wanted = "not_checked" if not compared else "failed" if failed else "passed"
        require(state == wanted, f"the check {name} is as its comparisons")
    else:
        wanted = {"structure": structure, "key": key, "signature": signature, "disclosures": disclosures,
                  "key_binding": key_binding, "decryption": decryption}[name](derivation)
        require(state in wanted, f"the check {name}: {state}")


def own_errors(derivation, codes):
    return {code for code, where in derivation.errors
            if code in codes and not re.match(r"(nested(\[\d+\])?|proof|key_binding)\.", where)}


def structure(derivation):
    early = {(code, where) for code, where in derivation.errors if code in STRUCTURE_ERRORS
             and re.match(r"(text|header|payload|signature|encrypted_key|initialization_vector|ciphertext|tag|aad)\b",
                          where)}
    if early and {code for code, _ in early} == {"duplicate_member"} and not derivation.token.startswith("ey"):
        return {"failed", "passed"}  # of the headers of a token in JSON, which are compared later
    if early:
        return {"failed"}
    if ("signature_made_otherwise", "signature") in derivation.errors:
        return {"failed", "passed"}  # it may be written in no base64url, which that error says in other words
    return {"passed", "failed"} if own_errors(derivation, STRUCTURE_ERRORS) else {"passed"}


def state_of(derivation):
    if "decryption" in derivation.steps:
        return "not_checked"
    return derivation.steps["signature"]["state"]


def key(derivation):
    if own_errors(derivation, KEY_ERRORS):
        return {"failed"}
    return {"not_checked"} if state_of(derivation) == "not_checked" else {"passed"}


def signature(derivation):
    if own_errors(derivation, SIGNATURE_ERRORS) or state_of(derivation) == "failed":
        return {"failed"}
    return {"passed"} if state_of(derivation) == "verified" else {"not_checked"}


def disclosures(derivation):
    if own_errors(derivation, CODES_OF_CHECK["disclosures"]):
        return {"failed"}
    return {"passed"}


def key_binding(derivation):
    holder = derivation.steps.get("key_binding")
    errors = [where for _, where in derivation.errors if where.startswith("key_binding")]
    if errors:
        return {"failed"}
    if holder is not None and holder["signature"]["state"] == "verified":
        return {"passed"}
    return {"not_checked", "failed"}


def decryption(derivation):
    return {{"decrypted": "passed", "failed": "failed"}.get(derivation.steps["decryption"]["state"], "not_checked")}
