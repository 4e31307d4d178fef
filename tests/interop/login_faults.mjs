// SPDX-License-Identifier: Apache-2.0
// Faults, one each, put into the recording of a login that is right. Each has a name, the fault that has to be named first
// and the step where it shows, and what is done to the recording.

/// A recording with its steps found, to be broken in one place.
export class Recording {
    constructor(har, sign) {
        this.har = structuredClone(har);
        this.sign = sign;
        const { entries } = this.har.log;
        const at = (path) => entries.find(({ request }) => new URL(request.url).pathname.endsWith(path));
        this.steps = {
            start: at("/login"), metadata: at("/.well-known/openid-configuration"),
            authorize: entries.find(({ request }) => request.url.includes("response_type=")),
            callback: at("/callback"), home: at("/home"), jwks: at("/jwks"), api: at("/api"),
        };
        const posts = entries.filter(({ request }) => request.postData?.text.includes("grant_type="));
        [this.steps.token, this.steps.refresh] = posts;
        this.steps.userinfo = entries[entries.indexOf(this.steps.jwks) + 1];
        this.steps.sent = entries[entries.indexOf(this.steps.callback) - 1];
    }

    numberOf(step) { return this.har.log.entries.indexOf(this.steps[step]) + 1; }
    endAfter(step) { this.har.log.entries.length = this.numberOf(step); }
    remove(step) { this.har.log.entries.splice(this.numberOf(step) - 1, 1); }

    query(step, change) {
        const { request } = this.steps[step];
        const target = new URL(request.url);
        change(target.searchParams);
        request.url = target.href;
        request.queryString = [...target.searchParams].map(([name, value]) => ({ name, value }));
    }
    ask(change) {
        this.query("authorize", change);
        this.location("start", ({ searchParams }) => change(searchParams));
    }
    location(step, change) {
        const { headers } = this.steps[step].response;
        const header = headers.find(({ name }) => name === "location");
        const target = new URL(header.value, this.steps[step].request.url);
        change(target);
        header.value = target.href;
        this.steps[step].response.redirectURL = target.href;
    }
    respond(change) {
        this.query("callback", change);
        this.location("sent", ({ searchParams }) => change(searchParams));
    }
    form(step, change) {
        const { postData } = this.steps[step].request;
        const form = new URLSearchParams(postData.text);
        change(form);
        postData.text = form.toString();
        postData.params = [...form].map(([name, value]) => ({ name, value }));
    }
    header(step, name, value, side = "request") {
        const message = this.steps[step][side];
        message.headers = message.headers.filter((header) => header.name !== name);
        if (value !== undefined)
            message.headers.push({ name, value });
    }
    answer(step, change) {
        const { content } = this.steps[step].response;
        const body = JSON.parse(content.text);
        content.text = JSON.stringify(change(body) ?? body);
    }
    fail(step, status, body = "") {
        const { response } = this.steps[step];
        Object.assign(response, { status, redirectURL: "", content: { mimeType: "text/html", text: body } });
        response.headers = response.headers.filter(({ name }) => name !== "location");
    }
    refuse(step, error, status = 400) {
        this.fail(step, status);
        this.steps[step].response.content = { mimeType: "application/json", text: JSON.stringify({ error }) };
    }
    challenge(step, status, words) {
        this.steps[step].response.status = status;
        this.header(step, "www-authenticate", words, "response");
    }
    later(step, seconds) {
        const { entries } = this.har.log;
        for (const entry of entries.slice(this.numberOf(step) - 1)) {
            entry.startedDateTime = new Date(Date.parse(entry.startedDateTime) + 1000 * seconds).toISOString();
            for (const header of entry.response.headers.filter(({ name }) => name === "date"))
                header.value = new Date(Date.parse(header.value) + 1000 * seconds).toUTCString();
        }
    }
    async claims(change, header) {
        const { content } = this.steps.token.response;
        const body = JSON.parse(content.text);
        const claims = JSON.parse(Buffer.from(body.id_token.split(".")[1], "base64url"));
        change(claims);
        body.id_token = await this.sign(claims, header);
        content.text = JSON.stringify(body);
    }
    repeat(step, behind, as) {
        const { entries } = this.har.log;
        this.steps[as] = structuredClone(this.steps[step]);
        this.steps[as].startedDateTime = new Date(Date.parse(this.steps[behind].startedDateTime) + 1).toISOString();
        entries.splice(this.numberOf(behind), 0, this.steps[as]);
    }
}

const responseErrors = {
    access_denied: "access_denied", login_required: "login_required", consent_required: "interaction_required",
    interaction_required: "interaction_required", invalid_scope: "invalid_scope", unauthorized_client: "unauthorized_client",
    unsupported_response_type: "unsupported_response_type", server_error: "server_error",
    temporarily_unavailable: "server_error", invalid_request: "invalid_request", of_its_own: "other_error",
};
const tokenErrors = {
    invalid_client: "invalid_client", invalid_grant: "invalid_grant", invalid_request: "invalid_request",
    unauthorized_client: "unauthorized_client", unsupported_grant_type: "unsupported_grant_type",
    invalid_scope: "invalid_scope", use_dpop_nonce: "nonce_not_used", invalid_dpop_proof: "invalid_proof",
};

const loseCookie = (setCookie) => (r) => {
    r.header("start", "set-cookie", setCookie, "response");
    r.header("callback", "cookie");
    r.fail("callback", 403);
    r.endAfter("callback");
};
const otherValue = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// [name, fault, step, what is done]
export const faults = [
    ["metadata of another issuer", "issuer_differs", "metadata", (r) => r.answer("metadata", (b) => { b.issuer = "https://other.example"; })],
    ["no metadata", "http_error", "metadata", (r) => r.fail("metadata", 404)],
    ["metadata is a page", "not_json", "metadata", (r) => r.fail("metadata", 200, "<p>Proxy</p>")],
    ["no keys", "http_error", "jwks", (r) => r.fail("jwks", 503)],
    ["redirect address not registered", "request_refused", "authorize", (r) => { r.fail("authorize", 400, "invalid_redirect_uri"); r.endAfter("authorize"); }],
    ["ID token asked for without a nonce", "nonce_absent", "authorize", (r) => r.ask((q) => { q.set("response_type", "code id_token"); q.delete("nonce"); })],
    ["login request over http", "clear_text", "authorize", (r) => { r.steps.authorize.request.url = r.steps.authorize.request.url.replace(/^http:\/\/[^/]*/, "http://login.example"); r.remove("metadata"); }],
    ["state of another login", "state_differs", "callback", (r) => r.respond((q) => q.set("state", otherValue))],
    ["state lost", "state_lost", "callback", (r) => r.respond((q) => q.delete("state"))],
    ["state not asked for", "state_unasked", "callback", (r) => r.ask((q) => q.delete("state"))],
    ["response of another issuer", "issuer_differs", "callback", (r) => r.respond((q) => q.set("iss", "https://evil.example"))],
    ["response without the issuer that was promised", "issuer_absent", "callback", (r) => {
        r.answer("metadata", (b) => { b.authorization_response_iss_parameter_supported = true; });
        r.respond((q) => q.delete("iss"));
    }],
    ["login request with another redirect address", "redirect_uri_differs", "callback", (r) => r.ask((q) => q.set("redirect_uri", q.get("redirect_uri") + "/two"))],
    ["response not delivered", "not_delivered", "sent", (r) => r.endAfter("sent")],
    ["the user stops", "no_response", "authorize", (r) => { r.fail("authorize", 200, "<form>Sign in</form>"); r.endAfter("authorize"); }],
    ...Object.entries(responseErrors).map(([error, fault]) => [`response: ${error}`, fault, "callback", (r) => {
        r.respond((q) => { q.delete("code"); q.set("error", error); });
        r.endAfter("callback");
    }]),
    ["cookie is strict", "cookie_cross_site", "callback", loseCookie("app_session=1234567890; Path=/; SameSite=Strict")],
    ["cookie for all sites without Secure", "cookie_insecure", "callback", loseCookie("app_session=1234567890; Path=/; SameSite=None")],
    ["cookie of another path", "cookie_elsewhere", "callback", loseCookie("app_session=1234567890; Path=/login; SameSite=Lax")],
    ["cookie blocked", "cookie_lost", "callback", loseCookie("app_session=1234567890; Path=/; SameSite=Lax")],
    ["callback fails", "callback_failed", "callback", (r) => { r.fail("callback", 500); r.endAfter("callback"); }],
    ["page behind the callback fails", "callback_failed", "home", (r) => { r.fail("home", 500); r.endAfter("home"); }],
    ["the app starts again", "starts_again", "callback", (r) => {
        r.endAfter("callback");
        r.location("callback", (u) => { u.pathname = "/login"; });
        r.repeat("start", "callback", "start2");
        r.repeat("authorize", "start2", "authorize2");
        r.query("authorize2", (q) => q.set("state", otherValue));
        r.repeat("callback", "authorize2", "callback2");
        r.query("callback2", (q) => { q.set("state", otherValue); q.set("code", otherValue); });
    }],
    ["another code", "code_differs", "token", (r) => r.form("token", (f) => f.set("code", otherValue))],
    ["code used twice", "code_reused", "again", (r) => { r.repeat("token", "token", "again"); r.refuse("again", "invalid_grant"); }],
    ["code too late", "code_late", "token", (r) => { r.later("token", 700); r.refuse("token", "invalid_grant"); r.endAfter("token"); }],
    ["redirect address with a slash more", "redirect_uri_differs", "token", (r) => r.form("token", (f) => f.set("redirect_uri", f.get("redirect_uri") + "/"))],
    ["redirect address not repeated", "redirect_uri_absent", "token", (r) => { r.form("token", (f) => f.delete("redirect_uri")); r.refuse("token", "invalid_grant"); r.endAfter("token"); }],
    ["another client", "client_differs", "token", (r) => r.form("token", (f) => f.set("client_id", "other-app"))],
    ["another verifier", "verifier_differs", "token", (r) => r.form("token", (f) => f.set("code_verifier", otherValue))],
    ["no verifier", "verifier_absent", "token", (r) => r.form("token", (f) => f.delete("code_verifier"))],
    ["verifier without challenge", "verifier_unasked", "token", (r) => r.ask((q) => q.delete("code_challenge"))],
    ["short verifier", "verifier_malformed", "token", (r) => r.form("token", (f) => f.set("code_verifier", "short"))],
    ["secret sent in two ways", "two_authentications", "token", (r) => {
        r.header("token", "authorization", `Basic ${btoa("the-app:secret")}`);
        r.form("token", (f) => f.set("client_secret", "secret"));
        r.refuse("token", "invalid_request");
    }],
    ["JSON in place of a form", "wrong_method", "token", (r) => {
        const form = Object.fromEntries(new URLSearchParams(r.steps.token.request.postData.text));
        r.steps.token.request.postData = { mimeType: "application/json", text: JSON.stringify(form) };
        r.refuse("token", "invalid_request");
    }],
    ["another token endpoint", "other_endpoint", "token", (r) => { r.steps.token.request.url += "/v1"; }],
    ...Object.entries(tokenErrors).map(([error, fault]) => [`tokens: ${error}`, fault, "token", (r) => { r.refuse("token", error); r.endAfter("token"); }]),
    ["token endpoint answers with a page", "not_json", "token", (r) => r.fail("token", 200, "<p>Sign in to the network</p>")],
    ["token endpoint is down", "http_error", "token", (r) => { r.fail("token", 502); r.endAfter("token"); }],
    ["no answer", "no_answer", "token", (r) => { r.fail("token", 0); r.endAfter("token"); }],
    ["answer kept from the page", "origin_not_allowed", "token", (r) => { r.header("token", "origin", "https://spa.example"); r.header("token", "access-control-allow-origin", undefined, "response"); }],
    ["no access token", "no_access_token", "token", (r) => r.answer("token", (b) => { delete b.access_token; })],
    ["no ID token", "no_id_token", "token", (r) => r.answer("token", (b) => { delete b.id_token; })],
    ["no token type", "token_type_differs", "token", (r) => r.answer("token", (b) => { delete b.token_type; })],
    ["clock of the server", "clock_off", "token", (r) => r.header("token", "date", new Date(Date.parse(r.steps.token.startedDateTime) + 1.2e6).toUTCString(), "response")],
    ["ID token of another issuer", "issuer_differs", "token", (r) => r.claims((c) => { c.iss += "/"; })],
    ["ID token for another client", "audience_differs", "token", (r) => r.claims((c) => { c.aud = "other-app"; })],
    ["ID token issued to another client", "party_differs", "token", (r) => r.claims((c) => { c.azp = "other-app"; })],
    ["nonce of another login", "nonce_differs", "token", (r) => r.claims((c) => { c.nonce = otherValue; })],
    ["nonce lost", "nonce_lost", "token", (r) => r.claims((c) => { delete c.nonce; })],
    ["ID token expired", "expired", "token", (r) => r.claims((c) => { c.exp = c.iat - 3600; })],
    ["ID token of tomorrow", "issued_in_future", "token", (r) => r.claims((c) => { c.iat += 86400; c.exp = c.iat + 3600; })],
    ["hash of another access token", "hash_differs", "token", (r) => r.claims((c) => { c.at_hash = "77QmUPtjPfzWtF2AnpK9RQ"; })],
    ["hash of another code", "hash_differs", "token", (r) => r.claims((c) => { c.c_hash = "77QmUPtjPfzWtF2AnpK9RQ"; })],
    ["ID token of an unknown key", "key_unknown", "token", (r) => r.claims(() => {}, { kid: "somebody-elses" })],
    ["ID token changed", "signature_wrong", "token", (r) => r.answer("token", (b) => {
        const [header, payload, signature] = b.id_token.split(".");
        const claims = JSON.parse(Buffer.from(payload, "base64url"));
        b.id_token = [header, Buffer.from(JSON.stringify({ ...claims, email: "a@b.example" })).toString("base64url"), signature].join(".");
    })],
    ["ID token unsigned", "unsigned", "token", (r) => r.answer("token", (b) => { b.id_token = `${btoa('{"alg":"none"}').replace(/=*$/, "")}.${b.id_token.split(".")[1]}.`; })],
    ["ID token is no token", "id_token_unreadable", "token", (r) => r.answer("token", (b) => { b.id_token = "undefined"; })],
    ["user information of another user", "subject_differs", "userinfo", (r) => r.answer("userinfo", (b) => { b.sub = "somebody-else"; })],
    ["ID token at the API", "id_token_at_api", "api", (r) => {
        r.header("api", "authorization", `Bearer ${JSON.parse(r.steps.token.response.content.text).id_token}`);
        r.challenge("api", 401, 'Bearer error="invalid_token"');
    }],
    ["no token at the API", "token_not_sent", "api", (r) => { r.header("api", "authorization"); r.challenge("api", 401, "Bearer"); }],
    ["token of another login", "token_other", "api", (r) => { r.header("api", "authorization", "Bearer something-else"); r.challenge("api", 401, "Bearer"); }],
    ["token expired", "token_expired", "api", (r) => r.later("api", 2 * 86400)],
    ["token refused", "token_refused", "api", (r) => r.challenge("api", 401, 'Bearer error="invalid_token"')],
    ["scope missing", "scope_missing", "api", (r) => r.challenge("api", 403, 'Bearer error="insufficient_scope"')],
    ["no proof", "proof_absent", "api", (r) => r.header("api", "authorization", r.steps.api.request.headers.find(({ name }) => name === "authorization").value.replace("Bearer", "DPoP"))],
    ["replaced refresh token", "refresh_reused", "again", (r) => {
        r.answer("refresh", (b) => { b.refresh_token = otherValue; });
        r.repeat("refresh", "refresh", "again");
        r.refuse("again", "invalid_grant");
    }],
    ["unknown refresh token", "refresh_unknown", "refresh", (r) => r.form("refresh", (f) => f.set("refresh_token", otherValue))],
    ["refresh refused", "invalid_grant", "refresh", (r) => r.refuse("refresh", "invalid_grant")],
];
