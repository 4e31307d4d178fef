// SPDX-License-Identifier: Apache-2.0
// A library by others, named by TOKENSCOPE_LIBRARY, judges the corpus: where it and we differ, known_differences.json
// has to say why. jsonwebtoken and PyJWT are compared with what `--profiles` says of them, the others with our own
// verdict. Without a library the table itself is checked.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createPublicKey } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import test from "node:test";

import { inspect } from "./command_line.mjs";
import { judgeBy } from "./verifiers/libraries.mjs";

const { versions, differences } =
    JSON.parse(readFileSync(new URL("known_differences.json", import.meta.url), "utf8"));
const profiles = { jsonwebtoken: "jsonwebtoken", pyjwt: "pyjwt" };
const library = process.env.TOKENSCOPE_LIBRARY;

/** For those who take no JWK: the same key as PEM, or the secret's bytes in base64. Neither where there is no such key. */
function otherForms({ key }) {
    if (key.kty === "oct")
        return { secret: Buffer.from(key.k, "base64url").toString("base64") };
    try {
        return { pem: createPublicKey({ key, format: "jwk" }).export({ type: "spki", format: "pem" }) };
    } catch {
        return {};
    }
}

function readCorpus() {
    const output = execFileSync(process.env.TOKENSCOPE_CORPUS, { encoding: "utf8", maxBuffer: 1 << 26 });
    return output.trim().split("\n").map((line) => JSON.parse(line));
}

/** What the table does not say, one line for each token. */
function unexpectedDifferences({ answers }, rows, inspections) {
    const known = new Map(differences.flatMap(({ libraries, rows: ids }) =>
        libraries[library] === undefined ? [] : ids.map((id) => [id, libraries[library]])));
    return rows.flatMap(({ id }, index) => {
        const answer = answers[index];
        assert.equal(answer.id, id);
        const ours = profiles[library]
            ? inspections[index].profiles.find((profile) => profile.profile === profiles[library]).verdict
            : inspections[index].verdict;
        if (answer.skipped || (profiles[library] && ours === "unverified")) // nothing is claimed
            return [];
        const differs = answer.accepted !== (ours === "accepted");
        if (differs && known.get(id) !== answer.accepted)
            return [`${id}: ${library} ${answer.accepted ? "accepts" : "refuses"} it (${answer.why ?? ""}), we say ${ours}`];
        return !differs && known.has(id) ? [`${id}: no difference any more`] : [];
    });
}

async function compare(t) {
    const rows = readCorpus().map((row) => ({ ...row, ...otherForms(row) }));
    assert.ok(rows.length > 100);
    const judged = await judgeBy(library, rows);
    if (judged.missing)
        return t.skip(`Skipped: ${judged.missing}`);
    assert.equal(judged.answers.length, rows.length);
    const inspections = await inspect(rows.map(({ pem, secret, ...request }) => request));
    const unexpected = unexpectedDifferences(judged, rows, inspections);
    if (process.env.TOKENSCOPE_DUMP)
        writeFileSync(`${process.env.TOKENSCOPE_DUMP}-${library}`, JSON.stringify({ judged, unexpected }));
    if (judged.version !== versions[library]) {
        unexpected.forEach((line) => t.diagnostic(line));
        return t.skip(`Skipped: the table is of ${library} ${versions[library]}, ${judged.version} is installed; ` +
            `${unexpected.length} tokens are not as it says.`);
    }
    assert.deepEqual(unexpected, []);
    const claimed = answersCompared(judged, rows, inspections);
    t.diagnostic(`${library} ${judged.version} judged ${claimed} of ${rows.length} tokens as known.`);
    assert.ok(claimed > rows.length / 2);
}

function answersCompared({ answers }, rows, inspections) {
    return rows.filter((row, index) => !answers[index].skipped && !(profiles[library] &&
        inspections[index].profiles.find(({ profile }) => profile === profiles[library]).verdict === "unverified")).length;
}

function checkTable() {
    const ids = new Set(readCorpus().map(({ id }) => id));
    for (const { libraries, rows, reason } of differences) {
        assert.ok(reason.length > 20 && Object.keys(libraries).length > 0);
        for (const name of Object.keys(libraries))
            assert.ok(versions[name], name);
        for (const id of rows)
            assert.ok(ids.has(id), id);
    }
}

test(library ?? "every known difference has a reason, a library and a token", library ? compare : checkTable);
