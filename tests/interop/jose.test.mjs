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

const keyManagement = ["dir", "A128KW", "A192KW", "A256KW", "A128GCMKW", "A192GCMKW", "A256GCMKW", "RSA-OAEP",
    "RSA-OAEP-256", "RSA-OAEP-384", "RSA-OAEP-512", "ECDH-ES", "ECDH-ES+A128KW", "ECDH-ES+A192KW", "ECDH-ES+A256KW",
    "PBES2-HS256+A128KW", "PBES2-HS384+A192KW", "PBES2-HS512+A256KW"];
const contentEncryption = ["A128GCM", "A192GCM", "A256GCM", "A128CBC-HS256", "A192CBC-HS384", "A256CBC-HS512"];
const curves = ["P-256", "P-384", "P-521", "X25519"];
const contentKeyLength = { "A128GCM": 16, "A192GCM": 24, "A256GCM": 32, "A128CBC-HS256": 32, "A192CBC-HS384": 48,
    "A256CBC-HS512": 64 };

async function makeReader(alg, enc, crv) {
    if (alg.startsWith("RSA") || alg.startsWith("ECDH")) {
        const { publicKey, privateKey } = await jose.generateKeyPair(alg, { extractable: true, crv });
        return { encryptWith: publicKey, jwk: await jose.exportJWK(privateKey) };
    }
    const length = alg === "dir" ? contentKeyLength[enc] : alg.startsWith("PBES2") ? 24 : Number(alg.slice(1, 4)) / 8;
    const secret = crypto.getRandomValues(new Uint8Array(length));
    return { encryptWith: secret, jwk: { kty: "oct", k: jose.base64url.encode(secret) } };
}

function* encryptions() {
    for (const alg of keyManagement) {
        for (const enc of contentEncryption) {
            for (const crv of alg.startsWith("ECDH") ? curves : [undefined])
                yield { alg, enc, crv };
        }
    }
}

test("what jose encrypts is decrypted, and called no more than that", async (t) => {
    const rows = [];
    for (const { alg, enc, crv } of encryptions()) {
        const { encryptWith, jwk } = await makeReader(alg, enc, crv);
        const token = await new jose.EncryptJWT({ scope: "read" }).setProtectedHeader({ alg, enc }).encrypt(encryptWith);
        rows.push({ id: `${alg} ${enc} ${crv ?? ""}`, token, key: jwk });
    }
    const inspections = await inspect(rows);
    for (const inspection of inspections) {
        await t.test(inspection.id, () => {
            assert.equal(inspection.decryption?.state, "decrypted", inspection.sentence);
            assert.equal(inspection.payload.scope, "read");
            assert.equal(inspection.verdict, "unverified");
        });
    }
});

test("jose decrypts what we encrypt", async (t) => {
    const output = execFileSync(process.env.TOKENSCOPE_PEER_TOKENS, ["encrypted"], { encoding: "utf8" });
    const rows = output.trim().split("\n").map((line) => JSON.parse(line));
    for (const { alg, enc, crv } of encryptions()) {
        const row = rows.find((each) => each.alg === alg && each.enc === enc && each.crv === crv);
        await t.test(`${alg} ${enc} ${crv ?? ""}`, async () => {
            assert.ok(row, "it is among what we encrypt");
            const key = await jose.importJWK(row.jwk, alg);
            const { plaintext } = await jose.compactDecrypt(row.token, key, {
                keyManagementAlgorithms: [alg], maxPBES2Count: 1_000_000,
            });
            assert.equal(JSON.parse(new TextDecoder().decode(plaintext)).sub, "user-1");
        });
    }
});
