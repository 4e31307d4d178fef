// SPDX-License-Identifier: Apache-2.0
// Services of libraries from npm: rightly set up, and each with a fault that real services have had. All are functions of a
// pack's `jwk` and `alg`, and give one that throws, or rejects, to refuse a token.
import assert from "node:assert/strict";
import { createHmac, createPublicKey } from "node:crypto";

import fastJwt from "fast-jwt";
import * as jose from "jose";
import jsonwebtoken from "jsonwebtoken";

export const issuer = "https://issuer.example";
export const audience = "https://api.example";

export const pemOf = (jwk) => createPublicKey({ key: jwk, format: "jwk" }).export({ type: "spki", format: "pem" });
export const withJose = ({ jwk, alg }, options = {}) => (token) =>
    jose.jwtVerify(token, jose.createLocalJWKSet({ keys: [jwk] }), { issuer, audience, algorithms: [alg], ...options });
export const withJsonwebtoken = ({ jwk, alg }, options = {}) => (token) =>
    jsonwebtoken.verify(token, pemOf(jwk), { issuer, audience, algorithms: [alg], ...options });
export const withFastJwt = ({ jwk, alg }, options = {}) =>
    fastJwt.createVerifier({ key: pemOf(jwk), allowedIss: issuer, allowedAud: audience, algorithms: [alg], ...options });


const headerOf = (token) => JSON.parse(Buffer.from(token.split(".")[0], "base64url"));
const claimsOf = (token) => JSON.parse(Buffer.from(token.split(".")[1], "base64url"));

/** Whether an HMAC with that secret verifies the token. */
function hasMac(token, secret) {
    const [header, payload, signature] = token.split(".");
    return createHmac("sha256", secret).update(`${header}.${payload}`).digest("base64url") === signature;
}

function checkClaims(claims) {
    assert.equal(claims.iss, issuer);
    assert.ok([claims.aud].flat().includes(audience));
    assert.ok(claims.exp > Date.now() / 1000);
}

/** A right service that also takes what `isTaken` says. */
const rightOr = (isTaken) => (pack) => {
    const right = withJose(pack);
    return async (token) => {
        if (!(await isTaken(token, pack)))
            await right(token);
    };
};

const hasLooseIssuer = (fits) => (pack) => {
    const verify = withJose(pack, { issuer: undefined });
    return async (token) => assert.ok(fits(String((await verify(token)).payload.iss)));
};

/** By what is wrong: the service, the check that it lacks, and the token that shows it. */
export const faults = {
    "alg none is taken": [rightOr((token) => /^none$/i.test(headerOf(token).alg)), "unsigned", "none"],
    "the signature is not verified": [() => (token) => checkClaims(claimsOf(token)), "signature", "signature-first-bit"],
    "aud is not checked": [(pack) => withJose(pack, { audience: undefined }), "audience", "aud-other"],
    "iss is not checked": [(pack) => withJose(pack, { issuer: undefined }), "issuer", "iss-other"],
    "exp is ignored": [(pack) => withJsonwebtoken(pack, { ignoreExpiration: true }), "expiry", "exp-hour-ago"],
    "nbf is ignored": [(pack) => withJsonwebtoken(pack, { ignoreNotBefore: true }), "not_before", "nbf-ahead"],
    "a public key is a secret": [
        rightOr((token, { jwk }) => headerOf(token).alg === "HS256" && hasMac(token, pemOf(jwk))),
        "algorithm", "confusion-pem",
    ],
    "a key in the header is trusted": [
        (pack) => async (token) => {
            const { jwk, alg } = headerOf(token);
            if (!jwk)
                return withJose(pack)(token);
            return jose.jwtVerify(token, await jose.importJWK(jwk, alg), { issuer, audience });
        },
        "key_trust", "other-key-jwk",
    ],
    "kid is a path": [
        rightOr((token) => /dev\/null$/.test(headerOf(token).kid) && hasMac(token, "")),
        "key_choice", "kid-path",
    ],
    "crit is ignored": [(pack) => withJsonwebtoken(pack), "critical", "crit-unknown"],
    "the first of two claims counts": [
        (pack) => {
            const verify = withJose(pack, { issuer: undefined });
            return async (token) => {
                await verify(token);
                const text = Buffer.from(token.split(".")[1], "base64url").toString();
                assert.equal(/"iss":"([^"]*)"/.exec(text)?.[1], issuer);
            };
        },
        "issuer", "iss-twice-last-other",
    ],
    "the secret can be guessed": [rightOr((token) => hasMac(token, "secret")), "weak_secret", "secret-secret"],
    "iss is compared by its beginning": [hasLooseIssuer((iss) => iss.startsWith(issuer)), "issuer", "iss-suffix"],
    "iss is searched for": [hasLooseIssuer((iss) => iss.includes(issuer)), "issuer", "iss-within"],
    "iss is compared without case": [hasLooseIssuer((iss) => iss.toLowerCase() === issuer), "issuer", "iss-case"],
    "exp has a leeway of half an hour": [(pack) => withJose(pack, { clockTolerance: 1800 }), "expiry", "exp-ten-minutes-ago"],
    "nbf has a leeway of half an hour": [
        (pack) => withJsonwebtoken(pack, { clockTolerance: 1800 }), "not_before", "nbf-ten-minutes-ahead",
    ],
    "b64 and crit are ignored": [(pack) => withJsonwebtoken(pack), "header", "b64-false"],
};
