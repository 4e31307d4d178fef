// SPDX-License-Identifier: Apache-2.0
// Node.js's own server for HTTP/2: spoken only where the user asks for it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import http2 from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

import { run } from "./command_line.mjs";

/** A server on loopback that answers every request with `body`, and the versions and methods it was asked in. */
async function startServer(folder, body, allowHTTP1 = true) {
    const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
    execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc", "-days", "1",
        "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate], { stdio: "ignore" });
    const asked = [];
    const server = http2.createSecureServer({ key: readFileSync(key), cert: readFileSync(certificate), allowHTTP1 },
        (request, response) => {
            request.resume();
            asked.push(`${request.method} ${request.httpVersion}`);
            response.writeHead(200, { "content-type": "application/json" }).end(body);
        });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { server, asked, certificate, url: `https://localhost:${server.address().port}` };
}

const keys = JSON.stringify({ keys: [{ kty: "oct", k: "AAAA", kid: "a" }] });
const envelope = JSON.stringify({ request_id: "prq_a", status: "Success", summary: "", result: JSON.parse(keys) });

for (const { name, args, body, version, method } of [
    { name: "key set, as usual", args: [], body: keys, version: "1.1", method: "GET" },
    { name: "key set, asked for", args: ["--http2"], body: keys, version: "2", method: "GET" },
    { name: "Pangea, as usual", args: ["--kind", "pangea"], body: envelope, version: "1.1", method: "POST" },
    { name: "Pangea, asked for", args: ["--kind", "pangea", "--http2"], body: envelope, version: "2", method: "POST" },
]) {
    test(name, async () => {
        const folder = mkdtempSync(join(tmpdir(), "tokenscope-"));
        const { server, asked, certificate, url } = await startServer(folder, body);
        try {
            const path = method === "GET" ? "/keys" : "/v2/client/jwks";
            const fetched = await run(["fetch", url + path, "--ca-file", certificate, "--json", ...args],
                { environment: { PANGEA_AUTHN_TOKEN: method === "POST" ? "pts_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" : "" } });
            assert.equal(fetched.status, 0, fetched.stderr + fetched.stdout);
            const answer = JSON.parse(fetched.stdout);
            assert.equal(answer.keys.length, 1);
            assert.equal(answer.evidence.exchanges[0].http_version, version);
            assert.deepEqual(asked, [`${method} ${version === "2" ? "2.0" : "1.1"}`]);
        } finally {
            server.close();
            rmSync(folder, { recursive: true });
        }
    });
}

test("HTTP/2 alone, not asked for", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tokenscope-"));
    const { server, certificate, url } = await startServer(folder, keys, false);
    try {
        const fetched = await run(["fetch", `${url}/keys`, "--ca-file", certificate]);
        assert.equal(fetched.status, 3, fetched.stderr + fetched.stdout);
        assert.match(fetched.stderr, /does not speak HTTP\/1\.1/);
    } finally {
        server.close();
        rmSync(folder, { recursive: true });
    }
});
