// SPDX-License-Identifier: Apache-2.0
// Logins at two identity providers, recorded: the right one holds, and of each with one fault that fault is named first.
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";

import { exportJWK, generateKeyPair, importJWK, SignJWT } from "jose";
import { OAuth2Server } from "oauth2-mock-server";
import Provider from "oidc-provider";

import { run } from "./command_line.mjs";
import { faults, Recording } from "./login_faults.mjs";
import { Browser, clientId, password, recordLogin, startApp } from "./login_recorder.mjs";

function signerOf(key, alg, kid) {
    return (claims, header) => new SignJWT(claims).setProtectedHeader({ alg, kid, ...header }).sign(key);
}

async function startOidcProvider(app) {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const issuer = `http://127.0.0.1:${server.address().port}`;
    const { privateKey } = await generateKeyPair("ES256", { extractable: true });
    const provider = new Provider(issuer, {
        jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: "provider-key", alg: "ES256", use: "sig" }] },
        cookies: { keys: ["not-a-real-secret"] },
        clients: [{
            client_id: clientId, token_endpoint_auth_method: "none", redirect_uris: [app.callback],
            grant_types: ["authorization_code", "refresh_token"], response_types: ["code"], id_token_signed_response_alg: "ES256",
        }],
    });
    server.on("request", provider.callback());
    return {
        issuer,
        sign: signerOf(privateKey, "ES256", "provider-key"),
        interact: async (browser, page, isBack) => {
            const prompt = page.text.includes('value="login"') ? "login" : "consent";
            const form = prompt === "login" ? { prompt, login: "alice@example.org", password } : { prompt };
            const answer = await browser.send(page.at, { method: "POST", form });
            return answer.location && !isBack(answer.location) ? browser.follow(answer.location, isBack) : answer;
        },
        stop: () => { server.close(); server.closeAllConnections(); },
        // What it refuses by itself.
        refusals: [
            ["another verifier", "verifier_differs", { changeToken: (form) => { form.code_verifier = "A".repeat(43); } }],
            ["code used twice", "code_reused", { redeemed: 2 }],
            ["another client", "client_differs", { changeToken: (form) => { form.client_id = "other-app"; } }],
            ["redirect address not registered", "request_refused", { change: (request) => { request.redirect_uri += "/two"; } }],
            ["no interaction allowed", "login_required", { change: (request) => { request.prompt = "none"; } }],
            ["no challenge", "invalid_request", { change: (request) => { delete request.code_challenge; delete request.code_challenge_method; } }],
        ],
    };
}

async function startMockServer() {
    const server = new OAuth2Server();
    await server.issuer.keys.generate("RS256");
    await server.start(0, "127.0.0.1");
    const [jwk] = server.issuer.keys.toJSON(true);
    return {
        issuer: server.issuer.url,
        sign: signerOf(await importJWK(jwk, "RS256"), "RS256", jwk.kid),
        stop: () => server.stop(),
        refusals: [["another verifier", "verifier_differs", { changeToken: (form) => { form.code_verifier = "A".repeat(43); } }]],
    };
}

async function explain(har, ...more) {
    const { status, stdout, stderr } = await run(["login", "-", "--json", ...more], { input: JSON.stringify(har) });
    assert.ok(stdout, stderr);
    return { status, ...JSON.parse(stdout) };
}

const told = ({ first_broken: link }) => (link ? `${link.fault} at ${link.entry}` : "nothing");

for (const [name, start] of [["oidc-provider", startOidcProvider], ["oauth2-mock-server", startMockServer]]) {
    test(`a login at ${name}, and each fault in it`, async (context) => {
        const app = await startApp();
        const provider = await start(app);
        const record = async (options) => {
            const browser = new Browser();
            await recordLogin(browser, app, provider.issuer, { scope: "openid offline_access", interact: provider.interact, ...options });
            return browser.har();
        };
        const folder = await mkdtemp(join(tmpdir(), "tokenscope-interop-"));
        try {
            const good = await record();
            await context.test("the right one holds", async () => {
                const report = await explain(good);
                assert.equal(told(report), "nothing");
                assert.equal(report.status, 0);
                assert.equal(report.logins.length, 1);
                const checked = report.logins[0].links.filter(({ state }) => state === "holds").map(({ link }) => link);
                for (const link of ["state", "code_verifier", "code", "signature", "nonce", "redirect_uri", "cookies", "refresh"])
                    assert.ok(checked.includes(link), link);
            });
            assert.ok(faults.length >= 60);
            for (const [fault, expected, step, change] of faults) {
                await context.test(fault, async () => {
                    const recording = new Recording(good, provider.sign);
                    await change(recording);
                    const report = await explain(recording.har);
                    assert.equal(told(report), `${expected} at ${recording.numberOf(step)}`);
                    assert.equal(report.status, 1);
                });
            }
            for (const [refusal, expected, options] of provider.refusals) {
                await context.test(`refused by the provider: ${refusal}`, async () => {
                    const report = await explain(await record(options));
                    assert.equal(report.first_broken?.fault, expected);
                });
            }
            await context.test("the sanitized one has no secret and still holds", async () => {
                const clean = join(folder, "clean.har");
                await explain(good, "--sanitized", clean);
                assert.equal((await stat(clean)).mode & 0o777, 0o600);
                const text = await readFile(clean, "utf8");
                const { steps } = new Recording(good);
                const tokens = JSON.parse(steps.token.response.content.text);
                const secrets = [tokens.access_token, tokens.id_token, tokens.refresh_token, app.session,
                                 ...new URLSearchParams(steps.token.request.postData.text).getAll("code_verifier"),
                                 new URL(steps.callback.request.url).searchParams.get("code")];
                if (provider.interact)
                    secrets.push(password, password.replaceAll(" ", "+"), encodeURIComponent(password));
                for (const secret of secrets) {
                    assert.ok(!text.includes(secret));
                    assert.ok(!text.includes(Buffer.from(secret).toString("base64").replace(/.{2}=*$/, "")));
                }
                assert.doesNotMatch(text, /eyJ[\w-]{8,}\./);
                assert.equal(told(await explain(JSON.parse(text))), "nothing");
            });
        } finally {
            await provider.stop();
            app.server.close();
            app.server.closeAllConnections();
            await rm(folder, { recursive: true });
        }
    });
}
