// SPDX-License-Identifier: Apache-2.0
// The libraries by their names in known_differences.json: those from npm, and those that Debian has for other languages.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// The scripts are those by which the program itself asks libraries.
const scripts = fileURLToPath(new URL("../../../src/engines/scripts/", import.meta.url));
const modules = fileURLToPath(new URL("../node_modules", import.meta.url));
const ofNode = (name) => ({
    command: [process.execPath, "verify.mjs", name], environment: { NODE_PATH: modules }, packages: "none; npm could not bring it",
});

const goLibraries = { GO111MODULE: "off", GOPATH: "/usr/share/gocode", GOFLAGS: "" }; // where Debian has them
const programs = {
    jsonwebtoken: ofNode("jsonwebtoken"),
    jose: ofNode("jose"),
    "fast-jwt": ofNode("fast-jwt"),
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

/** How a library is asked: a command to run in a folder, and the packages to name where it is missing. */
export const programOf = (name) => ({ folder: scripts, environment: {}, ...programs[name] });

/** As the scripts have it, which also serve where nothing, or one of several, is expected. */
const listed = ({ policy: { iss, aud, algs }, ...row }) => ({ ...row, policy: { iss, aud: [aud], algs: [algs] } });

/** Its `version` and `answers`, one for each row (`id`, `accepted`, perhaps `why`, or `skipped` where it cannot have the
 *  key); or what is `missing`, in words. */
export function judgeBy(name, rows) {
    const { command: [program, ...args], environment, packages } = programs[name];
    const { status, stdout, stderr, error } = spawnSync(program, args, {
        cwd: scripts, encoding: "utf8", maxBuffer: 1 << 26,
        env: { ...process.env, ...environment }, input: rows.map((row) => JSON.stringify(listed(row)) + "\n").join(""),
    });
    if (error?.code === "ENOENT" || status === 77 || /cannot find package/.test(stderr))
        return { missing: `${name} is not installed (in Debian: ${packages}).` };
    assert.equal(status, 0, stderr);
    const [{ version }, ...answers] = stdout.trim().split("\n").map((line) => JSON.parse(line));
    return { version, answers };
}
