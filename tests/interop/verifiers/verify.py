#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""verify.py pyjwt|authlib|python_jose: judges the requests of standard input, one JSON object a line, by that library.

Prints its version, then for each request whether it accepts the token, and why not. Exit status 77: not installed."""
import json
import sys


def pyjwt():
    import jwt

    def verify(row):
        key = jwt.PyJWK(row["key"], algorithm=None if "alg" in row["key"] else row["policy"]["algs"]).key
        jwt.decode(row["token"], key, algorithms=[row["policy"]["algs"]], issuer=row["policy"]["iss"],
                   audience=row["policy"]["aud"])
    return jwt.__version__, verify


def authlib():
    import authlib
    from authlib.jose import JsonWebKey, JsonWebToken

    def verify(row):
        claims = JsonWebToken([row["policy"]["algs"]]).decode(
            row["token"], JsonWebKey.import_key(row["key"]),
            claims_options={"iss": {"value": row["policy"]["iss"]}, "aud": {"value": row["policy"]["aud"]}})
        claims.validate()
    return authlib.__version__, verify


def python_jose():
    import jose
    from jose import jwt

    def verify(row):
        jwt.decode(row["token"], row["key"], algorithms=[row["policy"]["algs"]], issuer=row["policy"]["iss"],
                   audience=row["policy"]["aud"])
    return jose.__version__, verify


def judged(verify, row):
    try:
        verify(row)
        return {"id": row["id"], "accepted": True}
    except Exception as error:  # whatever it is, the caller gets no claims
        return {"id": row["id"], "accepted": False, "why": f"{type(error).__name__}: {error}"[:200]}


try:
    import cryptography  # noqa: F401  without it there is only HMAC, or another implementation
    version, verifier = {"pyjwt": pyjwt, "authlib": authlib, "python_jose": python_jose}[sys.argv[1]]()
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(77)
print(json.dumps({"version": version}))
for line in sys.stdin:
    print(json.dumps(judged(verifier, json.loads(line))))
