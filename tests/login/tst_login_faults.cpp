// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "crypto/digest.h"
#include "login/report.h"
#include "tests/login/recorded_flow.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::tests;
using workshop::now;

using Break = std::function<void(Flow &)>;
Q_DECLARE_METATYPE(Break)

namespace {

QString named(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

/// The fault of the first broken link, with the step where it shows: "state_differs at callback".
QString firstBroken(const Flow &flow, const login::Report &report)
{
    const login::Link *link = report.broken();
    if (!link)
        return u"nothing"_s;
    const std::size_t number = report.recording.entryOf(link->exchange).number;
    for (const std::string_view step :
         {"start", "metadata", "authorize", "page", "callback", "home", "token", "jwks", "userinfo", "api", "refresh",
          "logout", "par", "again", "preflight", "hook", "second"}) {
        if (flow.number(step) == number)
            return named(nameOf(*link->fault)) + u" at "_s + named(step);
    }
    return named(nameOf(*link->fault)) + u" somewhere"_s;
}

login::Report explain(const Flow &flow)
{
    auto har = login::readHar(flow.har());
    return login::explainLogin(har ? std::move(*har) : login::Har());
}

/// An error of the token endpoint.
void refuse(Flow &flow, std::string_view step, const std::string &error, int status = 400)
{
    Step &answer = flow.at(step);
    answer.status = status;
    answer.answer = {};
    answer.answer.append("error", error);
    answer.answer.append("error_description", "What the server says of it");
}

void endAfter(Flow &flow, std::string_view last)
{
    bool isBehind = false;
    for (const std::string_view step : {"start", "metadata", "authorize", "page", "callback", "home", "token", "jwks",
                                        "userinfo", "api", "refresh", "logout"}) {
        if (isBehind)
            flow.remove(step);
        isBehind = isBehind || step == last;
    }
}

/// The provider sends an error in place of the code.
void respondError(Flow &flow, const std::string &error)
{
    flow.dropFromResponse("code");
    flow.respond("error", error);
    endAfter(flow, "home");
}

void callWith(Flow &flow, std::string_view step, const std::string &authorization)
{
    set(flow.at(step).headers, "authorization", authorization);
}

void challenge(Flow &flow, std::string_view step, int status, const std::string &words)
{
    flow.at(step).status = status;
    set(flow.at(step).answerHeaders, "www-authenticate", words);
}

void loseCookie(Flow &flow, const std::string &setCookie)
{
    set(flow.at("start").answerHeaders, "set-cookie", setCookie);
    drop(flow.at("callback").headers, "cookie");
    flow.at("callback").status = 403;
    flow.at("callback").location.clear();
    endAfter(flow, "callback");
}

Step preflight(const Flow &, int status)
{
    return {.name = "preflight",
            .method = "OPTIONS",
            .address = std::string(provider) + "/token",
            .headers = {{"origin", app},
                        {"access-control-request-method", "POST"},
                        {"access-control-request-headers", "dpop"}},
            .status = status,
            .answerHeaders = {{"access-control-allow-origin", app}, {"access-control-allow-headers", "dpop"}},
            .second = 12};
}

/// The access token once more, with one claim changed.
void reissue(Flow &flow, std::string_view name, json::Value value)
{
    json::Object claims;
    claims.append("iss", provider);
    claims.append("sub", "alice");
    claims.append("aud", api);
    claims.append("iat", json::Value(now + 13));
    claims.append("exp", json::Value(now + 13 + 3600));
    claims.set(name, std::move(value));
    flow.accessToken = workshop::sign(flow.signer, claims);
    flow.at("token").answer.set("access_token", json::Value(flow.accessToken));
    flow.claims.remove("at_hash");
    flow.signIdToken();
    for (const std::string_view step : {"userinfo", "api"})
        callWith(flow, step, "Bearer " + flow.accessToken);
}

/// A proof for the API call, by a fresh key.
std::string proof(const std::string &method, const std::string &address, const std::string &accessToken,
                  std::int64_t issued)
{
    const auto signer = workshop::makeSigner("ES256", "");
    json::Object header;
    header.append("typ", "dpop+jwt");
    header.append("alg", "ES256");
    header.append("jwk", signer.publicJwk());
    const std::string hash = base64url::encode(crypto::sha256(asBytes(accessToken)));
    return workshop::sign(signer, header,
                          R"({"jti":"proof-1","htm":")" + method + R"(","htu":")" + address + R"(","iat":)" +
                              std::to_string(issued) + R"(,"ath":")" + hash + "\"}");
}

void callWithProof(Flow &flow, const std::string &method, const std::string &address, std::int64_t issued)
{
    callWith(flow, "api", "DPoP " + flow.accessToken);
    set(flow.at("api").headers, "dpop", proof(method, address, flow.accessToken, issued));
}

Step pushed(int status)
{
    Step step{.name = "par",
              .method = "POST",
              .address = std::string(provider) + "/par",
              .form = {{"response_type", "code"}, {"client_id", "the-app"}},
              .status = status,
              .second = 1};
    step.answer.append("request_uri", "urn:ietf:params:oauth:request_uri:one");
    step.answer.append("expires_in", json::Value(std::int64_t(60)));
    return step;
}

/// The request goes ahead from server to server, and the browser brings its name.
void push(Flow &flow)
{
    const Fields request = flow.at("authorize").query;
    flow.insert("metadata", pushed(201)).form = request;
    flow.at("authorize").query = {{"client_id", "the-app"}, {"request_uri", "urn:ietf:params:oauth:request_uri:one"}};
}

} // namespace

/// One fault in a login that is right but for it: the first broken link is that fault, where it was made.
class TestLoginFaults final : public QObject
{
    Q_OBJECT

private slots:
    void goodFlowsHold_data();
    void goodFlowsHold();
    void firstBrokenLinkIsNamed_data();
    void firstBrokenLinkIsNamed();
    void secretsStayInside();
    void manyLoginsTakeLittleTime();

private:
    void requestFaults();
    void responseFaults();
    void returnFaults();
    void tokenFaults();
    void idTokenFaults();
    void callFaults();
    void otherFaults();
};

namespace {

void good(const char *name, Break change)
{
    QTest::newRow(name) << std::move(change);
}

void bad(const char *name, const char *broken, Break change)
{
    QTest::newRow(name) << QString::fromLatin1(broken) << std::move(change);
}

} // namespace

void TestLoginFaults::goodFlowsHold_data()
{
    QTest::addColumn<Break>("change");
    good("code with PKCE", [](Flow &) {});
    good("without metadata", [](Flow &flow) { flow.remove("metadata"); });
    good("metadata between the redirect and where it leads", [](Flow &flow) {
        Step metadata = flow.at("metadata");
        metadata.second = 10;
        flow.remove("metadata");
        flow.insert("page", std::move(metadata));
    });
    good("issuer of another name that its tokens have too", [](Flow &flow) {
        flow.at("metadata").answer.set("issuer", json::Value("https://sts.example/tenant"));
        flow.claim("iss", json::Value("https://sts.example/tenant"));
        flow.respond("iss", "https://sts.example/tenant");
    });
    good("the API is asked before there is a login", [](Flow &flow) {
        Step early = flow.at("api");
        early.name = "again";
        early.second = 0;
        drop(early.headers, "authorization");
        early.status = 401;
        early.answerHeaders = {{"www-authenticate", "Bearer"}};
        flow.insert("start", std::move(early));
    });
    good("the API has no such thing", [](Flow &flow) { flow.at("api").status = 404; });
    good("a call after the logout", [](Flow &flow) {
        flow.repeat("api", "logout", "again");
        challenge(flow, "again", 401, "Bearer");
    });
    good("given up, and tried again", [](Flow &flow) {
        Step first = flow.at("authorize");
        first.name = "again";
        set(first.query, "state", "state-of-a-first-try");
        flow.insert("metadata", std::move(first));
    });
    good("asked silently first", [](Flow &flow) {
        Step first = flow.at("authorize");
        first.name = "again";
        set(first.query, "state", "state-of-a-first-try");
        set(first.query, "prompt", "none");
        first.status = 302;
        first.location = std::string(app) + "/cb";
        first.locationQuery = {{"error", "login_required"}, {"state", "state-of-a-first-try"}, {"iss", provider}};
        Step answer = flow.at("callback");
        answer.name = "second";
        answer.query = first.locationQuery;
        answer.second = 2;
        flow.insert("metadata", std::move(first));
        flow.insert("again", std::move(answer));
    });
    good("keys before the tokens", [](Flow &flow) { flow.at("jwks").second = 3; });
    good("pushed request", push);
    good("pushed request of another server", [](Flow &flow) {
        flow.at("authorize").query = {{"client_id", "the-app"}, {"request_uri", "urn:x:1"}};
        endAfter(flow, "authorize");
        flow.at("authorize").status = 302;
        flow.at("authorize").location = std::string(app) + "/cb";
        flow.at("authorize").locationQuery = {{"code", "code-1"}, {"state", "s"}, {"iss", provider}};
        flow.insert("authorize", {.name = "second",
                                  .address = std::string(app) + "/cb",
                                  .query = {{"code", "code-1"}, {"state", "s"}, {"iss", provider}},
                                  .page = "<p>Hello</p>",
                                  .second = 4});
        push(flow);
        flow.at("par").form = {{"client_id", "the-app"}, {"response_type", "code"}, {"state", "s"}};
    });
    good("response in a fragment", [](Flow &flow) {
        set(flow.at("authorize").query, "response_mode", "fragment");
        flow.at("page").locationIsFragment = true;
        flow.at("callback").query = {};
    });
    good("response in a form", [](Flow &flow) {
        Step &page = flow.at("page");
        page.status = 200;
        page.page =
            R"(<form method="post" action="https://app.example/cb"><input type="hidden" name="code" value="code-of-login-1"/><input type="hidden" name="state" value="state-of-login-1"/><input type="hidden" name="iss" value="https://login.example"/></form>)";
        page.location.clear();
        Step &callback = flow.at("callback");
        callback.method = "POST";
        callback.form = callback.query;
        callback.query = {};
    });
    good("response in a message", [](Flow &flow) {
        Step &page = flow.at("page");
        page.status = 200;
        page.page =
            R"(<script>var r = {"type":"authorization_response","response":{"code":"code-of-login-1","state":"state-of-login-1","iss":"https://login.example"}};window.parent.postMessage(r, "https://app.example")</script>)";
        page.location.clear();
        flow.remove("callback");
        flow.remove("home");
    });
    good("to an app of its own scheme", [](Flow &flow) {
        for (const std::string_view step : {"start", "authorize"})
            set(step == "start" ? flow.at(step).locationQuery : flow.at(step).query, "redirect_uri",
                "com.example.app:/cb");
        flow.at("page").location = "com.example.app:/cb";
        flow.remove("callback");
        flow.remove("home");
        set(flow.at("token").form, "redirect_uri", "com.example.app:/cb");
    });
    good("two logins mixed in two tabs", [](Flow &flow) {
        const auto second = [](Fields &fields) {
            set(fields, "state", "state-of-login-2");
            set(fields, "nonce", "nonce-of-login-2");
        };
        second(flow.repeat("authorize", "authorize", "again").query);
        Step &response = flow.repeat("callback", "callback", "second");
        set(response.query, "state", "state-of-login-2");
        set(response.query, "code", "code-of-login-2");
    });
    good("server redeems the code", [](Flow &flow) { endAfter(flow, "home"); });
    good("the login page is loaded twice", [](Flow &flow) { flow.repeat("authorize", "authorize", "again"); });
    good("token endpoint asks for a nonce, and gets it", [](Flow &flow) {
        Step &first = flow.repeat("token", "home", "again");
        first.status = 400;
        first.answer = {};
        first.answer.append("error", "use_dpop_nonce");
    });
    good("proof at the API", [](Flow &flow) { callWithProof(flow, "GET", std::string(api) + "/orders", now + 20); });
    good("preflight that is allowed", [](Flow &flow) { flow.insert("home", preflight(flow, 204)); });
    good("client credentials alone", [](Flow &flow) {
        Step &token = flow.at("token");
        token.form = {{"grant_type", "client_credentials"}, {"client_id", "machine"}, {"client_secret", "secret-1"}};
        token.answer.remove("id_token");
        token.answer.remove("refresh_token");
        for (const std::string_view step :
             {"start", "authorize", "page", "callback", "home", "userinfo", "refresh", "logout"})
            flow.remove(step);
    });
}

void TestLoginFaults::goodFlowsHold()
{
    QFETCH(const Break, change);
    Flow flow;
    change(flow);
    const login::Report report = explain(flow);
    QVERIFY(!report.logins.empty());
    QCOMPARE(firstBroken(flow, report), u"nothing"_s);
}

void TestLoginFaults::requestFaults()
{
    bad("metadata of another issuer", "issuer_differs at metadata",
        [](Flow &flow) { flow.at("metadata").answer.set("issuer", json::Value("https://other.example")); });
    bad("no metadata", "http_error at metadata", [](Flow &flow) {
        flow.at("metadata").status = 404;
        flow.at("metadata").answer = {};
    });
    bad("metadata is a page", "not_json at metadata", [](Flow &flow) { flow.at("metadata").page = "<p>Proxy</p>"; });
    bad("keys cannot be had", "http_error at jwks", [](Flow &flow) {
        flow.at("jwks").status = 500;
        flow.at("jwks").answer = {};
    });
    bad("redirect address not registered", "request_refused at authorize", [](Flow &flow) {
        flow.at("authorize").status = 400;
        flow.at("authorize").page = "<h1>invalid_redirect_uri</h1>";
        endAfter(flow, "authorize");
    });
    bad("ID token asked for without a nonce", "nonce_absent at authorize", [](Flow &flow) {
        set(flow.at("authorize").query, "response_type", "code id_token");
        drop(flow.at("authorize").query, "nonce");
    });
    bad("pushed request refused", "invalid_request at par", [](Flow &flow) {
        push(flow);
        refuse(flow, "par", "invalid_request");
    });
    bad("another pushed request", "request_uri_differs at authorize", [](Flow &flow) {
        push(flow);
        set(flow.at("authorize").query, "request_uri", "urn:ietf:params:oauth:request_uri:two");
    });
    bad("pushed request too old", "request_uri_expired at authorize", [](Flow &flow) {
        push(flow);
        flow.at("par").second = -100;
    });
    bad("pushed by another client", "client_differs at authorize", [](Flow &flow) {
        push(flow);
        set(flow.at("par").form, "client_id", "other-app");
    });
    bad("over http", "clear_text at authorize",
        [](Flow &flow) { flow.at("authorize").address = "http://login.example/authorize"; });
    bad("the user stops", "no_response at page", [](Flow &flow) {
        endAfter(flow, "page");
        flow.at("page").status = 200;
        flow.at("page").location.clear();
    });
}

void TestLoginFaults::responseFaults()
{
    bad("state of another login", "state_differs at callback",
        [](Flow &flow) { flow.respond("state", "state-of-login-9"); });
    bad("state lost", "state_lost at callback", [](Flow &flow) { flow.dropFromResponse("state"); });
    bad("nothing but a code comes back", "state_lost at callback", [](Flow &flow) {
        flow.dropFromResponse("state");
        flow.dropFromResponse("iss");
    });
    bad("state not asked for", "state_unasked at callback",
        [](Flow &flow) { drop(flow.at("authorize").query, "state"); });
    bad("response of another issuer", "issuer_differs at callback",
        [](Flow &flow) { flow.respond("iss", "https://evil.example"); });
    bad("response without issuer", "issuer_absent at callback", [](Flow &flow) { flow.dropFromResponse("iss"); });
    bad("response to another address", "redirect_uri_differs at callback", [](Flow &flow) {
        flow.at("page").location = std::string(app) + "/callback";
        flow.at("callback").address = std::string(app) + "/callback";
    });
    bad("response not delivered", "not_delivered at page", [](Flow &flow) { endAfter(flow, "page"); });
    bad("response without a code", "no_code at callback", [](Flow &flow) {
        flow.dropFromResponse("code");
        flow.respond("access_token", "opaque");
        flow.respond("token_type", "Bearer");
        endAfter(flow, "home");
    });
    const std::pair<const char *, const char *> errors[] = {
        {"access_denied", "access_denied at callback"},
        {"login_required", "login_required at callback"},
        {"consent_required", "interaction_required at callback"},
        {"interaction_required", "interaction_required at callback"},
        {"invalid_scope", "invalid_scope at callback"},
        {"unauthorized_client", "unauthorized_client at callback"},
        {"unsupported_response_type", "unsupported_response_type at callback"},
        {"server_error", "server_error at callback"},
        {"temporarily_unavailable", "server_error at callback"},
        {"invalid_request", "invalid_request at callback"},
        {"something_of_its_own", "other_error at callback"},
    };
    for (const auto &[error, broken] : errors)
        bad(error, broken, [name = std::string(error)](Flow &flow) { respondError(flow, name); });
}

void TestLoginFaults::returnFaults()
{
    bad("cookie only for the own site, response by POST", "cookie_cross_site at callback", [](Flow &flow) {
        loseCookie(flow, "session=cookie-of-the-app; Path=/; Secure; SameSite=Lax");
        flow.at("callback").method = "POST";
        flow.at("callback").form = flow.at("callback").query;
        flow.at("callback").query = {};
    });
    bad("cookie is strict", "cookie_cross_site at callback",
        [](Flow &flow) { loseCookie(flow, "session=cookie-of-the-app; Path=/; Secure; SameSite=Strict"); });
    bad("cookie for all sites without Secure", "cookie_insecure at callback",
        [](Flow &flow) { loseCookie(flow, "session=cookie-of-the-app; Path=/; SameSite=None"); });
    bad("cookie of another host", "cookie_elsewhere at callback", [](Flow &flow) {
        loseCookie(flow, "session=cookie-of-the-app; Path=/; Secure; SameSite=Lax");
        flow.at("start").address = "https://www.app.example/login";
    });
    bad("cookie of another path", "cookie_elsewhere at callback",
        [](Flow &flow) { loseCookie(flow, "session=cookie-of-the-app; Path=/login; Secure; SameSite=Lax"); });
    bad("cookie blocked", "cookie_lost at callback",
        [](Flow &flow) { loseCookie(flow, "session=cookie-of-the-app; Path=/; Secure; SameSite=Lax"); });
    bad("callback fails", "callback_failed at callback", [](Flow &flow) {
        flow.at("callback").status = 500;
        flow.at("callback").location.clear();
        endAfter(flow, "callback");
    });
    bad("page after the callback fails", "callback_failed at home", [](Flow &flow) {
        flow.at("home").status = 500;
        endAfter(flow, "home");
    });
    const auto startAgain = [](Flow &flow, int times) {
        flow.at("callback").location = std::string(app) + "/login";
        endAfter(flow, "callback");
        std::string behind = "callback";
        for (int i = 0; i < times; ++i) {
            const std::string mark = std::to_string(i);
            flow.repeat("start", behind, "start" + mark);
            Step &request = flow.repeat("authorize", "start" + mark, "authorize" + mark);
            set(request.query, "state", "state-of-try-" + mark);
            Step &answer = flow.repeat("callback", "authorize" + mark, "callback" + mark);
            set(answer.query, "state", "state-of-try-" + mark);
            set(answer.query, "code", "code-of-try-" + mark);
            behind = answer.name;
        }
    };
    bad("the app starts again", "starts_again at callback", [startAgain](Flow &flow) { startAgain(flow, 1); });
    bad("round and round", "loop at callback", [startAgain](Flow &flow) { startAgain(flow, 3); });
}

void TestLoginFaults::tokenFaults()
{
    bad("another code", "code_differs at token",
        [](Flow &flow) { set(flow.at("token").form, "code", "code-of-login-9"); });
    bad("code used twice", "code_reused at again", [](Flow &flow) {
        flow.repeat("token", "token", "again");
        refuse(flow, "again", "invalid_grant");
    });
    bad("code too late", "code_late at token", [](Flow &flow) {
        flow.at("token").second = 11 + 700;
        refuse(flow, "token", "invalid_grant");
        endAfter(flow, "token");
    });
    bad("redirect address with a slash more", "redirect_uri_differs at token",
        [](Flow &flow) { set(flow.at("token").form, "redirect_uri", std::string(app) + "/cb/"); });
    bad("redirect address not repeated", "redirect_uri_absent at token", [](Flow &flow) {
        drop(flow.at("token").form, "redirect_uri");
        refuse(flow, "token", "invalid_grant");
        endAfter(flow, "token");
    });
    bad("another client", "client_differs at token",
        [](Flow &flow) { set(flow.at("token").form, "client_id", "other"); });
    bad("another client in the header", "client_differs at token", [](Flow &flow) {
        drop(flow.at("token").form, "client_id");
        callWith(flow, "token", "Basic " + base64url::encodeStandard(asBytes("other:secret")));
    });
    bad("another verifier", "verifier_differs at token", [](Flow &flow) {
        set(flow.at("token").form, "code_verifier", std::string(43, 'v'));
        refuse(flow, "token", "invalid_grant");
        endAfter(flow, "token");
    });
    bad("no verifier", "verifier_absent at token", [](Flow &flow) { drop(flow.at("token").form, "code_verifier"); });
    bad("verifier without challenge", "verifier_unasked at token",
        [](Flow &flow) { drop(flow.at("authorize").query, "code_challenge"); });
    bad("short verifier", "verifier_malformed at token",
        [](Flow &flow) { set(flow.at("token").form, "code_verifier", "short"); });
    bad("secret sent in two ways", "two_authentications at token", [](Flow &flow) {
        callWith(flow, "token", "Basic " + base64url::encodeStandard(asBytes("the-app:secret")));
        set(flow.at("token").form, "client_secret", "secret");
        refuse(flow, "token", "invalid_request");
    });
    bad("parameters in the address", "wrong_method at token", [](Flow &flow) {
        flow.at("token").query = flow.at("token").form;
        flow.at("token").form = {};
        flow.at("token").method = "GET";
        refuse(flow, "token", "invalid_request", 405);
    });
    bad("another token endpoint", "other_endpoint at token",
        [](Flow &flow) { flow.at("token").address = std::string(provider) + "/oauth/token"; });
    const std::pair<const char *, const char *> errors[] = {
        {"invalid_client", "invalid_client at token"},
        {"invalid_grant", "invalid_grant at token"},
        {"unauthorized_client", "unauthorized_client at token"},
        {"unsupported_grant_type", "unsupported_grant_type at token"},
        {"invalid_dpop_proof", "invalid_proof at token"},
        {"use_dpop_nonce", "nonce_not_used at token"},
    };
    for (const auto &[error, broken] : errors) {
        bad((std::string("tokens: ") + error).c_str(), broken, [name = std::string(error)](Flow &flow) {
            refuse(flow, "token", name);
            endAfter(flow, "token");
        });
    }
    bad("token endpoint answers with a page", "not_json at token", [](Flow &flow) {
        flow.at("token").answer = {};
        flow.at("token").page = "<p>Sign in to the network</p>";
    });
    bad("token endpoint is down", "http_error at token", [](Flow &flow) {
        flow.at("token").status = 502;
        flow.at("token").answer = {};
        endAfter(flow, "token");
    });
    bad("no answer", "no_answer at token", [](Flow &flow) {
        flow.at("token").status = 0;
        flow.at("token").answer = {};
        endAfter(flow, "token");
    });
    bad("no access token", "no_access_token at token",
        [](Flow &flow) { flow.at("token").answer.remove("access_token"); });
    bad("no ID token", "no_id_token at token", [](Flow &flow) { flow.at("token").answer.remove("id_token"); });
    bad("no token type", "token_type_differs at token",
        [](Flow &flow) { flow.at("token").answer.remove("token_type"); });
    bad("replaced refresh token", "refresh_reused at again", [](Flow &flow) {
        flow.repeat("refresh", "refresh", "again");
        refuse(flow, "again", "invalid_grant");
    });
    bad("unknown refresh token", "refresh_unknown at refresh",
        [](Flow &flow) { set(flow.at("refresh").form, "refresh_token", "refresh-token-of-somebody"); });
    bad("refresh refused", "invalid_grant at refresh", [](Flow &flow) { refuse(flow, "refresh", "invalid_grant"); });
}

void TestLoginFaults::idTokenFaults()
{
    bad("ID token of another issuer", "issuer_differs at token",
        [](Flow &flow) { flow.claim("iss", json::Value("https://login.example/")); });
    bad("ID token of another issuer than the response's, without metadata", "issuer_differs at token", [](Flow &flow) {
        flow.remove("metadata");
        flow.claim("iss", json::Value("https://other.example"));
    });
    bad("ID token for another client", "audience_differs at token",
        [](Flow &flow) { flow.claim("aud", json::Value("other-app")); });
    bad("issued to another client", "party_differs at token",
        [](Flow &flow) { flow.claim("azp", json::Value("other-app")); });
    bad("nonce of another login", "nonce_differs at token",
        [](Flow &flow) { flow.claim("nonce", json::Value("nonce-of-login-9")); });
    bad("nonce lost", "nonce_lost at token", [](Flow &flow) {
        flow.claims.remove("nonce");
        flow.signIdToken();
    });
    bad("ID token expired", "expired at token", [](Flow &flow) { flow.claim("exp", json::Value(now - 3600)); });
    bad("ID token of tomorrow", "issued_in_future at token",
        [](Flow &flow) { flow.claim("iat", json::Value(now + 9000)); });
    bad("hash of another access token", "hash_differs at token",
        [](Flow &flow) { flow.claim("at_hash", json::Value("77QmUPtjPfzWtF2AnpK9RQ")); });
    bad("hash of another code", "hash_differs at token",
        [](Flow &flow) { flow.claim("c_hash", json::Value("77QmUPtjPfzWtF2AnpK9RQ")); });
    bad("hash of another state", "hash_differs at token",
        [](Flow &flow) { flow.claim("s_hash", json::Value("77QmUPtjPfzWtF2AnpK9RQ")); });
    bad("ID token of another key", "key_unknown at token", [](Flow &flow) {
        flow.signer = workshop::makeSigner("ES256", "key-2");
        flow.signIdToken();
    });
    bad("ID token changed", "signature_wrong at token", [](Flow &flow) {
        flow.signer = workshop::makeSigner("ES256", "key-1");
        flow.signIdToken();
    });
    bad("ID token not signed", "unsigned at token", [](Flow &flow) {
        const std::string payload = workshop::segmentOf(*flow.at("token").answer.find("id_token")->asString(), 1);
        flow.at("token").answer.set("id_token",
                                    json::Value(workshop::encoded(R"({"alg":"none"})") + '.' + payload + '.'));
    });
    bad("no token at all", "id_token_unreadable at token",
        [](Flow &flow) { flow.at("token").answer.set("id_token", json::Value("undefined")); });
    bad("signed in too long ago", "login_too_old at token", [](Flow &flow) {
        set(flow.at("authorize").query, "max_age", "300");
        flow.claim("auth_time", json::Value(now - 4000));
    });
    bad("refreshed for another user", "subject_differs at refresh", [](Flow &flow) {
        json::Object claims = flow.claims;
        claims.remove("at_hash");
        claims.set("sub", json::Value("bob"));
        claims.set("exp", json::Value(now + 9000));
        flow.at("refresh").answer.set("id_token", json::Value(workshop::sign(flow.signer, claims)));
    });
}

void TestLoginFaults::callFaults()
{
    bad("user information of another user", "subject_differs at userinfo",
        [](Flow &flow) { flow.at("userinfo").answer.set("sub", json::Value("bob")); });
    bad("user information of somebody whose name is as long", "subject_differs at userinfo",
        [](Flow &flow) { flow.at("userinfo").answer.set("sub", json::Value("alicf")); });
    bad("ID token at the API", "id_token_at_api at api", [](Flow &flow) {
        callWith(flow, "api", "Bearer " + *flow.at("token").answer.find("id_token")->asString());
        challenge(flow, "api", 401, R"(Bearer error="invalid_token")");
    });
    bad("no token at the API", "token_not_sent at api", [](Flow &flow) {
        drop(flow.at("api").headers, "authorization");
        challenge(flow, "api", 401, "Bearer realm=\"orders\"");
    });
    bad("token of another login", "token_other at api", [](Flow &flow) {
        callWith(flow, "api", "Bearer some-other-token");
        challenge(flow, "api", 401, R"(Bearer error="invalid_token")");
    });
    bad("token expired", "token_expired at api", [](Flow &flow) {
        reissue(flow, "exp", json::Value(now + 16));
        challenge(flow, "api", 401, R"(Bearer error="invalid_token", error_description="expired")");
    });
    bad("opaque token expired", "token_expired at api", [](Flow &flow) {
        flow.at("token").answer.set("access_token", json::Value("opaque-access-token-1"));
        flow.at("token").answer.set("expires_in", json::Value(std::int64_t(3)));
        flow.claims.remove("at_hash");
        flow.signIdToken();
        callWith(flow, "userinfo", "Bearer opaque-access-token-1");
        callWith(flow, "api", "Bearer opaque-access-token-1");
    });
    bad("token for another API", "audience_differs at api", [](Flow &flow) {
        reissue(flow, "aud", json::Value("https://other-api.example"));
        challenge(flow, "api", 401, R"(Bearer error="invalid_token")");
    });
    bad("token of another issuer", "issuer_differs at api", [](Flow &flow) {
        reissue(flow, "iss", json::Value("https://sts.example"));
        challenge(flow, "api", 401, R"(Bearer error="invalid_token")");
    });
    bad("token refused", "token_refused at api",
        [](Flow &flow) { challenge(flow, "api", 401, R"(Bearer error="invalid_token")"); });
    bad("scope missing", "scope_missing at api",
        [](Flow &flow) { challenge(flow, "api", 403, R"(Bearer error="insufficient_scope", scope="orders:write")"); });
    bad("bound token as Bearer", "bound_token_as_bearer at userinfo", [](Flow &flow) {
        json::Object key;
        key.append("jkt", "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I");
        reissue(flow, "cnf", json::Value(key));
    });
    bad("no proof", "proof_absent at api", [](Flow &flow) { callWith(flow, "api", "DPoP " + flow.accessToken); });
    bad("proof for another method", "proof_wrong at api",
        [](Flow &flow) { callWithProof(flow, "POST", std::string(api) + "/orders", now + 20); });
    bad("proof for another address", "proof_wrong at api",
        [](Flow &flow) { callWithProof(flow, "GET", std::string(api) + "/users", now + 20); });
    bad("proof too old", "proof_wrong at api",
        [](Flow &flow) { callWithProof(flow, "GET", std::string(api) + "/orders", now - 4000); });
    bad("proof sent twice", "proof_reused at again", [](Flow &flow) {
        callWithProof(flow, "GET", std::string(api) + "/orders", now + 20);
        flow.repeat("api", "api", "again");
    });
    bad("nonce of the API not used", "nonce_not_used at api", [](Flow &flow) {
        callWithProof(flow, "GET", std::string(api) + "/orders", now + 20);
        challenge(flow, "api", 401, R"(DPoP error="use_dpop_nonce")");
    });
    bad("token no longer active", "not_active at hook", [](Flow &flow) {
        Step step{.name = "hook",
                  .method = "POST",
                  .address = std::string(provider) + "/introspect",
                  .form = {{"token", flow.accessToken}},
                  .second = 21};
        step.answer.append("active", json::Value(false));
        flow.insert("api", step);
    });
}

void TestLoginFaults::otherFaults()
{
    bad("preflight refused", "preflight_refused at preflight",
        [](Flow &flow) { flow.insert("home", preflight(flow, 405)); });
    bad("header not allowed", "preflight_refused at preflight", [](Flow &flow) {
        set(flow.insert("home", preflight(flow, 204)).answerHeaders, "access-control-allow-headers", "content-type");
    });
    bad("answer kept from the page", "origin_not_allowed at token",
        [](Flow &flow) { set(flow.at("token").headers, "origin", app); });
    bad("clocks apart", "clock_off at authorize",
        [](Flow &flow) { set(flow.at("authorize").answerHeaders, "date", "Mon, 23 Nov 2026 13:20:00 GMT"); });
    bad("logout refused", "logout_refused at logout", [](Flow &flow) {
        flow.at("logout").status = 400;
        flow.at("logout").location.clear();
    });
    bad("logout token with a nonce", "logout_token_wrong at hook", [](Flow &flow) {
        json::Object claims = flow.claims;
        claims.remove("at_hash");
        claims.set("jti", json::Value("1"));
        json::Object events;
        events.append("http://schemas.openid.net/event/backchannel-logout", json::Object());
        claims.set("events", json::Value(events));
        flow.insert("logout", {.name = "hook",
                               .method = "POST",
                               .address = std::string(app) + "/backchannel",
                               .form = {{"logout_token", workshop::sign(flow.signer, claims)}},
                               .second = 1901});
    });
    bad("logout of another session", "subject_differs at hook", [](Flow &flow) {
        flow.insert("logout", {.name = "hook",
                               .address = std::string(app) + "/frontchannel",
                               .query = {{"iss", provider}, {"sid", "session-8"}},
                               .second = 1901});
    });
    bad("device code expired", "device_code_expired at again", [](Flow &flow) {
        Step device{.name = "second",
                    .method = "POST",
                    .address = std::string(provider) + "/device",
                    .form = {{"client_id", "tv"}},
                    .second = 1901};
        device.answer.append("device_code", "device-code-1");
        flow.insert("logout", device);
        Step &poll = flow.repeat("token", "second", "again");
        poll.form = {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"}, {"device_code", "device-code-1"}};
        refuse(flow, "again", "expired_token");
    });
}

void TestLoginFaults::firstBrokenLinkIsNamed_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<Break>("change");
    requestFaults();
    responseFaults();
    returnFaults();
    tokenFaults();
    idTokenFaults();
    callFaults();
    otherFaults();
}

void TestLoginFaults::firstBrokenLinkIsNamed()
{
    QFETCH(const QString, broken);
    QFETCH(const Break, change);
    Flow flow;
    change(flow);
    QCOMPARE(firstBroken(flow, explain(flow)), broken);
}

/// What a report tells of values is never one that opens a door.
void TestLoginFaults::secretsStayInside()
{
    Flow flow;
    set(flow.at("token").form, "code", "code-of-login-9");
    set(flow.at("token").form, "code_verifier", std::string(43, 'v'));
    set(flow.at("refresh").form, "refresh_token", "refresh-token-of-somebody");
    callWith(flow, "api", "Bearer some-other-token");
    const login::Report report = explain(flow);
    for (const login::Link &link : report.logins.front().links) {
        for (const std::string &text : {link.observed, link.expected, link.words}) {
            for (const std::string_view secret :
                 {"code-of-login", "vvvvv", "refresh-token", "some-other", "eyJ", "cookie-of"})
                QVERIFY2(text.find(secret) == std::string::npos, text.c_str());
        }
    }
}

/// Four times as many take about four times as long, not sixteen times.
void TestLoginFaults::manyLoginsTakeLittleTime()
{
    const auto timeOf = [](int logins) {
        Flow flow;
        for (int i = 0; i < logins; ++i) {
            const std::string mark = std::to_string(i);
            set(flow.repeat("authorize", "start", "authorize" + mark).query, "state", "state-of-login-" + mark);
            Step &callback = flow.repeat("callback", "start", "callback" + mark);
            set(callback.query, "code", "code-of-login-" + mark);
            set(callback.query, "state", "state-of-login-" + mark);
            set(callback.answerHeaders, "set-cookie", "c" + mark + "=value");
        }
        const std::string text = flow.har();
        QElapsedTimer timer;
        timer.start();
        auto har = login::readHar(text);
        const login::Report report = login::explainLogin(std::move(*har));
        return report.logins.size() > std::size_t(logins) ? double(timer.nsecsElapsed()) : 1e18;
    };
    double best = 1e18;
    for (int attempt = 0; attempt < 4 && best > 6; ++attempt)
        best = std::min(best, timeOf(240) / timeOf(60));
    QVERIFY2(best <= 6, qPrintable(QString::number(best)));
}

QTEST_GUILESS_MAIN(TestLoginFaults)
#include "tst_login_faults.moc"
