// SPDX-License-Identifier: Apache-2.0
// A browser that signs in and saves what it sent and got as a HAR file, and the app that it signs in to.
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

const url = (bytes) => Buffer.from(bytes).toString("base64url");

export const clientId = "the-app";
export const password = "correct horse battery staple";

/// Keeps cookies by origin's host and port, follows no redirect by itself, and writes down each exchange.
export class Browser {
    entries = [];
    #cookies = new Map();

    async send(address, { method = "GET", headers = {}, form, json } = {}) {
        const target = new URL(address);
        target.hash = "";
        const jar = this.#cookies.get(target.host) ?? new Map();
        const sent = { host: target.host, ...headers };
        if (jar.size > 0)
            sent.cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
        const body = form ? new URLSearchParams(form).toString() : json ? JSON.stringify(json) : undefined;
        if (body)
            sent["content-type"] = form ? "application/x-www-form-urlencoded" : "application/json";
        const started = new Date();
        const { host, ...own } = sent;
        const response = await fetch(target, { method, headers: own, body, redirect: "manual" });
        const text = await response.text();
        const answer = [...response.headers].filter(([name]) => name !== "set-cookie");
        for (const line of response.headers.getSetCookie()) {
            const [pair] = line.split(";");
            const [name] = pair.split("=");
            const value = pair.slice(name.length + 1);
            if (value === "" || /expires=Thu, 01 Jan 1970/i.test(line))
                jar.delete(name);
            else
                jar.set(name, value);
            answer.push(["set-cookie", line]);
        }
        this.#cookies.set(target.host, jar);
        const pairs = (list) => list.map(([name, value]) => ({ name, value }));
        this.entries.push({
            startedDateTime: started.toISOString(),
            time: new Date() - started,
            request: {
                method, url: target.href, httpVersion: "HTTP/1.1", headers: pairs(Object.entries(sent)), cookies: pairs([...jar]),
                queryString: pairs([...target.searchParams]), headersSize: -1, bodySize: body?.length ?? 0,
                ...(body && { postData: { mimeType: sent["content-type"], text: body,
                                          ...(form && { params: pairs(Object.entries(form)) }) } }),
            },
            response: {
                status: response.status, statusText: response.statusText, httpVersion: "HTTP/1.1", headers: pairs(answer), cookies: [],
                content: { size: text.length, mimeType: response.headers.get("content-type") ?? "", text },
                redirectURL: response.headers.get("location") ?? "", headersSize: -1, bodySize: text.length,
            },
            cache: {}, timings: { send: 0, wait: 1, receive: 0 },
        });
        const location = response.headers.get("location");
        return { status: response.status, text, location: location ? new URL(location, target).href : undefined };
    }

    /// Goes on until a page comes that leads nowhere, or `until` says so of an address.
    async follow(address, until = () => false) {
        let answer = { location: address };
        while (answer.location && !until(answer.location)) {
            answer.at = answer.location;
            answer = { ...(await this.send(answer.location)), at: answer.location };
        }
        return answer;
    }

    har() {
        return { log: { version: "1.2", creator: { name: "tests", version: "1" }, pages: [], entries: this.entries } };
    }
}

/// An app with a login, a callback and an API, on a port of its own. `authorize` is set before anybody comes.
export async function startApp() {
    const app = { authorize: "", server: createServer() };
    app.server.on("request", (request, response) => {
        const { pathname } = new URL(request.url, "http://app");
        const headers = { date: new Date().toUTCString() };
        if (pathname === "/login")
            response.writeHead(302, { ...headers, location: app.authorize,
                                      "set-cookie": `app_session=${app.session}; Path=/; HttpOnly; SameSite=Lax` });
        else if (pathname === "/callback")
            response.writeHead(302, { ...headers, location: "/home" });
        else
            response.writeHead(200, { ...headers, "content-type": pathname === "/api" ? "application/json" : "text/html" });
        response.end(pathname === "/api" ? "{\"orders\":[]}" : "<p>Hello</p>");
    });
    app.session = url(randomBytes(18));
    app.server.listen(0, "127.0.0.1");
    await once(app.server, "listening");
    app.origin = `http://127.0.0.1:${app.server.address().port}`;
    app.callback = `${app.origin}/callback`;
    return app;
}

/// Signs in with code and PKCE, calls user information and the API, and refreshes; as far as the provider lets it.
/// `change` may alter the login request, `changeToken` the form of the token request, which `redeemed` times are sent.
export async function recordLogin(browser, app, issuer, { scope, interact, change = () => {}, changeToken = () => {}, redeemed = 1 }) {
    const metadata = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
    const verifier = url(randomBytes(32));
    const request = {
        response_type: "code", client_id: clientId, redirect_uri: app.callback, scope,
        state: url(randomBytes(16)), nonce: url(randomBytes(16)), prompt: "consent",
        code_challenge: url(createHash("sha256").update(verifier).digest()), code_challenge_method: "S256",
    };
    change(request);
    app.authorize = `${metadata.authorization_endpoint}?${new URLSearchParams(request)}`;
    await browser.send(`${issuer}/.well-known/openid-configuration`);
    const isBack = (address) => address.startsWith(app.callback);
    let page = await browser.follow(`${app.origin}/login`, isBack);
    while (!page.location && page.status === 200)
        page = await interact(browser, page, isBack);
    const code = page.location && new URL(page.location).searchParams.get("code");
    if (page.location)
        await browser.follow(page.location);
    if (!code)
        return;
    const redeem = async (form) =>
        JSON.parse((await browser.send(metadata.token_endpoint, { method: "POST", form })).text);
    const form = { grant_type: "authorization_code", code, redirect_uri: app.callback, client_id: clientId, code_verifier: verifier };
    changeToken(form);
    let tokens;
    for (let i = 0; i < redeemed; ++i)
        tokens = await redeem(form);
    if (!tokens.access_token)
        return;
    await browser.send(metadata.jwks_uri);
    const headers = { authorization: `Bearer ${tokens.access_token}` };
    await browser.send(metadata.userinfo_endpoint, { headers });
    await browser.send(`${app.origin}/api`, { headers });
    await redeem({ grant_type: "refresh_token", refresh_token: tokens.refresh_token, client_id: clientId });
}
