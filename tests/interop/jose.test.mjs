// SPDX-License-Identifier: Apache-2.0
// npm's jose signs and we verify; we sign and it verifies. For every algorithm that both know.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import test from "node:test";

import * as jose from "jose";

import { inspect } from "./command_line.mjs";

const asymmetric = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"];
const symmetric = ["HS256", "HS384", "HS512"];
const secretLength = { HS256: 32, HS384: 48, HS512: 64 };

async function makeKeys(alg) {
    if (symmetric.includes(alg)) {
        const secret = crypto.getRandomValues(new Uint8Array(secretLength[alg]));
        return { privateKey: secret, jwk: { kty: "oct", k: jose.base64url.encode(secret) } };
    }
    const { publicKey, privateKey } = await jose.generateKeyPair(alg, { extractable: true });
    return { privateKey, jwk: await jose.exportJWK(publicKey) };
}

function sign(alg, privateKey) {
    return new jose.SignJWT({ scope: "read" })
        .setProtectedHeader({ alg, typ: "JWT" })
        .setIssuer("https://issuer.example")
        .setAudience("my-app")
        .setIssuedAt()
        .setExpirationTime("10 minutes")
        .sign(privateKey);
}

const policy = { iss: "https://issuer.example", aud: "my-app" };

test("what jose signs is accepted, and what was changed is not", async (t) => {
    for (const alg of [...asymmetric, ...symmetric]) {
        await t.test(alg, async () => {
            const { privateKey, jwk } = await makeKeys(alg);
            const token = await sign(alg, privateKey);
            const [header, payload, signature] = token.split(".");
            const changed = jose.base64url.encode(JSON.stringify({ ...jose.decodeJwt(token), scope: "write" }));
            const other = await makeKeys(alg);
            const [good, forged, stranger] = await inspect([
                { id: 1, token, key: jwk, policy },
                { id: 2, token: [header, changed, signature].join("."), key: jwk, policy },
                { id: 3, token, key: other.jwk, policy },
            ]);
            assert.equal(good.verdict, "accepted", good.sentence);
            assert.equal(good.signature.state, "verified");
            assert.equal(forged.verdict, "rejected");
            assert.equal(forged.signature.state, "failed");
            assert.equal(stranger.verdict, "rejected");
        });
    }
});

test("flattened and general JSON by jose", async () => {
    const one = await makeKeys("ES256");
    const two = await makeKeys("RS256");
    const payload = new TextEncoder().encode(JSON.stringify({ sub: "ada" }));
    const flattened = await new jose.FlattenedSign(payload).setProtectedHeader({ alg: "ES256" }).sign(one.privateKey);
    const general = await new jose.GeneralSign(payload)
        .addSignature(one.privateKey).setProtectedHeader({ alg: "ES256", kid: "one" })
        .addSignature(two.privateKey).setProtectedHeader({ alg: "RS256", kid: "two" })
        .sign();
    const jwks = { keys: [{ ...one.jwk, kid: "one" }, { ...two.jwk, kid: "two" }] };
    const [flat, both] = await inspect([
        { id: 1, token: JSON.stringify(flattened), key: one.jwk },
        { id: 2, token: JSON.stringify(general), jwks },
    ]);
    assert.equal(flat.verdict, "accepted", flat.sentence);
    assert.equal(both.verdict, "accepted", both.sentence);
    assert.equal(both.signatures.length, 2);
});

test("jose verifies what we sign", async (t) => {
    const output = execFileSync(process.env.TOKENSCOPE_PEER_TOKENS, ["signed"], { encoding: "utf8" });
    const known = [...asymmetric, ...symmetric];
    const rows = output.trim().split("\n").map((line) => JSON.parse(line)).filter(({ alg }) => known.includes(alg));
    assert.equal(rows.length, known.length);
    for (const { alg, jwk, token } of rows) {
        await t.test(alg, async () => {
            const key = await jose.importJWK(jwk, alg);
            const { payload } = await jose.jwtVerify(token, key, { issuer: "https://issuer.example", audience: "my-app" });
            assert.equal(payload.scope, "read");
        });
    }
});
