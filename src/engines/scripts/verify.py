#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""verify.py LIBRARY: judges the requests of standard input, one JSON object a line, by that library.

Prints its version, then for each request whether it accepts the token, and why not. Exit status 77: not installed.
A request has `token`, `key` (a JWK), the same as `pem` or `secret` (base64), and `policy` with `algs`, and perhaps `iss` and `aud`;
`algs` and `aud` are lists. docs/engines.md has the whole of it."""
import json
import sys


def each_audience(row, verify):
    """For those that take one audience: the last refusal counts where none is accepted."""
    audiences = row["policy"].get("aud") or [None]
    for audience in audiences[:-1]:
        try:
            return verify(audience)
        except Exception:  # the next may do
            continue
    return verify(audiences[-1])


def pyjwt():
    import jwt

    def verify(row):
        policy, key = row["policy"], row["key"]
        key = jwt.PyJWK(key, algorithm=None if "alg" in key else policy["algs"][0]).key
        jwt.decode(row["token"], key, algorithms=policy["algs"], issuer=policy.get("iss"), audience=policy.get("aud"))
    return jwt.__version__, verify


def authlib():
    import authlib
    from authlib.jose import JsonWebKey, JsonWebToken

    def verify(row):
        policy, options = row["policy"], {}
        if "iss" in policy:
            options["iss"] = {"value": policy["iss"]}
        if policy.get("aud"):
            options["aud"] = {"values": policy["aud"]}
        JsonWebToken(policy["algs"]).decode(row["token"], JsonWebKey.import_key(row["key"]),
                                            claims_options=options).validate()
    return authlib.__version__, verify


def python_jose():
    import jose
    from jose import jwt

    def verify(row):
        policy = row["policy"]
        each_audience(row, lambda audience: jwt.decode(row["token"], row["key"], algorithms=policy["algs"],
                                                       issuer=policy.get("iss"), audience=audience))
    return jose.__version__, verify


def joserfc():
    import joserfc
    from joserfc import jwk, jwt

    def verify(row):
        policy, options = row["policy"], {}
        if "iss" in policy:
            options["iss"] = {"essential": True, "value": policy["iss"]}
        if policy.get("aud"):
            options["aud"] = {"essential": True, "values": policy["aud"]}
        token = jwt.decode(row["token"], jwk.JWKRegistry.import_key(row["key"]), algorithms=policy["algs"])
        jwt.JWTClaimsRegistry(**options).validate(token.claims)
    return joserfc.__version__, verify


def jwcrypto():
    from importlib.metadata import version as version_of
    from jwcrypto import jwk, jwt

    def verify(row):
        policy = row["policy"]

        def verify_for(audience):
            claims = {name: value for name, value in (("iss", policy.get("iss")), ("aud", audience)) if value}
            jwt.JWT(jwt=row["token"], key=jwk.JWK(**row["key"]), algs=policy["algs"], check_claims=claims or None)
        each_audience(row, verify_for)
    return version_of("jwcrypto"), verify


def judged(verify, row):
    try:
        verify(row)
        return {"id": row.get("id"), "accepted": True}
    except MemoryError:  # which is no answer
        raise
    except Exception as error:  # whatever it is, the caller gets no claims
        return {"id": row.get("id"), "accepted": False, "why": f"{type(error).__name__}: {error}"[:200]}


try:
    import cryptography  # noqa: F401  without it there is only HMAC, or another implementation
    libraries = {each.__name__: each for each in (pyjwt, authlib, python_jose, joserfc, jwcrypto)}
    version, verifier = libraries[sys.argv[1]]()
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(77)
print(json.dumps({"version": version}))
for line in sys.stdin:
    print(json.dumps(judged(verifier, json.loads(line))))
