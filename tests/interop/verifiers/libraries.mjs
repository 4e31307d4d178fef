// SPDX-License-Identifier: Apache-2.0
// The libraries by their names in known_differences.json: those from npm, and those that Debian has for other languages.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const nodeKey = ({ key, secret }) =>
    secret === undefined ? createPublicKey({ key, format: "jwk" }) : Buffer.from(secret, "base64");

// Each gives a function that throws or rejects where the library refuses.
const nodeLibraries = {
    jsonwebtoken: ({ default: { verify } }) => (row) => verify(row.token, nodeKey(row), {
        algorithms: [row.policy.algs], issuer: row.policy.iss, audience: row.policy.aud,
    }),
    jose: ({ importJWK, jwtVerify }) => async (row) => {
        const { iss, aud, algs } = row.policy;
        await jwtVerify(row.token, await importJWK(row.key, algs), { algorithms: [algs], issuer: iss, audience: aud });
    },
    "fast-jwt": ({ createVerifier }) => (row) => {
        const key = row.pem ?? Buffer.from(row.secret, "base64");
        createVerifier({ key, algorithms: [row.policy.algs], allowedIss: row.policy.iss, allowedAud: row.policy.aud })(
            row.token);
    },
};
const needPem = ["fast-jwt"];

const goLibraries = { GO111MODULE: "off", GOPATH: "/usr/share/gocode", GOFLAGS: "" }; // where Debian has them
const programs = {
    pyjwt: { command: ["/usr/bin/python3", "verify.py", "pyjwt"], packages: "python3-jwt, python3-cryptography" },
    authlib: { command: ["/usr/bin/python3", "verify.py", "authlib"], packages: "python3-authlib" },
    python_jose: {
        command: ["/usr/bin/python3", "verify.py", "python_jose"], packages: "python3-jose, python3-cryptography",
    },
    "ruby-jwt": { command: ["ruby", "verify.rb"], packages: "ruby-jwt" },
    "Crypt::JWT": { command: ["/usr/bin/perl", "verify.pl"], packages: "libcrypt-jwt-perl" },
    "golang-jwt": {
        command: ["go", "run", "verify.go"], environment: goLibraries,
        packages: "golang-go, golang-github-golang-jwt-jwt-dev",
    },
    libjwt: { command: [process.env.TOKENSCOPE_VERIFY_LIBJWT || "verify_libjwt"], packages: "libjwt-dev" },
};

async function judgeHere(name, rows) {
    let verify;
    try {
        verify = nodeLibraries[name](await import(name));
    } catch (error) {
        assert.equal(error.code, "ERR_MODULE_NOT_FOUND");
        return { missing: `${name} is not in node_modules; npm could not bring it.` };
    }
    const answers = [];
    for (const row of rows) {
        const answer = { id: row.id, accepted: true };
        try {
            if (needPem.includes(name) && !row.pem && !row.secret)
                answer.skipped = true;
            else
                await verify(row);
        } catch (error) {
            Object.assign(answer, { accepted: false, why: `${error.name}: ${error.message}` });
        }
        answers.push(answer);
    }
    const description = new URL(`../node_modules/${name}/package.json`, import.meta.url);
    return { version: JSON.parse(readFileSync(description, "utf8")).version, answers };
}

function judgeApart(name, rows) {
    const { command: [program, ...args], environment, packages } = programs[name];
    const { status, stdout, stderr, error } = spawnSync(program, args, {
        cwd: fileURLToPath(new URL(".", import.meta.url)), encoding: "utf8", maxBuffer: 1 << 26,
        env: { ...process.env, ...environment }, input: rows.map((row) => JSON.stringify(row) + "\n").join(""),
    });
    if (error?.code === "ENOENT" || status === 77 || /cannot find package/.test(stderr))
        return { missing: `${name} is not installed (in Debian: ${packages}).` };
    assert.equal(status, 0, stderr);
    const [{ version }, ...answers] = stdout.trim().split("\n").map((line) => JSON.parse(line));
    return { version, answers };
}

/** Its `version` and `answers`, one for each row (`id`, `accepted`, perhaps `why`, or `skipped` where it cannot have the
 *  key); or what is `missing`, in words. */
export function judgeBy(name, rows) {
    return nodeLibraries[name] ? judgeHere(name, rows) : judgeApart(name, rows);
}
