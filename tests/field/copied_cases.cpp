// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "tests/field/field_case.h"
#include "json/writer.h"

#include <functional>
#include <utility>

namespace tokenscope::field {

using namespace workshop;

namespace {

std::string filled(std::string text, std::string_view value)
{
    constexpr std::string_view place = "@TOKEN@";
    for (std::size_t at = text.find(place); at != std::string::npos; at = text.find(place, at + value.size()))
        text.replace(at, place.size(), value);
    return text;
}

struct Copy
{
    const char *name;
    const char *text; ///< `@TOKEN@` is the token
};

/// What programs print, and where people copy a token from.
constexpr Copy copies[] = {
    {"yaml-quoted", "auth:\n  token: \"@TOKEN@\"\n"},
    {"yaml-flow", "auth: {type: bearer, token: @TOKEN@, retries: 3}\n"},
    {"yaml-literal", "env:\n  - name: TOKEN\n    value: |\n      @TOKEN@\n"},
    {"java-object", "LoginResponse(accessToken=@TOKEN@, tokenType=Bearer, expiresIn=3600)"},
    {"java-record", "12:00:01.123  WARN 1 --- [nio-8080-exec-3] c.a.Auth : TokenDto[token=@TOKEN@, type=Bearer]"},
    {"java-map", "{token=@TOKEN@, type=Bearer}"},
    {"java-optional", "Optional[@TOKEN@]"},
    {"docker-inspect", R"([{"Id":"ab12","Config":{"Env":["PATH=/usr/bin","API_TOKEN=@TOKEN@","LANG=C.UTF-8"]}}])"},
    {"compose", "services:\n  web:\n    environment:\n      - NODE_ENV=production\n      - API_TOKEN=@TOKEN@\n"},
    {"kubectl-describe-secret",
     "Name:         deployer-token\nType:  kubernetes.io/service-account-token\n\nData\n====\nca.crt:     1099 "
     "bytes\ntoken:      @TOKEN@\n"},
    {"kubectl-describe-pod", "    Environment:\n      API_URL:    https://api\n      API_TOKEN:  @TOKEN@\n"},
    {"dotnet-exception",
     "Microsoft.IdentityModel.Tokens.SecurityTokenExpiredException: IDX10223: Lifetime validation failed.\r\n   at "
     "Microsoft.IdentityModel.Tokens.Validators.ValidateLifetime(...)\r\nAuthorization: Bearer @TOKEN@\r\n   at "
     "Contoso.Api.Program.Main()\r\n"},
    {"dotnet-quoted", "IDX10508: Unable to match key: kid: 'k1'. token: '@TOKEN@'."},
    {"postman-collection",
     R"({"auth":{"type":"bearer","bearer":[{"key":"token","value":"@TOKEN@","type":"string"}]}})"},
    {"postman-environment", R"({"values":[{"key":"access_token","value":"@TOKEN@","enabled":true}]})"},
    {"aws-json", R"({"AuthenticationResult":{"AccessToken":"@TOKEN@","ExpiresIn":3600,"TokenType":"Bearer"}})"},
    {"aws-text", "AUTHENTICATIONRESULT\t@TOKEN@\t3600\tBearer\n"},
    {"aws-table", "+--------------+\n||  AccessToken |  @TOKEN@  ||\n||  ExpiresIn   |  3600 ||\n+----+\n"},
    {"environment-windows", "API_URL=https://a\r\nAPI_TOKEN=@TOKEN@\r\nDEBUG=1\r\n"},
    {"powershell-hash", "$h = @{ \"Authorization\" = \"Bearer @TOKEN@\" }\r\nInvoke-RestMethod -Headers $h\r\n"},
    {"powershell-backtick",
     "Invoke-WebRequest `\r\n  -Headers @{ Authorization = 'Bearer @TOKEN@' } `\r\n  -Method Get\r\n"},
    {"powershell-variable", "PS C:\\> $env:TOKEN='@TOKEN@'\r\n"},
    {"windows-set", "C:\\>set TOKEN=@TOKEN@\r\n"},
    {"windows-caret", "curl ^\"https://api^\" ^\r\n  -H ^\"Authorization: Bearer @TOKEN@^\" ^\r\n  --compressed\r\n"},
    {"terraform", "locals {\n  token = \"@TOKEN@\"\n}\n"},
    {"terraform-heredoc", "output = <<EOT\n@TOKEN@\nEOT\n"},
    {"terraform-output", R"({"api_token":{"sensitive":true,"type":"string","value":"@TOKEN@"}})"},
    {"access-log", "10.0.0.7 - - [23/Nov/2026:12:00:00 +0000] \"GET /ws?access_token=@TOKEN@ HTTP/1.1\" 401 12\n"},
    {"python-dict", "{'access_token': '@TOKEN@', 'expires_in': 3600, 'ok': True}"},
    {"python-bytes-dict", "headers={b'Authorization': b'Bearer @TOKEN@'}"},
    {"go-struct",
     "{AccessToken:@TOKEN@ TokenType:Bearer RefreshToken: Expiry:2026-11-23 12:00:00 +0000 UTC raw:<nil>}"},
    {"go-map", "map[Authorization:[Bearer @TOKEN@] Accept:[*/*]]"},
    {"ruby-hash", "{\"access_token\"=>\"@TOKEN@\", :type=>\"Bearer\"}"},
    {"php-print", "Array\n(\n    [token] => @TOKEN@\n    [type] => Bearer\n)\n"},
    {"php-dump", "array(1) {\n  [\"token\"]=>\n  string(412) \"@TOKEN@\"\n}\n"},
    {"php-serialized", "a:1:{s:5:\"token\";s:412:\"@TOKEN@\";}"},
    {"rust", "Claims { token: Some(\"@TOKEN@\"), ok: false }"},
    {"swift", "Optional(\"@TOKEN@\")"},
    {"sql", "INSERT INTO sessions (id, token) VALUES (7, '@TOKEN@');"},
    {"mysql-rows", "*********** 1. row ***********\n   id: 7\ntoken: @TOKEN@\n"},
    {"psql-table", " id | token \n----+------\n  7 | @TOKEN@\n(1 row)\n"},
    {"character-data", "<r><token><![CDATA[@TOKEN@]]></token></r>"},
    {"fetch", "fetch(\"https://a/v1\", {\n  \"headers\": {\n    \"authorization\": \"Bearer @TOKEN@\"\n  }\n});"},
    {"multipart", "--X7\r\nContent-Disposition: form-data; name=\"id_token\"\r\n\r\n@TOKEN@\r\n--X7--\r\n"},
    {"form", "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=@TOKEN@&scope=a"},
    {"curl-verbose", "> GET /v1 HTTP/2\n> Host: api\n> authorization: Bearer @TOKEN@\n>\n< HTTP/2 401\n"},
    {"chat-link", "<https://a.example/cb?id_token=@TOKEN@|open>"},
    {"toml", "[auth]\ntoken = '@TOKEN@'\n"},
    {"ini", "[auth]\ntoken=@TOKEN@ ; staging\n"},
    {"journal", "Nov 23 12:00:00 web-1 app[812]: level=warn msg=\"refused\" token=@TOKEN@ code=401\n"},
    {"ansible", "ok: [web-1] => {\n    \"msg\": \"token is @TOKEN@\"\n}\n"},
    {"build-log", "2026-11-23T12:00:00.1234567Z ##[debug]token=@TOKEN@\n"},
    {"build-command", "[Pipeline] sh\n+ curl -H 'Authorization: Bearer @TOKEN@' https://a\n"},
    {"script-template", "const t = `Bearer @TOKEN@`"},
    {"typographic", "token: \u201c@TOKEN@\u201d"},
    {"table-semicolons", "7;\"@TOKEN@\";401\n"},
    {"query-language", R"({"query":"mutation { login(token: \"@TOKEN@\") { ok } }"})"},
    {"grpcurl", "grpcurl -H 'authorization: bearer @TOKEN@' api:443 svc/M"},
    {"httpie", "http https://a Authorization:'Bearer @TOKEN@'"},
    {"wget", "wget --header=\"Authorization: Bearer @TOKEN@\" https://a"},
    {"numbered-line", "     1\t@TOKEN@\n"},
    {"numbered-exchange", "     1\tHTTP/1.1 200 OK\n     2\tAuthorization: Bearer @TOKEN@\n"},
    {"null-behind", "@TOKEN@\nnull\n"},
    {"columns", "TOKEN                        AGE\n@TOKEN@   3d\n"},
};

/// As PowerShell's Format-List prints it: the value goes on in the next line, below its beginning.
std::string formattedList(const std::string &token)
{
    constexpr std::size_t width = 100;
    const std::string label = "access_token  : ";
    std::string text = "\r\ntoken_type    : Bearer\r\n" + label;
    for (std::size_t at = 0; at < token.size(); at += width)
        text += (at > 0 ? "\r\n" + std::string(label.size(), ' ') : std::string()) + token.substr(at, width);
    return text + "\r\nscope         : api\r\n\r\n";
}

/// Its parts, with something before and behind each dot.
std::string withDotsAs(const std::string &token, std::string_view dot)
{
    std::string text;
    for (const char c : token)
        text += c == '.' ? std::string(dot) : std::string(1, c);
    return text;
}

/// In colours, as pages about tokens show it.
std::string inColours(const std::string &token)
{
    return "<pre>Token: <span class=\"header\">" +
           withDotsAs(token, "</span><span class=\"dot\">.</span><span class=\"part\">") + "</span></pre>";
}

std::string inJsonThrice(const std::string &token)
{
    std::string text = "{\"token\":" + json::quote(token) + "}";
    for (const char *name : {"Message", "body", "Records"})
        text = "{\"" + std::string(name) + "\":" + json::quote(text) + "}";
    return text;
}

std::string inSecurityHeader(const std::string &token)
{
    return "<wsse:BinarySecurityToken ValueType=\"urn:ietf:params:oauth:token-type:jwt\">" + standardBase64(token) +
           "</wsse:BinarySecurityToken>";
}

} // namespace

/// An expired token out of what other programs print of it.
std::vector<Case> copiedCases(const Signers &signers)
{
    Case made{"copied", "an expired token, as another program printed it"};
    json::Object claims = goodClaims();
    claims.set("exp", json::Value(now - 3600));
    claims.set("iat", json::Value(now - 7200));
    claims.set("nbf", json::Value(now - 7200));
    std::size_t turn = 0;
    const auto add = [&](const std::string &name, const std::function<std::string(const std::string &)> &wrap) {
        const Signer &signer = signers.of(signatureAlgorithms[turn++ % std::size(signatureAlgorithms)]);
        made.files[signer.algorithm + ".json"] = keyFile(signer);
        made.files[name + ".txt"] = wrap(sign(signer, claims));
        made.rows.push_back({inspectWith(signer, signer.algorithm + ".json"),
                             name + ".txt",
                             1,
                             "rejected",
                             {"expired"},
                             {"does not match", "attacker", "not a json web token|not a token"},
                             "RFC 7519, 4.1.4, whatever is around the token"});
    };
    for (const Copy &copy : copies)
        add(copy.name, [&copy](const std::string &token) { return filled(copy.text, token); });
    add("powershell-list", formattedList);
    add("json-thrice", inJsonThrice);
    add("soap", inSecurityHeader);
    add("page-in-colours", inColours);
    add("page-that-breaks",
        [](const std::string &token) { return "<code>" + withDotsAs(token, ".<wbr>") + "</code>"; });
    add("yaml-parts-in-lines", [](const std::string &token) {
        return "kind: Login\ntoken: >-\n  " + withDotsAs(token, ".\n  ") + "\nuser: u\n";
    });
    add("kubectl-jsonpath", [](const std::string &token) { return standardBase64(token); });
    return {made};
}

} // namespace tokenscope::field
