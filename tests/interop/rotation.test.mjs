// SPDX-License-Identifier: Apache-2.0
// What the command line says of clients after a rotation, held against these clients, on a clock of the test's own.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { after, before, beforeEach, test } from "node:test";

import * as jose from "jose";
import jwksRsa from "jwks-rsa";

const second = 1000;
const realNow = Date.now;
const realPerformanceNow = performance.now;
const start = Date.parse("2026-11-23T13:00:00Z");

let now = start;
let published = [];
let server;
let url;
let keys;

const log = [
    { time: "2026-11-23T13:00:00Z", event: "first", keys: [{ kid: "a" }] },
    { time: "2026-11-23T14:00:00Z", event: "changed", keys: [{ kid: "a" }, { kid: "b" }] },
    { time: "2026-11-23T16:00:00Z", event: "changed", keys: [{ kid: "b" }] },
    { time: "2026-11-24T16:00:00Z", event: "ended", polls: 1 },
];

/// lru-cache asks for the time anew when a timer of a millisecond has fired: this one was set later, and fires later.
function setClock(time) {
    now = time;
    return new Promise((resolve) => setTimeout(resolve, 2));
}

/// The spans of a client, by key, in milliseconds since 1970.
function said(name) {
    const input = log.map((line) => JSON.stringify(line)).join("\n");
    const out = execFileSync(process.env.TOKENSCOPE_CLI, ["rotation", "-", "--json"], { input, encoding: "utf8" });
    const spans = {};
    for (const key of JSON.parse(out).keys) {
        const client = key.clients.find((each) => each.client.startsWith(name));
        for (const span of client.spans) (spans[key.kid] ??= {})[span.tokens] = span;
    }
    return {
        knownFrom: Date.parse(spans.b.may_be_unknown?.until ?? spans.b.accepted.from),
        publishedFrom: Date.parse(spans.b.refused.until),
        goneFrom: Date.parse(spans.a.may_linger.from),
        forgottenFrom: Date.parse(spans.a.may_linger.until),
    };
}

before(async () => {
    const pairs = await Promise.all(["a", "b"].map(() => jose.generateKeyPair("RS256", { extractable: true })));
    keys = {};
    for (const [i, kid] of ["a", "b"].entries()) {
        const jwk = { ...(await jose.exportJWK(pairs[i].publicKey)), kid, alg: "RS256", use: "sig" };
        const token = await new jose.SignJWT({}).setProtectedHeader({ alg: "RS256", kid }).sign(pairs[i].privateKey);
        keys[kid] = { jwk, token };
    }
    server = createServer((request, response) => {
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify({ keys: published.map((kid) => keys[kid].jwk) }));
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${server.address().port}/jwks.json`;
    Date.now = () => now;
    performance.now = () => now - start + 1; // which lru-cache counts by
});

after(() => {
    Date.now = realNow;
    performance.now = realPerformanceNow;
    server.close();
});

beforeEach(() => {
    now = start;
    published = ["a"];
});

function joseClient() {
    const keySet = jose.createRemoteJWKSet(new URL(url));
    return (kid) => jose.jwtVerify(keys[kid].token, keySet).then(() => true, () => false);
}

function jwksRsaClient() {
    const client = jwksRsa({ jwksUri: url });
    return (kid) => client.getSigningKey(kid).then(() => true, () => false);
}

for (const [name, makeClient] of [["jose", joseClient], ["jwks-rsa for Node", jwksRsaClient]]) {
    test(`${name}: a new key becomes known when it is said to, at the latest`, async () => {
        const { publishedFrom, knownFrom } = said(name);
        const accepts = makeClient();
        await setClock(publishedFrom - 1); // the fetch right before the key came
        assert.equal(await accepts("a"), true);
        assert.equal(await accepts("b"), false);
        await setClock(publishedFrom);
        published = ["a", "b"];
        if (knownFrom > publishedFrom) {
            await setClock(knownFrom - second);
            assert.equal(await accepts("b"), false);
        }
        await setClock(knownFrom);
        assert.equal(await accepts("b"), true);
    });

    test(`${name}: a key that is gone is accepted as long as is said, and no longer`, async () => {
        const { goneFrom, forgottenFrom } = said(name);
        published = ["a", "b"];
        const accepts = makeClient();
        await setClock(goneFrom - 1);
        assert.equal(await accepts("a"), true);
        await setClock(goneFrom);
        published = ["b"];
        assert.equal(await accepts("a"), true);
        await setClock(forgottenFrom - second);
        assert.equal(await accepts("a"), true);
        await setClock(forgottenFrom);
        assert.equal(await accepts("a"), false);
    });
}
