// SPDX-License-Identifier: Apache-2.0
// What keygen, sign and encrypt make is taken by implementations of others, and what those make is begun from.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createPrivateKey, createPublicKey } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

import fastJwt from "fast-jwt";
import * as jose from "jose";
import jsonwebtoken from "jsonwebtoken";

import { inspect, run } from "./command_line.mjs";

// The names tell that the program did not write the one, and was asked to write the other (tests/written).
const given = mkdtempSync(join(tmpdir(), "given-to-the-program-"));
const folder = join(given, "asked-for");
mkdirSync(folder);
test.after(() => rmSync(given, { recursive: true }));

const signing = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519"];
const symmetric = ["HS256", "HS384", "HS512"];
const claims = ["--claim", "iss=https://issuer.example", "--claim", "aud=my-app", "--claim", "sub=ada", "--claim", "exp=+10m"];
const policy = { issuer: "https://issuer.example", audience: "my-app" };

async function made(...args) {
    const { status, stdout, stderr } = await run(args);
    assert.equal(status, 0, stderr);
    return stdout.trimEnd();
}

let keysMade = 0;

/** Its files, and its JWK with the private part. */
async function makeKey(alg, ...more) {
    const file = join(folder, `${++keysMade}.jwk`);
    const isSecret = symmetric.includes(alg) || /^(A\d|dir|PBES2)/.test(alg);
    const publicFile = isSecret ? file : `${file}.public`;
    await made("keygen", "--alg", alg, ...more, "--out", file, ...(isSecret ? [] : ["--public-out", publicFile]));
    return { file, publicFile, jwk: JSON.parse(readFileSync(file)), publicJwk: JSON.parse(readFileSync(publicFile)) };
}

test("jose verifies with the public half, and knows the key by its thumbprint", async (t) => {
    for (const alg of [...signing, ...symmetric]) {
        await t.test(alg, async () => {
            const { file, publicJwk } = await makeKey(alg);
            assert.equal(publicJwk.kid, await jose.calculateJwkThumbprint(publicJwk));
            const token = await made("sign", ...claims, "--key", file);
            const key = await jose.importJWK(publicJwk, alg);
            const { payload, protectedHeader } = await jose.jwtVerify(token, key, policy);
            assert.equal(payload.sub, "ada");
            assert.deepEqual(protectedHeader, { alg, typ: "JWT", kid: publicJwk.kid });
            const [header, body, signature] = token.split(".");
            const changed = `${header}.${body}.${signature.slice(0, 20)}${signature[20] === "A" ? "B" : "A"}${signature.slice(21)}`;
            await assert.rejects(jose.jwtVerify(changed, key, policy));
        });
    }
});

test("jsonwebtoken and fast-jwt verify what was signed with PEM", async (t) => {
    for (const alg of ["RS256", "PS512", "ES256", "ES384"]) {
        await t.test(alg, async () => {
            const file = join(folder, `${alg}.pem`);
            await made("keygen", "--alg", alg, "--format", "pem", "--out", file, "--public-out", `${file}.public`);
            const pem = readFileSync(`${file}.public`, "utf8");
            const token = await made("sign", ...claims, "--key", file, "--alg", alg);
            assert.equal(jsonwebtoken.verify(token, pem, { algorithms: [alg], ...policy }).sub, "ada");
            assert.equal(fastJwt.createVerifier({ key: pem, algorithms: [alg] })(token).sub, "ada");
        });
    }
});

test("Node opens a key under its passphrase", async () => {
    writeFileSync(join(given, "passphrase"), "correct horse\n");
    for (const [format, type] of [["pem", "pkcs8"], ["der", "pkcs8"]]) {
        const file = join(folder, `protected.${format}`);
        await made("keygen", "--format", format, "--passphrase-file", join(given, "passphrase"), "--out", file,
            "--public-out", `${file}.public`);
        const key = createPrivateKey({ key: readFileSync(file), format, type, passphrase: "correct horse" });
        const publicKey = createPublicKey({ key: readFileSync(`${file}.public`), format, type: "spki" });
        assert.deepEqual(createPublicKey(key).export({ format: "jwk" }), publicKey.export({ format: "jwk" }));
        assert.throws(() => createPrivateKey({ key: readFileSync(file), format, type, passphrase: "wrong" }));
        const token = await made("sign", ...claims, "--key", file, "--passphrase-file", join(given, "passphrase"));
        await jose.jwtVerify(token, publicKey, policy);
    }
});

test("keys by Node sign", async (t) => {
    const { privateKey, publicKey } = await jose.generateKeyPair("ES256", { extractable: true });
    const file = join(given, "node.pem");
    writeFileSync(file, await jose.exportPKCS8(privateKey));
    const token = await made("sign", ...claims, "--key", file);
    assert.equal((await jose.jwtVerify(token, publicKey, policy)).payload.sub, "ada");
});

test("JSON serializations, detached and unencoded payloads", async () => {
    const one = await makeKey("ES256", "--kid", "one");
    const two = await makeKey("EdDSA", "--kid", "two");
    const keyOf = ({ kid }) => jose.importJWK(kid === "one" ? one.publicJwk : two.publicJwk);
    const general = JSON.parse(await made("sign", ...claims, "--key", one.file, "--key", two.file));
    assert.equal(general.signatures.length, 2);
    for (const signature of general.signatures)
        await jose.generalVerify({ payload: general.payload, signatures: [signature] }, keyOf);
    const flattened = JSON.parse(await made("sign", ...claims, "--key", one.file, "--serialization", "flattened"));
    await jose.flattenedVerify(flattened, keyOf);
    const payload = join(given, "payload.txt");
    writeFileSync(payload, "$.02");
    const detached = await made("sign", payload, "--key", one.file, "--detached", "--unencoded");
    const [header, , signature] = detached.split(".");
    await jose.flattenedVerify({ protected: header, payload: "$.02", signature }, keyOf);
    await assert.rejects(jose.flattenedVerify({ protected: header, payload: "$.03", signature }, keyOf));
});

test("a token by jose is edited and signed anew", async () => {
    const { file, publicJwk } = await makeKey("RS256");
    const secret = new TextEncoder().encode("a secret of at least thirty-two bytes");
    const token = await new jose.SignJWT({ role: "user", big: 12345678901234 })
        .setProtectedHeader({ alg: "HS256", kid: "old", typ: "at+jwt" }).setExpirationTime("1 minute").sign(secret);
    writeFileSync(join(given, "token.txt"), token);
    const again = await made("sign", "--from", join(given, "token.txt"), "--key", file, "--claim", "role=admin",
        "--claim", "exp=+1h");
    const { payload, protectedHeader } = await jose.jwtVerify(again, await jose.importJWK(publicJwk, "RS256"));
    assert.equal(payload.role, "admin");
    assert.equal(payload.big, 12345678901234);
    assert.deepEqual(protectedHeader, { alg: "RS256", typ: "at+jwt", kid: publicJwk.kid });
});

test("jose verifies a DPoP proof by the key in it", async () => {
    const { file, publicJwk } = await makeKey("ES256", "--kid", "client");
    const proof = await made("sign", "--kind", "dpop_proof", "--key", file, "--method", "POST", "--url", "https://api.example/a?b");
    const { payload, protectedHeader } = await jose.jwtVerify(proof, jose.EmbeddedJWK, { typ: "dpop+jwt", maxTokenAge: 120 });
    assert.equal(payload.htm, "POST");
    assert.equal(payload.htu, "https://api.example/a");
    assert.equal(await jose.calculateJwkThumbprint(protectedHeader.jwk), await jose.calculateJwkThumbprint(publicJwk));
});

const keyManagement = ["RSA-OAEP", "RSA-OAEP-256", "RSA-OAEP-384", "RSA-OAEP-512", "ECDH-ES", "ECDH-ES+A128KW",
    "ECDH-ES+A192KW", "ECDH-ES+A256KW", "A128KW", "A192KW", "A256KW", "A128GCMKW", "A192GCMKW", "A256GCMKW", "dir"];
const encryptions = ["A128GCM", "A192GCM", "A256GCM", "A128CBC-HS256", "A192CBC-HS384", "A256CBC-HS512"];
const bitsOf = { A128GCM: 128, A192GCM: 192, A256GCM: 256, "A128CBC-HS256": 256, "A192CBC-HS384": 384, "A256CBC-HS512": 512 };

test("jose decrypts with the key that was made", async (t) => {
    const signer = await makeKey("ES256", "--kid", "signer");
    const inner = join(folder, "inner.txt");
    await made("sign", ...claims, "--key", signer.file, "--out", inner);
    const readers = {};
    for (const alg of keyManagement) {
        if (alg !== "dir")
            readers[alg] = await makeKey(alg);
        const some = alg === "dir" || alg === "ECDH-ES" ? encryptions : ["A256GCM", "A128CBC-HS256"];
        for (const enc of some) {
            await t.test(`${alg} ${enc}`, async () => {
                const reader = readers[alg] ?? await makeKey(alg, "--bits", String(bitsOf[enc]));
                const token = await made("encrypt", inner, "--key", reader.publicFile, "--enc", enc);
                const key = await jose.importJWK(reader.jwk, alg === "dir" ? enc : alg);
                const { plaintext, protectedHeader } = await jose.compactDecrypt(token, key);
                assert.equal(protectedHeader.cty, "JWT");
                await jose.jwtVerify(new TextDecoder().decode(plaintext), await jose.importJWK(signer.publicJwk), policy);
            });
        }
    }
    const { file, jwk } = await makeKey("ECDH-ES", "--crv", "X25519");
    await jose.compactDecrypt(await made("encrypt", inner, "--key", file), await jose.importJWK(jwk, "ECDH-ES"));
    writeFileSync(join(given, "password"), "correct horse\n");
    const locked = await made("encrypt", inner, "--password-file", join(given, "password"));
    await jose.compactDecrypt(locked, new TextEncoder().encode("correct horse"),
        { keyManagementAlgorithms: ["PBES2-HS512+A256KW"], maxPBES2Count: 1_000_000 });
});

const python = `
import json, sys, jwt
for line in sys.stdin:
    row = json.loads(line)
    key = jwt.PyJWK(row["key"], algorithm=row["alg"]).key
    print(jwt.decode(row["token"], key, algorithms=[row["alg"]], issuer=row["issuer"], audience=row["audience"])["sub"])
    print(jwt.encode({"sub": "ada"}, jwt.PyJWK(row["private"], algorithm=row["alg"]).key, algorithm=row["alg"]))
`;

test("PyJWT verifies what we sign, and signs with the keys that we make", async (t) => {
    if (spawnSync("/usr/bin/python3", ["-c", "import jwt, cryptography"]).status !== 0)
        return t.skip("PyJWT is not installed (python3-jwt, python3-cryptography)");
    for (const alg of ["RS256", "PS384", "ES256", "ES384", "ES512", "ES256K", "EdDSA", "HS512"]) {
        await t.test(alg, async () => {
            const { file, jwk, publicJwk } = await makeKey(alg, "--kid", "for-python");
            const token = await made("sign", ...claims, "--key", file);
            const input = JSON.stringify({ token, alg, key: publicJwk, private: jwk, ...policy }) + "\n";
            const { stdout, stderr, status } = spawnSync("/usr/bin/python3", ["-c", python], { input, encoding: "utf8" });
            assert.equal(status, 0, stderr);
            const [subject, theirs] = stdout.trim().split("\n");
            assert.equal(subject, "ada");
            const [inspection] = await inspect([{ id: 1, token: theirs, key: publicJwk }]);
            assert.equal(inspection.verdict, "accepted", inspection.sentence);
        });
    }
});
