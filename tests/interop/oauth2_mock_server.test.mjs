// SPDX-License-Identifier: Apache-2.0
// oauth2-mock-server: discovery, keys of three kinds, and tokens that it issued.
import assert from "node:assert/strict";
import test from "node:test";

import { OAuth2Server } from "oauth2-mock-server";

import { run } from "./command_line.mjs";

for (const algorithm of ["RS256", "ES256", "EdDSA"]) {
    test(`a token signed with ${algorithm} is accepted, an expired one is not`, async () => {
        const server = new OAuth2Server();
        await server.issuer.keys.generate(algorithm);
        await server.start(0, "127.0.0.1");
        const issuer = server.issuer.url;
        try {
            const fetched = await run(["fetch", issuer, "--kind", "oidc", "--json"]);
            assert.equal(fetched.status, 0, fetched.stderr);
            assert.equal(JSON.parse(fetched.stdout).keys.length, 1);

            const good = await server.issuer.buildToken();
            const judge = (token, ...more) =>
                run(["inspect", "-", "--jwks", `${issuer}/jwks`, "--issuer", issuer, "--json", ...more], { input: token });
            const accepted = await judge(good);
            assert.equal(JSON.parse(accepted.stdout).verdict, "accepted", accepted.stdout);
            const late = await judge(good, "--now", String(Math.floor(Date.now() / 1000) + 86400));
            assert.equal(JSON.parse(late.stdout).cause, "expired", late.stdout);
        } finally {
            await server.stop();
        }
    });
}
