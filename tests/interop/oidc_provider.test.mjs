// SPDX-License-Identifier: Apache-2.0
// oidc-provider, a certified OpenID provider: its discovery, its keys, and a token that it issued.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

import { exportJWK, generateKeyPair } from "jose";
import Provider from "oidc-provider";

import { run } from "./command_line.mjs";

async function startProvider() {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const issuer = `http://127.0.0.1:${server.address().port}`;
    const { privateKey } = await generateKeyPair("ES256", { extractable: true });
    const provider = new Provider(issuer, {
        jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: "provider-key", alg: "ES256", use: "sig" }] },
        clients: [{
            client_id: "machine", client_secret: "not-a-real-secret", grant_types: ["client_credentials"],
            redirect_uris: [], response_types: [], token_endpoint_auth_method: "client_secret_post", id_token_signed_response_alg: "ES256",
        }],
        features: {
            devInteractions: { enabled: false },
            clientCredentials: { enabled: true },
            resourceIndicators: {
                enabled: true,
                getResourceServerInfo: () => ({
                    scope: "read", audience: "my-app", accessTokenFormat: "jwt", jwt: { sign: { alg: "ES256" } },
                }),
            },
        },
    });
    server.on("request", provider.callback());
    return { issuer, server };
}

async function accessToken(issuer) {
    const response = await fetch(`${issuer}/token`, {
        method: "POST",
        body: new URLSearchParams({
            grant_type: "client_credentials", client_id: "machine", client_secret: "not-a-real-secret",
            scope: "read", resource: "https://my-app.example",
        }),
    });
    const body = await response.json();
    assert.ok(body.access_token, JSON.stringify(body));
    return body.access_token;
}

test("discovery, keys, and an access token that is accepted", async () => {
    const { issuer, server } = await startProvider();
    const folder = await mkdtemp(join(tmpdir(), "tokenscope-interop-"));
    try {
        const fetched = await run(["fetch", issuer, "--kind", "oidc", "--json"]);
        assert.equal(fetched.status, 0, fetched.stderr);
        const { keys } = JSON.parse(fetched.stdout);
        assert.deepEqual(keys.map(({ kid }) => kid), ["provider-key"]);

        const keyFile = join(folder, "jwks.json");
        await writeFile(keyFile, await (await fetch(`${issuer}/jwks`)).text());
        const expectations = ["--issuer", issuer, "--audience", "my-app", "--json"];
        const judged = await run(["inspect", "-", "--jwks", keyFile, ...expectations], { input: await accessToken(issuer) });
        assert.equal(judged.status, 0, judged.stdout + judged.stderr);
        assert.equal(JSON.parse(judged.stdout).verdict, "accepted");

        const fromUrl = await run(["inspect", "-", "--jwks", `${issuer}/jwks`, ...expectations],
                                  { input: await accessToken(issuer) });
        assert.equal(fromUrl.status, 0, fromUrl.stdout + fromUrl.stderr);
    } finally {
        server.close();
        server.closeAllConnections();
        await rm(folder, { recursive: true });
    }
});
