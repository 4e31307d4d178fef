// SPDX-License-Identifier: Apache-2.0
// Services of libraries from npm: rightly set up, and each with a fault that real services have had. All are functions of a
// pack's `jwk` and `alg`, and give one that throws, or rejects, to refuse a token.
import assert from "node:assert/strict";
import { createHmac, createPublicKey, verify as verifySignature, X509Certificate } from "node:crypto";

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
function hasMac(token, secret, digest = "sha256") {
    const [header, payload, signature] = token.split(".");
    return createHmac(digest, secret).update(`${header}.${payload}`).digest("base64url") === signature;
}

/** Whether the trusted key signed the token, whatever its header says. */
function isSigned(token, { jwk, alg }) {
    const [header, payload, signature] = token.split(".");
    const key = { key: pemOf(jwk), dsaEncoding: "ieee-p1363" };
    return verifySignature(`sha${alg.slice(2)}`, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, "base64url"));
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

const hasLooseAudience = (fits) => (pack) => {
    const verify = withJose(pack, { audience: undefined });
    return async (token) => assert.ok(fits((await verify(token)).payload));
};

/** A right service that reads the claims as `read` does, where the trusted key signed the token. */
const hasLooseReader = (read) => rightOr((token, pack) => {
    const text = Buffer.from(token.split(".")[1], "base64url").toString();
    const isLoose = headerOf(token).alg === pack.alg && isSigned(token, pack);
    if (isLoose)
        checkClaims(read(text));
    return isLoose;
});

const withNaN = (text) => JSON.parse(text.replace(/:(NaN|Infinity)\b/g, ":1e999"));
const everySignature = (token, { jwk, alg }) => {
    const { payload, signatures } = JSON.parse(token);
    checkClaims(JSON.parse(Buffer.from(payload, "base64url")));
    return signatures.every((one) => isSigned(`${one.protected}.${payload}.${one.signature}`, { jwk, alg }));
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
    "the algorithm is compared without case": [
        rightOr((token, pack) => String(headerOf(token).alg).toUpperCase() === pack.alg && isSigned(token, pack)),
        "algorithm", "alg-lower",
    ],
    "the algorithm may be in a list": [
        rightOr((token, pack) => [headerOf(token).alg].flat().includes(pack.alg) && isSigned(token, pack)),
        "algorithm", "alg-list-of-right",
    ],
    "blanks around the algorithm do not count": [
        rightOr((token, pack) => headerOf(token).alg.trim() === pack.alg && isSigned(token, pack)), "algorithm", "alg-blank",
    ],
    "a certificate in the header is trusted": [
        rightOr((token, { alg }) => {
            const certificate = new X509Certificate(Buffer.from(headerOf(token).x5c[0], "base64"));
            const jwk = certificate.publicKey.export({ format: "jwk" });
            return certificate.verify(certificate.publicKey) && isSigned(token, { jwk, alg });
        }),
        "key_trust", "other-key-x5c-own",
    ],
    "the key's ID is asked as an address": [
        rightOr((token) => URL.canParse(headerOf(token).kid) && headerOf(token).kid.endsWith("/jwks.json")),
        "key_trust", "other-key-kid-address",
    ],
    "a public key is a secret of HS512": [
        rightOr((token, { jwk }) => headerOf(token).alg === "HS512" && hasMac(token, pemOf(jwk), "sha512")),
        "algorithm", "confusion-hs512",
    ],
    "a public key without its first line is a secret": [
        rightOr((token, { jwk }) => hasMac(token, pemOf(jwk).trim().split("\n").slice(1, -1).join("\n"))),
        "algorithm", "confusion-pem-body",
    ],
    "a public key's number is a secret": [
        rightOr((token, { jwk }) => hasMac(token, Buffer.from(jwk.n ?? jwk.x, "base64url"))), "algorithm", "confusion-number",
    ],
    "the secret is the issuer's name": [rightOr((token) => hasMac(token, issuer)), "weak_secret", "secret-issuer"],
    "the secret is a variable that is not set": [rightOr((token) => hasMac(token, "None")), "weak_secret", "secret-none"],
    "a database with double quotes is asked for the key": [
        rightOr((token) => hasMac(token, /" UNION SELECT "([^"]*)"/.exec(headerOf(token).kid)?.[1])),
        "key_choice", "kid-sql-double-quotes",
    ],
    "iss is compared by ==": [hasLooseIssuer((iss) => iss === issuer), "issuer", "iss-list-of-right"],
    "iss is an expression": [hasLooseIssuer((iss) => new RegExp(`^${issuer}$`).test(iss)), "issuer", "iss-dots-other"],
    "iss is searched for line by line": [
        hasLooseIssuer((iss) => iss.split("\n").includes(issuer)), "issuer", "iss-line-within",
    ],
    "a line break behind iss does not count": [
        hasLooseIssuer((iss) => iss.replace(/\n$/, "") === issuer), "issuer", "iss-line-behind",
    ],
    "blanks in front of iss do not count": [
        hasLooseIssuer((iss) => iss.trimStart() === issuer), "issuer", "iss-blank-in-front",
    ],
    "iss of another scheme is taken": [
        hasLooseIssuer((iss) => iss.replace(/^http:/, "https:") === issuer), "issuer", "iss-other-scheme",
    ],
    "iss without a scheme is taken": [
        hasLooseIssuer((iss) => iss === issuer || `https://${iss}` === issuer), "issuer", "iss-no-scheme",
    ],
    "the usual port of iss does not count": [
        hasLooseIssuer((iss) => iss.replace(/:443$/, "") === issuer), "issuer", "iss-port",
    ],
    "escapes in iss are decoded": [hasLooseIssuer((iss) => decodeURIComponent(iss) === issuer), "issuer", "iss-escape"],
    "iss of the header counts": [
        (pack) => {
            const verify = withJose(pack, { issuer: undefined });
            return async (token) => {
                const { payload, protectedHeader } = await verify(token);
                assert.equal(protectedHeader.iss ?? payload.iss, issuer);
            };
        },
        "issuer", "iss-right-in-header",
    ],
    "aud in a list is compared by its beginning": [
        hasLooseAudience(({ aud }) => [aud].flat().some((one) => one.startsWith?.(audience) && (Array.isArray(aud) || one === audience))),
        "audience", "aud-list-suffix",
    ],
    "aud in a list is compared without case": [
        hasLooseAudience(({ aud }) => Array.isArray(aud) ? aud.some((one) => one.toLowerCase?.() === audience) : aud === audience),
        "audience", "aud-list-case",
    ],
    "azp counts for aud": [
        hasLooseAudience(({ aud, azp }) => azp === audience || [aud].flat().includes(audience)), "audience", "aud-other-azp",
    ],
    "client_id counts for aud": [
        hasLooseAudience(({ aud, client_id }) => client_id === audience || [aud].flat().includes(audience)),
        "audience", "aud-other-client_id",
    ],
    "resource counts for aud": [
        hasLooseAudience(({ aud, resource }) => resource === audience || [aud].flat().includes(audience)),
        "audience", "aud-other-resource",
    ],
    "NaN and Infinity are numbers": [hasLooseReader(withNaN), "json", "exp-nan"],
    "a comma behind the last claim is taken": [
        hasLooseReader((text) => JSON.parse(text.replace(/,}$/, "}"))), "json", "payload-trailing-comma",
    ],
    "single quotes are taken": [
        hasLooseReader((text) => JSON.parse(text.replaceAll("'", '"'))), "json", "payload-single-quotes",
    ],
    "claims end at a zero byte": [hasLooseReader((text) => JSON.parse(text.split("\0")[0])), "json", "payload-nul-behind"],
    "each of no signatures verifies": [rightOr(everySignature), "unsigned", "json-no-signatures"],
    "the header that nobody protects is trusted": [
        rightOr((token) => JSON.parse(token).header.alg === "none"), "unsigned", "json-unprotected-none",
    ],
    "b64 and crit are ignored": [(pack) => withJsonwebtoken(pack), "header", "b64-false"],
};
