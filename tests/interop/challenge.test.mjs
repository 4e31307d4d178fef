// SPDX-License-Identifier: Apache-2.0
// Libraries of others, told what to expect, give the right answer to each token of a pack; with a fault they do not.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

import { run } from "./command_line.mjs";
import { audience, faults, issuer, withFastJwt, withJose, withJsonwebtoken } from "./verifiers/faulty_services.mjs";

// The names tell that the program did not write the one, and was asked to write the other (tests/written).
const given = mkdtempSync(join(tmpdir(), "given-to-the-program-"));
const folder = join(given, "asked-for");
mkdirSync(folder);
test.after(() => rmSync(given, { recursive: true }));

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

test("each fault is found", async (t) => {
    const pack = await packFor("RS256", "id_token");
    for (const [fault, [service, , name]] of Object.entries(faults))
        await t.test(fault, async () => assert.ok((await wrongAnswers(pack, service(pack))).includes(name)));
});

test("a service for access tokens that ignores typ is found, and one that does not is right about it", async () => {
    const pack = await packFor("ES256", "access_token");
    const ofType = (names) => names.filter((name) => name.startsWith("kind-typ"));
    assert.deepEqual(ofType(await wrongAnswers(pack, withJose(pack, { typ: "at+jwt" }))), []);
    assert.ok(ofType(await wrongAnswers(pack, withJose(pack))).includes("kind-typ-JWT"));
});
