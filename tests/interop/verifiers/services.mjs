// SPDX-License-Identifier: Apache-2.0
// Libraries of others as small services on loopback, and the program under test that tries them.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createInterface } from "node:readline";

import { run } from "../command_line.mjs";
import { programOf } from "./libraries.mjs";

/** Answers 200 where `verify` takes the token of the Authorization header, else 401. `verify` throws, or rejects, to refuse. */
export async function serve(verify) {
    const server = createServer({ maxHeaderSize: 1 << 21 }, async (request, response) => {
        let status = 200;
        try {
            const [, token] = /^Bearer (.*)$/.exec(request.headers.authorization ?? "") ?? [];
            assert.notEqual(token, undefined);
            await verify(token);
        } catch {
            status = 401;
        }
        response.writeHead(status, { connection: "close" }).end();
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return {
        url: `http://127.0.0.1:${server.address().port}/`,
        stop: () => new Promise((resolve) => server.close(resolve)),
    };
}

/** A library's own process, which judges token after token; or what is `missing`, in words. */
export async function startLibrary(name, { jwk, pem, alg, issuer, audience }) {
    const { command: [program, ...args], environment, packages, folder } = programOf(name);
    const child = spawn(program, args, {
        cwd: folder, env: { ...process.env, PYTHONUNBUFFERED: "1", ...environment }, stdio: ["pipe", "pipe", "ignore"],
    });
    const ended = new Promise((resolve) => child.on("error", resolve).on("close", resolve));
    child.stdin.on("error", () => {}); // `ended` reports it
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const first = await lines.next();
    if (first.done) {
        await ended;
        return { missing: `${name} is not installed (in Debian: ${packages}).` };
    }
    const { version } = JSON.parse(first.value);
    let queue = Promise.resolve();
    const judge = async (token) => {
        child.stdin.write(JSON.stringify({ token, key: jwk, pem, policy: { iss: issuer, aud: [audience], algs: [alg] } }) + "\n");
        const { value } = await lines.next();
        const { accepted, why } = JSON.parse(value);
        assert.ok(accepted, why);
    };
    return {
        version,
        verify: (token) => (queue = queue.then(() => judge(token), () => judge(token))),
        stop: () => (child.stdin.end(), ended),
    };
}

/** What the program says of the service at that address. */
export async function trial(url, options) {
    const { status, stdout, stderr } =
        await run(["challenge", "--run", url, "--send", "header", "--rate", "100", "--format", "json", ...options]);
    assert.ok(stdout, stderr);
    const report = JSON.parse(stdout);
    assert.equal(report.not_reached, 0, report.message);
    return {
        status,
        report,
        wrong: report.checks.flatMap((check) => check.wrong).sort(),
        unclear: report.checks.flatMap((check) => check.unclear),
        lacking: report.checks.filter((check) => check.is_lacking).map(({ check }) => check),
    };
}
