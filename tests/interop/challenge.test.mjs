// SPDX-License-Identifier: Apache-2.0
// Libraries of others, told what to expect, give the right answer to each token of a pack; with a fault they do not.
import assert from "node:assert/strict";
import { createHmac, createPublicKey } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

import fastJwt from "fast-jwt";
import * as jose from "jose";
import jsonwebtoken from "jsonwebtoken";

import { run } from "./command_line.mjs";

// The names tell that the program did not write the one, and was asked to write the other (tests/written).
const given = mkdtempSync(join(tmpdir(), "given-to-the-program-"));
const folder = join(given, "asked-for");
mkdirSync(folder);
test.after(() => rmSync(given, { recursive: true }));

const issuer = "https://issuer.example";
const audience = "https://api.example";

async function packFor(alg, kind) {
    const file = join(folder, `${alg}${kind ?? ""}.jwk`);
    const made = await run(["keygen", "--alg", alg, "--out", file, "--public-out", `${file}.public`]);
    assert.equal(made.status, 0, made.stderr);
    const ofKind = kind ? ["--kind", kind] : [];
    const pack = await run(["challenge", "--key", file, "--issuer", issuer, "--audience", audience, "--json", ...ofKind]);
    assert.equal(pack.status, 0, pack.stderr);
    return { alg, tokens: JSON.parse(pack.stdout).tokens, jwk: JSON.parse(readFileSync(`${file}.public`, "utf8")) };
}

/** The names of the tokens that `verify` answers wrongly; `verify` throws, or rejects, to refuse. */
async function wrongAnswers(pack, verify) {
    const names = [];
    for (const entry of pack.tokens.filter(({ weight }) => weight === "must")) {
        let isAccepted = true;
        try {
            await verify(entry.token);
        } catch {
            isAccepted = false;
        }
        if (isAccepted !== (entry.expected === "accept"))
            names.push(entry.name);
    }
    return names;
}

const pemOf = (jwk) => createPublicKey({ key: jwk, format: "jwk" }).export({ type: "spki", format: "pem" });
const withJose = ({ jwk, alg }, options = {}) => (token) =>
    jose.jwtVerify(token, jose.createLocalJWKSet({ keys: [jwk] }), { issuer, audience, algorithms: [alg], ...options });
const withJsonwebtoken = ({ jwk, alg }, options = {}) => (token) =>
    jsonwebtoken.verify(token, pemOf(jwk), { issuer, audience, algorithms: [alg], ...options });
const withFastJwt = ({ jwk, alg }, options = {}) =>
    fastJwt.createVerifier({ key: pemOf(jwk), allowedIss: issuer, allowedAud: audience, algorithms: [alg], ...options });

// jsonwebtoken does not read `crit`, though RFC 7515, 4.1.11 demands it: that is a gap, and no false alarm.
for (const alg of ["RS256", "ES256", "PS256", "EdDSA"]) {
    test(`${alg}: no false alarm on a right service`, async (t) => {
        const pack = await packFor(alg);
        await t.test("jose", async () => assert.deepEqual(await wrongAnswers(pack, withJose(pack)), []));
        await t.test("fast-jwt", async () => {
            const verify = withFastJwt(pack, { requiredClaims: ["iss", "aud"] });
            assert.deepEqual(await wrongAnswers(pack, verify), []);
        });
        if (alg === "EdDSA")
            return; // which jsonwebtoken does not know
        await t.test("jsonwebtoken, but for crit", async () => {
            const wrong = await wrongAnswers(pack, withJsonwebtoken(pack));
            assert.ok(wrong.includes("crit-unknown"));
            const others = wrong.filter((name) => !name.startsWith("crit-") && name !== "b64-false");
            assert.deepEqual(others, []);
        });
    });
}

test("fast-jwt takes a token without iss and aud unless it is told that it needs them", async () => {
    const pack = await packFor("ES384");
    assert.deepEqual((await wrongAnswers(pack, withFastJwt(pack))).sort(), ["aud-missing", "iss-missing"]);
});

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

const faults = {
    "alg none is taken": [rightOr((token) => /^none$/i.test(headerOf(token).alg)), "none"],
    "the signature is not verified": [() => (token) => checkClaims(claimsOf(token)), "signature-first-bit"],
    "aud is not checked": [(pack) => withJose(pack, { audience: undefined }), "aud-other"],
    "iss is not checked": [(pack) => withJose(pack, { issuer: undefined }), "iss-other"],
    "exp is ignored": [(pack) => withJsonwebtoken(pack, { ignoreExpiration: true }), "exp-hour-ago"],
    "nbf is ignored": [(pack) => withJsonwebtoken(pack, { ignoreNotBefore: true }), "nbf-ahead"],
    "a public key is a secret": [
        rightOr((token, { jwk }) => headerOf(token).alg === "HS256" && hasMac(token, pemOf(jwk))),
        "confusion-pem",
    ],
    "a key in the header is trusted": [
        (pack) => async (token) => {
            const { jwk, alg } = headerOf(token);
            if (!jwk)
                return withJose(pack)(token);
            return jose.jwtVerify(token, await jose.importJWK(jwk, alg), { issuer, audience });
        },
        "other-key-jwk",
    ],
    "kid is a path": [
        rightOr((token) => /dev\/null$/.test(headerOf(token).kid) && hasMac(token, "")),
        "kid-path",
    ],
    "crit is ignored": [(pack) => withJsonwebtoken(pack), "crit-unknown"],
    "the first of two claims counts": [
        (pack) => {
            const verify = withJose(pack, { issuer: undefined });
            return async (token) => {
                await verify(token);
                const text = Buffer.from(token.split(".")[1], "base64url").toString();
                assert.equal(/"iss":"([^"]*)"/.exec(text)?.[1], issuer);
            };
        },
        "iss-twice-last-other",
    ],
    "the secret can be guessed": [rightOr((token) => hasMac(token, "secret")), "secret-secret"],
    "iss is compared by its beginning": [hasLooseIssuer((iss) => iss.startsWith(issuer)), "iss-suffix"],
    "iss is searched for": [hasLooseIssuer((iss) => iss.includes(issuer)), "iss-within"],
    "iss is compared without case": [hasLooseIssuer((iss) => iss.toLowerCase() === issuer), "iss-case"],
};

test("each fault is found", async (t) => {
    const pack = await packFor("RS256", "id_token");
    for (const [fault, [service, name]] of Object.entries(faults))
        await t.test(fault, async () => assert.ok((await wrongAnswers(pack, service(pack))).includes(name)));
});

test("a service for access tokens that ignores typ is found, and one that does not is right about it", async () => {
    const pack = await packFor("ES256", "access_token");
    const ofType = (names) => names.filter((name) => name.startsWith("kind-typ"));
    assert.deepEqual(ofType(await wrongAnswers(pack, withJose(pack, { typ: "at+jwt" }))), []);
    assert.ok(ofType(await wrongAnswers(pack, withJose(pack))).includes("kind-typ-JWT"));
});
