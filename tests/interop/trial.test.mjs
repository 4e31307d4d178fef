// SPDX-License-Identifier: Apache-2.0
// `challenge --run` tries services of libraries by others: what each lacks is found and named, and nothing else. Every
// library that is installed judges in a process of its own, which an HTTP service stands before.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

import Ajv from "ajv";
import * as jose from "jose";

import { run } from "./command_line.mjs";
import { audience, faults, issuer, pemOf, withJose } from "./verifiers/faulty_services.mjs";
import { serve, startLibrary, trial } from "./verifiers/services.mjs";

// The names tell that the program did not write the one, and was asked to write the other (tests/written).
const given = mkdtempSync(join(tmpdir(), "given-to-the-program-"));
const folder = join(given, "asked-for");
mkdirSync(folder);
test.after(() => rmSync(given, { recursive: true }));

/** A key that the services trust, and the options by which the program signs with it. */
async function keyFor(alg, kind) {
    const file = join(folder, `${alg}${kind ?? ""}.jwk`);
    const made = await run(["keygen", "--alg", alg, "--out", file, "--public-out", `${file}.public`]);
    assert.equal(made.status, 0, made.stderr);
    const jwk = JSON.parse(readFileSync(`${file}.public`, "utf8"));
    const ofKind = kind ? ["--kind", kind] : [];
    return { alg, jwk, pem: pemOf(jwk), issuer, audience, options: ["--key", file, "--issuer", issuer, "--audience", audience, ...ofKind] };
}

async function withService(verify, use) {
    const service = await serve(verify);
    try {
        return await use(service.url);
    } finally {
        await service.stop();
    }
}

const table = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const known = table("known_gaps.json");
const { versions } = table("known_differences.json");
const library = process.env.TOKENSCOPE_LIBRARY;

/** Of a library, by token, what known_gaps.json says; a row may be for one algorithm. */
const gapsOf = (name, alg) => known
    .filter((row) => row.libraries.includes(name) && (row.alg ?? alg) === alg).flatMap(({ tokens }) => tokens).sort();

async function tryLibrary(t) {
    for (const alg of ["RS256", "ES256"]) {
        const key = await keyFor(alg);
        const peer = await startLibrary(library, key);
        if (peer.missing)
            return t.skip(`Skipped: ${peer.missing}`);
        try {
            const { status, wrong, unclear } = await withService(peer.verify, (url) => trial(url, key.options));
            if (peer.version !== versions[library])
                return t.skip(`Skipped: the table is of ${library} ${versions[library]}, ${peer.version} is installed.`);
            assert.deepEqual(wrong, gapsOf(library, alg), alg);
            assert.deepEqual(unclear, []);
            assert.equal(status, wrong.length > 0 ? 1 : 0);
        } finally {
            await peer.stop();
        }
    }
}

async function findFaults(t) {
    const key = await keyFor("RS256");
    const tried = new Set();
    for (const [fault, [service, check, name]] of Object.entries(faults)) {
        if (tried.has(check))
            continue; // the way over HTTP is the same; challenge.test.mjs has them all
        tried.add(check);
        await t.test(fault, async () => {
            const found = await withService(service(key), (url) => trial(url, key.options));
            assert.equal(found.status, 1);
            assert.ok(found.wrong.includes(name), found.wrong.join());
            assert.ok(found.lacking.includes(check), found.lacking.join());
        });
    }
}

async function findIgnoredType() {
    const key = await keyFor("ES256", "access_token");
    const right = await withService(withJose(key, { typ: "at+jwt" }), (url) => trial(url, key.options));
    assert.ok(!right.wrong.some((name) => name.startsWith("kind-typ")));
    const loose = await withService(withJose(key), (url) => trial(url, key.options));
    assert.ok(loose.wrong.includes("kind-typ-JWT"));
}

/** A port that is free now. */
async function freePort() {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.on("listening", resolve));
    const { port } = server.address();
    await new Promise((resolve) => server.close(resolve));
    return port;
}

/** The program serves a key, and the service fetches it; `keysFor` gives the keys to a token's header. */
async function tryServed(keysFor) {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const trusted = jose.createRemoteJWKSet(new URL(`${origin}/.well-known/jwks.json`), { cooldownDuration: 0 });
    const verify = (token) => jose.jwtVerify(token, (header, jws) => keysFor(trusted, header)(header, jws),
        { issuer: origin, audience, algorithms: ["ES256"] });
    return withService(verify, (url) =>
        trial(url, ["--serve", "--port", String(port), "--alg", "ES256", "--audience", audience]));
}

async function tryServedKeys() {
    const { status, wrong } = await tryServed((trusted) => trusted);
    assert.deepEqual(wrong, []);
    assert.equal(status, 0);
}

async function findFollowedAddress() {
    const { wrong, lacking } = await tryServed((trusted, { jku }) =>
        jku?.startsWith("http://127.0.0.1") ? jose.createRemoteJWKSet(new URL(jku)) : trusted);
    assert.ok(wrong.includes("other-key-jku"));
    assert.ok(wrong.includes("address-out-of-a-token"));
    assert.deepEqual(lacking, ["key_trust"]);
}

/** It asks the address, though it does not trust what is there. */
async function findAskedAddress() {
    const { wrong } = await tryServed((trusted, { jku }) => {
        if (jku?.startsWith("http://127.0.0.1"))
            return async (...args) => (await fetch(jku).then((answer) => answer.text()), trusted(...args));
        return trusted;
    });
    assert.deepEqual(wrong, ["address-out-of-a-token"]);
}

async function reportIsSarif() {
    const require = createRequire(import.meta.url);
    const ajv = new Ajv({ schemaId: "auto", meta: false, unknownFormats: "ignore" });
    ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-04.json"));
    const isSarif = ajv.compile(require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
    const key = await keyFor("ES256");
    const services = [[faults["aud is not checked"][0](key), "audience"], [() => {}, "control"]];
    for (const [verify, rule] of services) {
        const { stdout, stderr } = await withService(verify, (url) => run(
            ["challenge", "--run", url, "--send", "header", "--rate", "100", "--format", "sarif", ...key.options]));
        const log = JSON.parse(stdout);
        assert.ok(isSarif(log), JSON.stringify(isSarif.errors, null, 2) + stderr);
        assert.ok(log.runs[0].results.some(({ ruleId, level }) => ruleId === rule && level === "error"));
    }
}

if (library) {
    test(`${library} answers as is known`, tryLibrary);
} else {
    test("each fault is found by its name", findFaults);
    test("a service for access tokens that ignores typ is found", findIgnoredType);
    test("a service trusts the key that the program serves", tryServedKeys);
    test("a service that follows jku is found", findFollowedAddress);
    test("a service that asks the address in jku is found", findAskedAddress);
    test("the report is SARIF", reportIsSarif);
    test("every known gap has a reason", () => {
        for (const { libraries, tokens, why } of known) {
            assert.ok(why.length > 20 && tokens.length > 0 && libraries.every((name) => versions[name]), why);
        }
    });
}
