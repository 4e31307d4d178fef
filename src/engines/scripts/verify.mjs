// SPDX-License-Identifier: Apache-2.0
// Judges the requests of standard input by a library from npm, which NODE_PATH leads to; see verify.py.
import { createPublicKey } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const name = process.argv[2];
const nodeKey = ({ key, secret }) =>
    secret === undefined ? createPublicKey({ key, format: "jwk" }) : Buffer.from(secret, "base64");

// Each gives a function that throws or rejects where the library refuses.
const libraries = {
    jsonwebtoken: ({ default: { verify } }) => (row) => verify(row.token, nodeKey(row), {
        algorithms: row.policy.algs, issuer: row.policy.iss, audience: row.policy.aud,
    }),
    jose: ({ importJWK, jwtVerify }) => async (row) => {
        const { iss, aud, algs } = row.policy;
        // The key is imported for one algorithm: that of the token, if it is among those that are allowed.
        const [alg = algs[0]] = algs.filter((each) => each === headerOf(row.token).alg);
        await jwtVerify(row.token, await importJWK(row.key, alg), { algorithms: algs, issuer: iss, audience: aud });
    },
    "fast-jwt": ({ createVerifier }) => (row) => {
        const key = row.pem ?? Buffer.from(row.secret, "base64");
        createVerifier({ key, algorithms: row.policy.algs, allowedIss: row.policy.iss, allowedAud: row.policy.aud })(
            row.token);
    },
};
const needPem = ["fast-jwt"];

function headerOf(token) {
    try {
        return JSON.parse(Buffer.from(token.split(".")[0], "base64url")) ?? {};
    } catch {
        return {};
    }
}

function leave(error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(77);
}

/** Of the nearest description above the library's main file that has its name. */
function versionAt(file) {
    for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
        const description = join(folder, "package.json");
        if (existsSync(description)) {
            const { name: found, version } = JSON.parse(readFileSync(description, "utf8"));
            if (found === name)
                return version;
        }
    }
    return "";
}

async function judged(verify, row) {
    const answer = { id: row.id, accepted: true };
    try {
        if (needPem.includes(name) && !row.pem && !row.secret)
            return { id: row.id, accepted: false, skipped: true, why: "It takes no such key." };
        await verify(row);
    } catch (error) {
        Object.assign(answer, { accepted: false, why: `${error.name}: ${error.message}`.slice(0, 200) });
    }
    return answer;
}

let file;
try {
    file = createRequire(join(process.cwd(), "verify.mjs")).resolve(name);
} catch (error) {
    leave(error);
}
const verify = libraries[name](await import(pathToFileURL(file)));
console.log(JSON.stringify({ version: versionAt(file) }));
for await (const line of createInterface({ input: process.stdin }))
    console.log(JSON.stringify(await judged(verify, JSON.parse(line))));
