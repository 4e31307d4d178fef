// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "login/recording/placeholder.h"
#include "login/report.h"
#include "login/sanitizing/sanitizer.h"
#include "tests/login/recorded_flow.h"
#include "json/document.h"
#include "json/writer.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tokenscope;
using namespace tokenscope::tests;

namespace {

std::string sanitized(const std::string &har)
{
    auto read = login::readHar(har);
    return read ? login::sanitizedHar(login::readRecording(std::move(*read))) : std::string();
}

std::string escapedBytes(std::string_view text, const char *before, bool all, bool inCapitals)
{
    std::string result;
    for (const char c : text) {
        const bool isKept = !all && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                     c == '-' || c == '.' || c == '_' || c == '~');
        char digits[3] = {};
        std::snprintf(digits, sizeof digits, inCapitals ? "%02X" : "%02x", unsigned(static_cast<unsigned char>(c)));
        result += isKept ? std::string(1, c) : before + std::string(digits);
    }
    return result;
}

/// Each way in which a search would look for it.
std::vector<std::string> spellings(const std::string &secret)
{
    std::vector<std::string> all{secret,
                                 escapedBytes(secret, "%", false, true),
                                 escapedBytes(secret, "%", false, false),
                                 escapedBytes(secret, "%", true, true),
                                 escapedBytes(secret, "%25", false, true),
                                 escapedBytes(secret, "\\u00", true, false)};
    std::string quoted = json::quote(secret);
    all.push_back(quoted.substr(1, quoted.size() - 2));
    quoted = json::quote(all.back());
    all.push_back(quoted.substr(1, quoted.size() - 2));
    for (std::size_t before = 0; before < 3; ++before) {
        const std::string shifted = std::string(before, '\0') + secret;
        const std::size_t first = before == 0 ? 0 : before + 1;
        const std::size_t count = shifted.size() * 8 / 6 - first;
        all.push_back(base64url::encodeStandard(asBytes(shifted)).substr(first, count));
        all.push_back(base64url::encode(asBytes(shifted)).substr(first, count));
    }
    return all;
}

/// The spelling that a text still has; empty where it has none.
QString foundIn(const std::string &text, const std::string &secret)
{
    for (const std::string &spelling : spellings(secret)) {
        if (text.find(spelling) != std::string::npos)
            return QString::fromStdString(spelling);
    }
    return {};
}

std::string withLog(const json::Array &entries)
{
    json::Object log;
    log.append("version", "1.2");
    log.append("entries", entries);
    json::Object root;
    root.append("log", std::move(log));
    return json::write(root);
}

json::Object messageWith(const char *name, const std::string &value)
{
    json::Object pair;
    pair.append("name", name);
    pair.append("value", value);
    json::Object message;
    message.append("headers", json::Array{pair});
    return message;
}

} // namespace

/// A sanitized recording has no secret in any spelling, and can still be followed.
class TestSanitizer final : public QObject
{
    Q_OBJECT

private slots:
    void noSecretOfALoginIsLeft();
    void linksCanStillBeFollowed();
    void faultsAreStillFound();
    void secretsGoWhereverTheyStand_data();
    void secretsGoWhereverTheyStand();
    void whatServersRepeatIsWithheld();
    void oddSecretsGo();
    void publicValuesStay();
    void privateKeysGo();
    void staysJson();
};

void TestSanitizer::noSecretOfALoginIsLeft()
{
    Flow flow;
    flow.claim("c_code", json::Value("code-of-login-1")); // inside the token's own base64
    const std::string token = *flow.at("token").answer.find("id_token")->asString();
    flow.at("home").page = "<script>var t = \"" + token + "\"; var c = 'code-of-login-1'</script>";
    const std::string clean = sanitized(flow.har());
    for (const std::string &secret :
         {std::string("code-of-login-1"), std::string("cookie-of-the-app"), std::string("correct-horse"),
          std::string("refresh-token-number-one"), std::string("refresh-token-number-two"),
          std::string("opaque-access-token-2"), std::string("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), token,
          flow.accessToken, workshop::segmentOf(token, 2), workshop::segmentOf(flow.accessToken, 2)})
        QVERIFY2(foundIn(clean, secret).isEmpty(), secret.c_str());
}

void TestSanitizer::linksCanStillBeFollowed()
{
    auto har = login::readHar(sanitized(Flow().har()));
    QVERIFY(har);
    QVERIFY(har->isSanitized);
    const login::Report report = login::explainLogin(std::move(*har));
    QCOMPARE(report.logins.size(), std::size_t(1));
    QVERIFY(!report.broken());
    const auto holds = [&report](login::Check check) {
        return std::ranges::any_of(report.logins.front().links, [check](const login::Link &link) {
            return link.check == check && link.state == login::LinkState::Holds;
        });
    };
    for (const auto check : {login::Check::Code, login::Check::State, login::Check::Cookies, login::Check::Refresh,
                             login::Check::AccessToken, login::Check::Nonce, login::Check::RedirectUri})
        QVERIFY2(holds(check), nameOf(check).data());
}

void TestSanitizer::faultsAreStillFound()
{
    Flow flow;
    set(flow.at("token").form, "code", "code-of-login-9");
    auto har = login::readHar(sanitized(flow.har()));
    QVERIFY(har);
    const login::Report report = login::explainLogin(std::move(*har));
    QVERIFY(report.broken());
    QCOMPARE(*report.broken()->fault, login::Fault::CodeDiffers);
}

void TestSanitizer::secretsGoWhereverTheyStand_data()
{
    QTest::addColumn<QByteArray>("entry"); ///< JSON
    QTest::addColumn<QByteArray>("secret");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &response,
                        const QByteArray &secret) {
        QTest::newRow(name) << R"({"request":{"method":"POST","url":"https://a.example/x",)" + request +
                                   R"("httpVersion":"x"},"response":{"status":200,)" + response +
                                   R"("httpVersion":"x"}})"
                            << secret;
    };
    row("basic", R"("headers":[{"name":"Authorization","value":"Basic dGhlLWFwcDpob3JzZS1iYXR0ZXJ5"}],)", "",
        "horse-battery");
    row("authorization without a scheme", R"("headers":[{"name":"authorization","value":"0123456789abcdef"}],)", "",
        "0123456789abcdef");
    row("a header of its own", R"("headers":[{"name":"X-Api-Key","value":"0123456789abcdef"}],)", "",
        "0123456789abcdef");
    row("cookies without headers", R"("cookies":[{"name":"a","value":"0123456789abcdef"}],)", "", "0123456789abcdef");
    row("cookie of the answer", "", R"("headers":[{"name":"Set-Cookie","value":"a=0123456789abcdef; Secure"}],)",
        "0123456789abcdef");
    row("several cookies in lines", "",
        R"("headers":[{"name":"set-cookie","value":"x=y\na=0123456789abcdef; Secure"}],)", "0123456789abcdef");
    row("password in JSON",
        R"("postData":{"mimeType":"application/json","text":"{\"user\":\"a\",\"password\":\"p\\/ss\\\"word\"}"},)", "",
        "p/ss\"word");
    row("short PIN of a form",
        R"("postData":{"mimeType":"application/x-www-form-urlencoded","text":"pin=4711","params":[{"name":"pin","value":"4711"}]},)",
        "", "4711");
    row("field of a login page",
        R"("postData":{"mimeType":"application/x-www-form-urlencoded","text":"user=Alice%40example.org"},)", "",
        "Alice@example.org");
    row("token in a body in base64", "",
        R"("content":{"encoding":"base64","text":"eyJhY2Nlc3NfdG9rZW4iOiIwMTIzNDU2Nzg5YWJjZGVmIn0="},)",
        "0123456789abcdef");
    row("token in an answer and in a page of later", "",
        R"("content":{"mimeType":"text/html","text":"<a href=\"/x?access_token=0123456789abcdef&amp;y\">0123456789abcdef</a>"},)",
        "0123456789abcdef");
    row("secret in the address of a redirect", "",
        R"("redirectURL":"https://b.example/cb#access_token=0123456789abcdef&token_type=bearer",)", "0123456789abcdef");
    row("in a message of a socket", R"("_webSocketMessages":[{"data":"{\"access_token\":\"0123456789abcdef\"}"}],
        "postData":{"text":"access_token=0123456789abcdef"},)",
        "", "0123456789abcdef");
    row("encrypted token", "",
        R"("content":{"text":"eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..aaaabbbbccccdddd.eeeeffffgggghhhh.iiiijjjjkkkk"},)",
        "eeeeffffgggghhhh");
    row("field of several parts",
        R"("postData":{"mimeType":"multipart/form-data; boundary=x","text":"--x\r\nContent-Disposition: form-data; name=\"user\"\r\n\r\nAlice 0123456789\r\n--x--"},)",
        "", "Alice 0123456789");
    // Each place by itself: what one place teaches hides the same secret in all others.
    const auto request = [&row](const char *name, const char *members, const char *secret = "Zq7w0kR2vXn4Tb8m") {
        row(name, members, "", secret);
    };
    const auto answer = [&row](const char *name, const char *members, const char *secret = "Zq7w0kR2vXn4Tb8m") {
        row(name, "", members, secret);
    };
    request("in a list", R"("postData":{"text":"{\"refresh_token\":[\"Zq7w0kR2vXn4Tb8m\"]}"},)");
    request("in an object of its own", R"("postData":{"text":"{\"password\":{\"value\":\"Zq7w0kR2vXn4Tb8m\"}}"},)");
    request("as the pair of key and value",
            R"("postData":{"text":"[{\"key\":\"password\",\"value\":\"Zq7w0kR2vXn4Tb8m\"}]"},)");
    request("parameter of the list alone", R"("queryString":[{"name":"refresh_token","value":"Zq7w0kR2vXn4Tb8m"}],)");
    request("in brackets", R"("postData":{"text":"user[password]=Zq7w0kR2vXn4Tb8m"},)");
    request(
        "part without quotes",
        R"("postData":{"mimeType":"multipart/form-data","text":"--x\r\nContent-Disposition: form-data; name=password\r\n\r\nZq7w0kR2vXn4Tb8m\r\n--x--"},)");
    request(
        "part of lines without returns",
        R"("postData":{"mimeType":"multipart/form-data","text":"--x\ncontent-disposition:form-data;name='password'\n\nZq7w0kR2vXn4Tb8m\n--x--"},)");
    request("address of HTTP/2",
            R"("headers":[{"name":":path","value":"/cb?code=x&refresh_token=Zq7w0kR2vXn4Tb8m"}],)");
    request("password of an address",
            R"("headers":[{"name":"Referer","value":"https://u:Zq7w0kR2vXn4Tb8m@b.example/"}],)");
    request("password of an address with signs of its own",
            R"("headers":[{"name":"Referer","value":"https://u:Zq7w%2F0k%20R2@b.example/"}],)", "Zq7w/0k R2");
    request("assertion of a proxy", R"("headers":[{"name":"Cf-Access-Jwt-Assertion","value":"Zq7w0kR2vXn4Tb8m"}],)");
    request("protocol of a socket",
            R"("headers":[{"name":"Sec-WebSocket-Protocol","value":"access_token, Zq7w0kR2vXn4Tb8m"}],)");
    request("cookie without a name", R"("headers":[{"name":"Cookie","value":"Zq7w0kR2vXn4Tb8m"}],)");
    request("text of a socket's message",
            R"("_webSocketMessages":[{"data":"42[\"auth\",{\"refresh_token\":\"Zq7w0kR2vXn4Tb8m\"}]"}],)");
    request("bytes of a socket's message",
            R"("_webSocketMessages":[{"opcode":2,"data":"eyJyZWZyZXNoX3Rva2VuIjoiWnE3dzBrUjJ2WG40VGI4bSJ9"}],)");
    request("member of a program", R"("_custom":{"refresh_token":"Zq7w0kR2vXn4Tb8m"},)");
    request("headers of a program", R"("_headers":{"Authorization":"Bearer Zq7w0kR2vXn4Tb8m"},)");
    request("pair of a program", R"("_pair":["refresh_token","Zq7w0kR2vXn4Tb8m"],)");
    request("header in a command", R"("_curl":"curl -H 'Authorization: Bearer Zq7w0kR2vXn4Tb8m' https://a.example",)");
    request("user in a command", R"("_curl":"curl -u app:Zq7w0kR2vXn4Tb8m https://a.example",)");
    request("comment", R"("comment":"password=Zq7w0kR2vXn4Tb8m",)");
    request("ticket", R"("queryString":[{"name":"ticket","value":"Zq7w0kR2vXn4Tb8m"}],)");
    request("token of any purpose", R"("comment":"password_reset_token=Zq7w0kR2vXn4Tb8m",)");
    answer("cookies joined with commas",
           R"("headers":[{"name":"Set-Cookie","value":"x=y; Path=/, s=Zq7w0kR2vXn4Tb8m; Path=/"}],)");
    answer("cookie of a script",
           R"("content":{"mimeType":"text/html","text":"document.cookie=\"s=Zq7w0kR2vXn4Tb8m; path=/\""},)");
    answer(
        "field of a form, its value first",
        R"("content":{"mimeType":"text/html","text":"<input value='Zq7w0kR2vXn4Tb8m' type=hidden name=refresh_token>"},)");
    answer("field of a form without quotes",
           R"("content":{"mimeType":"text/html","text":"<input name=\"refresh_token\" value=Zq7w0kR2vXn4Tb8m>"},)");
    answer("description of a page",
           R"("content":{"mimeType":"text/html","text":"<meta name=\"csrf-token\" content=\"Zq7w0kR2vXn4Tb8m\">"},)");
    answer("attribute of a page",
           R"("content":{"mimeType":"text/html","text":"<a data-refresh-token=\"Zq7w0kR2vXn4Tb8m\">"},)");
    answer("element of XML",
           R"("content":{"mimeType":"text/xml","text":"<s:Password Type='x'>Zq7w0kR2vXn4Tb8m</s:Password>"},)");
    answer("object of a script",
           R"("content":{"mimeType":"text/html","text":"<script>go({refresh_token:'Zq7w0kR2vXn4Tb8m'})</script>"},)");
    answer("line of text", R"("content":{"mimeType":"text/plain","text":"refresh_token: Zq7w0kR2vXn4Tb8m"},)");
    answer(
        "in gzip",
        R"("content":{"encoding":"base64","text":"H4sIAAAAAAACA6tWKkpNK0otzogvyc9OzVOyUooqNC83yA4yKovIMwlJsshVqgUAacSIpyQAAAA="},)");
    row("password like a path",
        R"("postData":{"mimeType":"application/x-www-form-urlencoded","text":"password=%2Fopt%2Fhorse"},)", "",
        "/opt/horse");
    row("SAML",
        R"("postData":{"mimeType":"application/x-www-form-urlencoded","text":"SAMLResponse=PHNhbWw%2BYWJjZGVmPC9zYW1sPg%3D%3D"},)",
        "", "PHNhbWw+YWJjZGVmPC9zYW1sPg==");
}

void TestSanitizer::secretsGoWhereverTheyStand()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QByteArray, secret);
    const std::string har = R"({"log":{"entries":[)" + entry.toStdString() + "]}}";
    QVERIFY(json::parse(har));
    const std::string clean = sanitized(har);
    QVERIFY(clean.find(login::placeholderStart) != std::string::npos || clean.find("UkVNT1ZF") != std::string::npos ||
            clean.find("JFTU9WRU") != std::string::npos || clean.find("RU1PVkVE") != std::string::npos);
    QVERIFY2(foundIn(clean, secret.toStdString()).isEmpty(), clean.c_str());
}

void TestSanitizer::whatServersRepeatIsWithheld()
{
    Flow flow;
    Step &token = flow.at("token");
    token.status = 400;
    token.answer = {};
    token.answer.append("error", "invalid_grant");
    token.answer.append("error_description",
                        "code_verifier=" + textOf(token.form, "code_verifier") + " and code-of-login-1 do not fit");
    auto har = login::readHar(flow.har());
    QVERIFY(har);
    const login::Report report = login::explainLogin(std::move(*har));
    QVERIFY(report.broken());
    const std::string &words = report.broken()->words;
    QVERIFY2(words.find("do not fit") != std::string::npos, words.c_str());
    for (const std::string &secret : {textOf(token.form, "code_verifier"), std::string("code-of-login-1")})
        QVERIFY2(foundIn(words, secret).isEmpty(), words.c_str());
}

/// Of any characters, in every place at once.
void TestSanitizer::oddSecretsGo()
{
    std::mt19937 random(7);
    const std::vector<std::string> pieces{"a", "Z", "0", "-", "_",  ".", "~", "+", "/", "=", "%", "&", "\"", "\\", "<",
                                          "'", " ", "ü", "€", "😀", "?", "#", ";", ":", ",", "{", "}", "@",  "$"};
    for (int round = 0; round < 150; ++round) {
        std::string secret = "q";
        const std::size_t length = 7 + random() % 20;
        while (secret.size() < length)
            secret += pieces[random() % pieces.size()];
        secret += "Z";
        const Fields form{{"user", "x"}, {"password", secret}};
        json::Object login;
        login.append("method", "POST");
        login.append("url", "https://a.example/login");
        json::Object data;
        data.append("mimeType", "application/x-www-form-urlencoded");
        data.append("text", formText(form));
        login.append("postData", std::move(data));
        json::Object content;
        content.append(
            "text", json::write(json::Object({{"note", json::Value("say " + secret + " again")},
                                              {"copy", json::Value(base64url::encode(asBytes("x" + secret + "y")))}})));
        json::Object page;
        page.append("text", base64url::encodeStandard(asBytes("password is " + secret + ".")));
        page.append("encoding", "base64");
        json::Object first;
        first.append("request", std::move(login));
        json::Object answer = messageWith("location", "https://b.example/?" + formText({{"hint", secret}}));
        answer.append("status", json::Value(std::int64_t(200)));
        answer.append("content", std::move(content));
        first.append("response", std::move(answer));
        json::Object second;
        json::Object get;
        get.append("method", "GET");
        get.append("url", "https://a.example/again?" + formText({{"hint", secret}}));
        second.append("request", std::move(get));
        json::Object last;
        last.append("content", std::move(page));
        second.append("response", std::move(last));
        const std::string clean = sanitized(withLog({first, second}));
        QVERIFY(json::parse(clean));
        const QString left = foundIn(clean, secret);
        QVERIFY2(left.isEmpty(), (secret + " as " + left.toStdString() + " in " + clean).c_str());
    }
}

void TestSanitizer::publicValuesStay()
{
    const std::string clean = sanitized(Flow().har());
    for (const std::string_view text :
         {"client_id=the-app", "https://login.example/authorize", "state-of-login-1", "code_challenge_method",
          "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", "openid"})
        QVERIFY2(clean.find(text) != std::string::npos, text.data());
    // A cookie that holds a public value takes nothing of it away.
    Flow flow;
    set(flow.at("home").headers, "cookie", "issuer=https%3A%2F%2Flogin.example; client=the-app; scope=openid");
    QVERIFY(sanitized(flow.har()).find("https://login.example/authorize") != std::string::npos);
}

void TestSanitizer::privateKeysGo()
{
    const auto signer = workshop::makeSigner("ES256", "a");
    Flow flow;
    json::Object keys;
    keys.append("keys", json::Array{json::Value(signer.jwk)});
    flow.at("jwks").answer = keys;
    const std::string clean = sanitized(flow.har());
    QVERIFY(foundIn(clean, *signer.jwk.find("d")->asString()).isEmpty());
    QVERIFY(clean.find(*signer.jwk.find("x")->asString()) != std::string::npos);
}

void TestSanitizer::staysJson()
{
    const auto document = json::parse(sanitized(Flow().har()));
    QVERIFY(document);
    const json::Value *log = document->root.asObject()->find("log");
    QCOMPARE(*log->asObject()->find("comment")->asString(), std::string(login::sanitizedComment));
    QCOMPARE(log->asObject()->find("entries")->asArray()->size(), std::size_t(12));
}

QTEST_GUILESS_MAIN(TestSanitizer)
#include "tst_sanitizer.moc"
