// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "base/hex.h"
#include "tests/field/field_case.h"

#include <utility>

namespace tokenscope::field {

using namespace workshop;

namespace {

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

std::string folded(const std::string &token, std::size_t width, std::string_view end)
{
    std::string lines;
    for (std::size_t at = 0; at < token.size(); at += width)
        lines.append(token, at, width).append(at + width < token.size() ? end : std::string_view());
    return lines;
}

using Wrapping = std::string (*)(const std::string &token);

/// Where people copy a token from.
const std::vector<std::pair<std::string, Wrapping>> &wrappings()
{
    using Text = const std::string &;
    static const std::vector<std::pair<std::string, Wrapping>> all = {
        {"line", [](Text token) { return token + "\r\n"; }},
        {"byte-order-mark", [](Text token) { return "\xEF\xBB\xBF" + token; }},
        {"scheme", [](Text token) { return "Bearer " + token; }},
        {"scheme-in-lower-case", [](Text token) { return "bearer  " + token; }},
        {"other-scheme", [](Text token) { return "JWT " + token; }},
        {"request-header", [](Text token) { return "Authorization: Bearer " + token; }},
        {"quotes", [](Text token) { return "\"" + token + "\","; }},
        {"single-quotes", [](Text token) { return "'" + token + "'"; }},
        {"python-bytes", [](Text token) { return "b'" + token + "'"; }},
        {"angle-brackets", [](Text token) { return "<" + token + ">"; }},
        {"json",
         [](Text token) { return R"({"token_type":"Bearer","expires_in":3600,"access_token":")" + token + "\"}"; }},
        {"json-twice", [](Text token) { return R"({"body":"{\"id_token\":\")" + token + R"(\"}"})"; }},
        {"json-breaks", [](Text token) { return R"({"error":null,"token":")" + token + R"(","user":{"na)"; }},
        {"curl",
         [](Text token) {
             return "curl -s https://api.example.com/v1 -H 'Authorization: Bearer " + token + "' -X POST";
         }},
        {"curl-windows",
         [](Text token) { return "curl.exe \"https://api.example.com\" -H \"Authorization: Bearer " + token + "\""; }},
        {"exchange",
         [](Text token) {
             return "GET /v1/me HTTP/1.1\r\nHost: api.example.com\r\nAuthorization: Bearer " + token +
                    "\r\nAccept: */*\r\n\r\n";
         }},
        {"cookie", [](Text token) { return "Cookie: theme=dark; session=" + token + "; lang=en"; }},
        {"set-cookie", [](Text token) { return "Set-Cookie: session=" + token + "; Path=/; HttpOnly; Secure"; }},
        {"query",
         [](Text token) { return "https://app.example.com/callback?state=x1&id_token=" + token + "&session_state=y"; }},
        {"fragment",
         [](Text token) {
             return "https://app.example.com/#access_token=" + token + "&token_type=Bearer&expires_in=3600";
         }},
        {"escaped",
         [](Text token) {
             return "https://app.example.com/?next=%2Flogin%3Ftoken%3D" + replaced(token, ".", "%2E") + "%26x%3D1";
         }},
        {"log",
         [](Text token) {
             return "2026-11-23T12:59:58Z WARN auth: refused token=" + token + " path=/v1/me status=401";
         }},
        {"log-json",
         [](Text token) {
             return R"({"time":"2026-11-23T12:59:58Z","level":"warn","msg":"refused","headers":{"authorization":"Bearer )" +
                    token + "\"}}";
         }},
        {"environment", [](Text token) { return "export API_TOKEN=" + token; }},
        {"environment-file",
         [](Text token) { return "# staging\nAPI_URL=https://api.example.com\nAPI_TOKEN=\"" + token + "\"\n"; }},
        {"yaml", [](Text token) { return "auth:\n  type: bearer\n  token: " + token + "\n  retries: 3\n"; }},
        {"yaml-block", [](Text token) { return "token: >-\n  " + token + "\nother: 1\n"; }},
        {"kubernetes",
         [](Text token) { return "apiVersion: v1\nkind: Secret\ndata:\n  token: " + standardBase64(token) + "\n"; }},
        {"database-bytes", [](Text token) { return "\\x" + hex::encode(asBytes(token)); }},
        {"query-literal",
         [](Text token) {
             return "UPDATE sessions SET token = 0x" + hex::encode(asBytes(token), hex::LetterCase::Upper) + ";";
         }},
        {"xml", [](Text token) { return "<login><token>" + token + "</token></login>"; }},
        {"attribute", [](Text token) { return "<input type=\"hidden\" name=\"id_token\" value=\"" + token + "\"/>"; }},
        {"markdown", [](Text token) { return "The call fails with this one:\n\n```\n" + token + "\n```\n\nThanks!"; }},
        {"sentence", [](Text token) { return "My token is " + token + "."; }},
        {"table", [](Text token) { return "id,user,token,status\n7,jane," + token + ",401\n"; }},
        {"program", [](Text token) { return "const token = \"" + token + "\";"; }},
        {"shell-lines", [](Text token) { return "TOKEN=" + token + " \\\n  ./deploy --retry"; }},
        {"wrapped", [](Text token) { return folded(token, 76, "\n"); }},
        {"wrapped-windows", [](Text token) { return folded(token, 64, "\r\n"); }},
        {"wrapped-indented", [](Text token) { return folded(token, 72, "\n    "); }},
        {"quoted-printable",
         [](Text token) {
             return "Content-Transfer-Encoding: quoted-printable\n\ntoken=3D" + folded(token, 70, "=\n");
         }},
        {"quoted-printable-alone", [](Text token) { return folded(token, 72, "=\n") + "\n"; }},
        {"joined-strings", [](Text token) { return "const token = \"" + folded(token, 70, "\" +\n    \"") + "\";\n"; }},
        {"strings-side-by-side",
         [](Text token) { return "token = (\n    '" + folded(token, 99, "'\n    '") + "'\n)\n"; }},
        {"joined-strings-of-php", [](Text token) { return "$token = '" + folded(token, 70, "'\n  . '") + "';\n"; }},
        {"quoted-mail", [](Text token) { return "> " + folded(token, 70, "\n> "); }},
        {"wide", [](Text token) { return "\xFF\xFE" + utf16(token); }},
        {"har",
         [](Text token) {
             return R"({"log":{"entries":[{"request":{"headers":[{"name":"Authorization","value":"Bearer )" + token +
                    "\"}]}}]}}";
         }},
        {"escaped-line-break", [](Text token) { return R"({"log":"login failed\n)" + token + R"(\nretry"})"; }},
        {"escaped-equals-sign",
         [](Text token) { return R"({"url":"https://a.example/?id_token\u003d)" + token + R"(\u0026x\u003d1"})"; }},
        {"html-codes", [](Text token) { return "<textarea>" + replaced(token, ".", "&#46;") + "</textarea>"; }},
        {"source-escapes", [](Text token) { return R"({"token":")" + replaced(token, ".", R"(\u002e)") + "\"}"; }},
        {"hex-escapes", [](Text token) { return '"' + replaced(token, ".", R"(\x2e)") + '"'; }},
        {"escaped-twice",
         [](Text token) {
             return "https://a.example/?next=https%3A%2F%2Fb.example%2F%3Fid_token%3D" + replaced(token, ".", "%252E");
         }},
        {"base64-twice", [](Text token) { return standardBase64(standardBase64(token)); }},
        {"recorded-answer",
         [](Text token) {
             return R"({"log":{"entries":[{"response":{"content":{"encoding":"base64","text":")" +
                    standardBase64(R"({"access_token":")" + token + R"(","token_type":"Bearer"})") + "\"}}}]}}";
         }},
        {"mail-in-base64",
         [](Text token) {
             return "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" +
                    folded(standardBase64("Hello,\n\nthis is the token:\n" + token + "\n\nRegards\n"), 76, "\n") + "\n";
         }},
        {"colours", [](Text token) { return "\x1B[32mtoken\x1B[0m=\x1B[33m" + token + "\x1B[0m\n"; }},
        {"shell-continuation", [](Text token) { return "TOKEN=" + folded(token, 70, "\\\n"); }},
        {"quoted-printable-behind-words",
         [](Text token) {
             const std::string text = "The token that fails is https://a.example/?jwt=3D" + token;
             return "Content-Transfer-Encoding: quoted-printable\n\n" + folded(text, 75, "=\n");
         }},
        {"web-socket",
         [](Text token) {
             return "Sec-WebSocket-Protocol: base64url.bearer.authorization.k8s.io." + encoded(token) + ", v4.k8s";
         }},
        {"command-line", [](Text token) { return "docker run -e TOKEN=" + token + " --rm app:1.2"; }},
    };
    return all;
}

} // namespace

/// Whatever a token is wrapped in, the reason why it fails is found.
std::vector<Case> wrappingCases(const Signers &signers)
{
    Case made{"wrapped", "an expired token, copied with what was around it"};
    json::Object claims = goodClaims();
    claims.set("exp", json::Value(now - 7200));
    claims.set("iat", json::Value(now - 10800));
    claims.set("nbf", json::Value(now - 10800));
    for (const char *algorithm : signatureAlgorithms)
        made.files[std::string(algorithm) + ".json"] = keyFile(signers.of(algorithm));
    std::size_t turn = 0;
    for (const auto &[name, wrap] : wrappings()) {
        const Signer &signer = signers.of(signatureAlgorithms[turn++ % std::size(signatureAlgorithms)]);
        made.files[name + ".txt"] = wrap(sign(signer, claims));
        made.rows.push_back({inspectWith(signer, signer.algorithm + ".json"),
                             name + ".txt",
                             1,
                             "rejected",
                             {"expired"},
                             {"does not match", "attacker", "not a json web token|not a token"},
                             "RFC 7519, 4.1.4, whatever is around the token"});
    }
    return {made};
}

} // namespace tokenscope::field
