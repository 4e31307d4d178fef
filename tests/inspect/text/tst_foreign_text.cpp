// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "base/deflate.h"
#include "inspect/inspect.h"
#include "tests/inspect/finding_parameters.h"
#include "tests/inspect/token_workshop.h"

#include <QTest>

#include <array>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

/// Texts that are no JSON Web Token: each is called what it is.
class TestForeignText final : public QObject
{
    Q_OBJECT

private slots:
    void tellsThatThereIsNoValue_data();
    void tellsThatThereIsNoValue();
    void namesWhatItIs_data();
    void namesWhatItIs();
    void namesCredentialsInOtherText_data();
    void namesCredentialsInOtherText();
    void leavesOtherTextUnnamed_data();
    void leavesOtherTextUnnamed();
    void leavesTokensAlone_data();
    void leavesTokensAlone();
    void keepsWhatIsSecret();
    void readsUtf16_data();
    void readsUtf16();
};

namespace {

/// Characters that no real credential would have in a row.
std::string filler(std::size_t length)
{
    std::string text;
    while (text.size() < length)
        text += "aB3dE5gH7";
    text.resize(length);
    return text;
}

std::string standardBase64(std::string_view text)
{
    return base64url::encodeStandard(asBytes(text));
}

std::string urlBase64(std::string_view text)
{
    return base64url::encode(asBytes(text));
}

std::string bytesOfLength(std::size_t length)
{
    return std::string(length, '\x5A');
}

Inspection inspected(const std::string &text)
{
    const InspectionKeys keys;
    return inspect::inspect({text, keys, {}, Moment{std::chrono::seconds(1'795'914'715)}});
}

QByteArray parameterOf(const Inspection &inspection, std::string_view name)
{
    const Finding *cause = inspection.causeFinding();
    const auto value = cause ? textIn(*cause, name) : std::nullopt;
    return value ? QByteArray::fromStdString(*value) : QByteArray();
}

void addText(const char *expected, const std::string &text)
{
    QTest::addRow("%s: %.40s", expected, text.c_str()) << QByteArray(expected) << QByteArray::fromStdString(text);
}

void addColumns()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("text");
}

} // namespace

void TestForeignText::tellsThatThereIsNoValue_data()
{
    addColumns();
    for (const char *text :
         {"null", "NULL", "Bearer null", "Authorization: Bearer undefined", "undefined", "None", "nil", "<nil>",
          "\"null\"", "TOKEN=null", "{\"token\": \"undefined\"}", "{\"access_token\": null}", "(null)", "[]", "NaN",
          "Authorization: bearer NONE", "'undefined'", "export JWT=\"undefined\""})
        addText("empty_word", text);
    for (const char *text : {"Bearer", "Bearer ", "Authorization: Bearer", "authorization: bearer  \r\n",
                             "Bearer:", "TOKEN=", "ACCESS_TOKEN=\"\"", "export TOKEN=", "{\"id_token\":\"\"}",
                             "\"Bearer \"", "Authorization:", "DPoP "})
        addText("nothing", text);
    for (const char *text :
         {"$TOKEN", "${TOKEN}", "Bearer ${ACCESS_TOKEN}", "Authorization: Bearer $JWT", "%TOKEN%", "Bearer %ID_TOKEN%",
          "$env:TOKEN", "process.env.TOKEN", "Bearer process.env.API_TOKEN", "os.environ[\"TOKEN\"]",
          "os.getenv('TOKEN')", "${TOKEN:-}", "$(get-token)", "System.getenv(\"TOKEN\")", "import.meta.env.VITE_TOKEN",
          "ENV['TOKEN']", "!TOKEN!", "$(cat token.txt)", "`$TOKEN`"})
        addText("variable", text);
    addText("empty_word", "GET /v1 HTTP/1.1\r\nHost: a.example\r\nAuthorization: Bearer undefined\r\n\r\n");
    addText("empty_word", "https://app.example/#access_token=undefined&state=x");
    addText("empty_word", "user: kim\ntoken: null\nrole: admin\n");
    addText("empty_word", R"({"headers": {"x": 1}, "Authorization": "Bearer null"})");
    addText("variable", "curl -H \"Authorization: Bearer $TOKEN\" https://api.example/v1");
    addText("nothing", "fetch(url, { headers: { 'Authorization': 'Bearer ' } })");
    for (const char *text : {"{{token}}", "Bearer {{access_token}}", "{{ .Values.token }}", "<%= token %>", "#{token}",
                             "${{ secrets.TOKEN }}", "{token}", "__TOKEN__", "@token@", "{{{jwt}}}", ":token"})
        addText("template", text);
    for (const char *text :
         {"<your-token>", "<your-token-here>", "<TOKEN>", "YOUR_TOKEN_HERE", "your_jwt_token", "Bearer <token>",
          "[token]", "insert token here", "access_token", "Bearer YOUR_ACCESS_TOKEN", "<paste your JWT here>",
          "yourTokenHere", "Bearer token", "<Access Token>", "my-token"})
        addText("documentation", text);
    for (const char *text :
         {"***", "********", "[REDACTED]", "Bearer ****", "Authorization: Bearer [FILTERED]", "xxxxxxxxxx",
          "<redacted>", "••••••••", "SecretStr('**********')", "System.Security.SecureString"})
        addText("masked", text);
    for (const char *text : {"/var/run/secrets/kubernetes.io/serviceaccount/token", "./token.jwt", "token.txt",
                             "C:\\Users\\kim\\token.txt", "~/tokens/dev", "file:///tmp/token"})
        addText("file_name", text);
    for (const char *text : {"op://vault/item/token", "vault:secret/data/app#token",
                             "arn:aws:secretsmanager:eu-west-1:123456789012:secret:app",
                             "@Microsoft.KeyVault(SecretUri=https://a.vault.azure.net/secrets/b)"})
        addText("store_reference", text);
    for (const char *text :
         {"[object Object]", "Bearer [object Object]", "[object Response]", "{\"token\":\"[object Object]\"}",
          "<Response [200]>", "<app.Token object at 0x7f8b1c2d3e4f>", "com.acme.Token@1b2c3d4e", "HASH(0x55d0c8a0)",
          "#<Token:0x000055d0c8a0>", "System.Collections.Generic.Dictionary`2[System.String,System.String]",
          "&{abc 12}", "map[access_token:abc]", "@{access_token=abc; expires_in=3600}", "0xc000012345", "Object"})
        addText("object", text);
    for (const char *text :
         {"[object Promise]", "Authorization: Bearer [object Promise]", "Promise { <pending> }",
          "<coroutine object get_token at 0x7f8b1c2d3e4f>", "System.Threading.Tasks.Task`1[System.String]",
          "java.util.concurrent.CompletableFuture@1b2c3d4e[Not completed]"})
        addText("pending", text);
    for (const char *text : {"function getToken() { return token; }", "() => token", "[Function: getToken]",
                             "<bound method Client.token of <Client>>", "<function token at 0x7f8b1c2d3e4f>",
                             "#<Proc:0x000055d0c8a0 a.rb:1>", "CODE(0x55d0c8a0)"})
        addText("function", text);
    for (const char *text : {"Optional[abc]", "Optional(\"abc\")", "Some(\"abc\")", "Ok(\"abc\")", "ARRAY(0x55d0c8a0)",
                             "[Ljava.lang.String;@1b2c3d4e", "Array", "('abc',)", "{:ok, \"abc\"}"})
        addText("container", text);
    for (const char *text :
         {"[B@6d06d69c", "System.Byte[]", "<Buffer 65 79 4a>", "b'abc'", "<memory at 0x7f8b1c2d3e4f>",
          "[101 121 74 104 98 71 99 105 79 105]", "101,121,74,104,98,71,99,105,79,105"})
        addText("byte_array", text);
    for (const char *text : {"%s", "%!s(<nil>)", "{0}", "%!d(string=abc)", "{}"})
        addText(std::string_view(text) == "{}" ? "empty_word" : "format_error", text);
}

void TestForeignText::tellsThatThereIsNoValue()
{
    QFETCH(const QByteArray, expected);
    QFETCH(const QByteArray, text);
    const Inspection inspection = inspected(text.toStdString());
    QCOMPARE(inspection.verdict, Verdict::NotAToken);
    QCOMPARE(QByteArray::fromStdString(std::string(codeName(inspection.cause.value()))), QByteArray("missing_value"));
    QCOMPARE(parameterOf(inspection, "form"), expected);
}

void TestForeignText::namesWhatItIs_data()
{
    addColumns();
    struct Vendor
    {
        const char *name;
        const char *prefix;
        std::size_t length;
    };
    for (const Vendor &vendor : std::initializer_list<Vendor>{{"Pangea", "pts_", 32},
                                                              {"Pangea", "pcl_", 32},
                                                              {"GitHub", "ghp_", 36},
                                                              {"GitHub", "github_pat_", 82},
                                                              {"GitHub", "ghr_", 36},
                                                              {"GitLab", "glpat-", 20},
                                                              {"GitLab", "glcbt-", 20},
                                                              {"GitLab", "gldt-", 20},
                                                              {"Slack", "xoxb-", 40},
                                                              {"Slack", "xoxe.xoxp-", 40},
                                                              {"Slack", "xoxe-1-", 40},
                                                              {"Slack", "xapp-1-", 40},
                                                              {"Stripe", "sk_live_", 24},
                                                              {"Stripe", "rk_test_", 24},
                                                              {"Stripe", "pk_live_", 24},
                                                              {"npm", "npm_", 36},
                                                              {"PyPI", "pypi-AgEIcHlwaS5vcmc", 60},
                                                              {"RubyGems", "rubygems_", 48},
                                                              {"Docker", "dckr_pat_", 27},
                                                              {"Google", "ya29.", 100},
                                                              {"Google", "AIza", 35},
                                                              {"Google", "GOCSPX-", 28},
                                                              {"Google", "1//0", 60},
                                                              {"Vault", "hvs.", 24},
                                                              {"Vault", "hvb.", 60},
                                                              {"Vault", "s.", 24},
                                                              {"DigitalOcean", "dop_v1_", 64},
                                                              {"Shopify", "shpat_", 32},
                                                              {"Square", "sq0atp-", 22},
                                                              {"Postman", "PMAK-", 59},
                                                              {"OpenAI", "sk-proj-", 80},
                                                              {"OpenAI", "sk-", 48},
                                                              {"Anthropic", "sk-ant-api03-", 80},
                                                              {"Groq", "gsk_", 52},
                                                              {"Hugging Face", "hf_", 34},
                                                              {"Replicate", "r8_", 37},
                                                              {"Supabase", "sb_secret_", 30},
                                                              {"Supabase", "sb_publishable_", 30},
                                                              {"Supabase", "sbp_", 40},
                                                              {"Linear", "lin_api_", 40},
                                                              {"Notion", "ntn_", 46},
                                                              {"Figma", "figd_", 40},
                                                              {"Heroku", "HRKU-", 36},
                                                              {"Netlify", "nfp_", 36},
                                                              {"Fly.io", "fm2_", 60},
                                                              {"Dynatrace", "dt0c01.ABC.", 64},
                                                              {"New Relic", "NRAK-", 27},
                                                              {"Grafana", "glsa_", 41},
                                                              {"Sentry", "sntrys_", 60},
                                                              {"Doppler", "dp.pt.", 43},
                                                              {"1Password", "ops_eyJ", 200},
                                                              {"Pulumi", "pul-", 40},
                                                              {"Databricks", "dapi", 32},
                                                              {"PlanetScale", "pscale_tkn_", 43},
                                                              {"Tailscale", "tskey-auth-", 30},
                                                              {"Atlassian", "ATATT3xFfGF0", 180},
                                                              {"HubSpot", "pat-na1-", 36},
                                                              {"SendGrid", "SG.abc.", 43},
                                                              {"Ory", "ory_at_", 43},
                                                              {"OpenShift", "sha256~", 43},
                                                              {"Contentful", "CFPAT-", 43},
                                                              {"Brevo", "xkeysib-", 64},
                                                              {"crates.io", "cio", 32}})
        addText(vendor.name, vendor.prefix + filler(vendor.length));
    addText("AWS access key ID", "AKIA0000000000EXAMPL");
    addText("temporary AWS access key ID", "ASIA0000000000EXAMPL");
    addText("Kubernetes", "abcdef.0123456789abcdef");
    addText("Mapbox", "pk." + urlBase64(R"({"u":"acme","a":"c1"})") + "." + filler(22));
    addText("Mapbox", "sk." + urlBase64(R"({"u":"acme","a":"c1"})") + "." + filler(22));
    addText("Discord", urlBase64("123456789012345678") + ".Gabc1D." + filler(38));
    addText("Facebook", urlBase64(bytesOfLength(32)) + "." + urlBase64(R"({"algorithm":"HMAC-SHA256"})"));
    addText("Telegram", "123456789:" + filler(35));
    addText("CAS", "ST-1-" + filler(20) + "-cas");
    addText("Entra", "abc8Q~" + filler(34));
    addText("Airtable", "pat" + filler(14) + "." + std::string(64, 'a'));
    addText("IdentityServer", std::string(64, 'B') + "-1");

    addText("PASETO", "v4.public." + filler(80));
    addText("PASETO", "v2.local." + filler(80) + ".Zm9v");
    addText("PASETO", "k4.secret." + filler(80));
    addText("Fernet", "gAAAAABl9GYI" + filler(88));
    addText("macaroon", standardBase64("001clocation https://example\n0018identifier demo\n"));
    addText("macaroon", urlBase64(std::string("\x02\x01\x03"
                                              "abc\x02\x04"
                                              "demo",
                                              11) +
                                  bytesOfLength(40)));
    const std::string blocks = std::string("\x12\x50\x0A\x4E", 4) + bytesOfLength(0x4E) +
                               std::string("\x22\x22\x0A\x20", 4) + bytesOfLength(32);
    addText("Biscuit", urlBase64(blocks));
    const std::string cose = std::string("\xD2\x84\x43\xA1\x01\x26", 6) + bytesOfLength(60);
    addText("CWT", urlBase64(cose));
    addText("CWT", standardBase64(cose));
    addText("CWT", cose);
    addText("CWT", "d83dd28443a10126a104524173796d6d657472696345434453413235365850a70175636f61703a2f2f61732e6578");
    addText("SAML", "SAMLResponse=" + standardBase64("<samlp:Response ID=\"_1\"></samlp:Response>"));
    addText("SAML", standardBase64("<saml2p:Response xmlns:saml2p=\"urn:oasis:names:tc:SAML:2.0:protocol\"/>"));
    const Bytes deflated =
        deflate(asBytes(R"(<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"/>)"));
    addText("SAML", standardBase64(asText(deflated)));
    addText("SAML", "https://idp.example/sso?SAMLRequest=" + urlBase64(asText(deflated)) + "&RelayState=x");

    const std::string json = R"({"_fresh":true,"user_id":"7"})";
    addText("Flask", urlBase64(json) + ".awt7dw." + urlBase64(bytesOfLength(20)));
    addText("Flask", ".eJyrVipOLS7OzM-Lz0xRslICEjpKFUBGJZWBUi0AGRct7g.awt7dw." + urlBase64(bytesOfLength(20)));
    addText("Flask", "session=" + urlBase64(json) + ".awt7dw." + urlBase64(bytesOfLength(20)));
    addText("Django", urlBase64(json) + ":1qXyZ2:" + urlBase64(bytesOfLength(32)));
    addText("Django", "sessionid=" + filler(32));
    addText("Laravel", standardBase64(R"({"iv":"AQEB","value":"AgIC","mac":"acac","tag":""})"));
    addText("Laravel", "laravel_session=" + urlBase64(R"({"iv":"AQEB","value":"AgIC","mac":"acac"})") + "%3D");
    addText("Rails", standardBase64(json) + "--" + std::string(40, 'a'));
    addText("Rails", standardBase64(bytesOfLength(30)) + "--" + standardBase64(bytesOfLength(12)) + "--" +
                         standardBase64(bytesOfLength(16)));
    addText("Express", "s%3A" + filler(32) + "." + urlBase64(bytesOfLength(32)));
    addText("Express", "s:" + filler(32) + "." + urlBase64(bytesOfLength(32)));
    addText("Express", "Cookie: theme=dark; connect.sid=s%3A" + filler(32) + "." + urlBase64(bytesOfLength(32)));
    addText("Phoenix", "SFMyNTY." + filler(40) + "." + filler(43));
    addText("Tornado", "2|1:0|10:1700000000|4:user|8:a2lt|" + std::string(64, 'a'));
    addText("ASP.NET Core", "CfDJ8" + filler(120));
    addText("Java", "JSESSIONID=" + filler(32));
    addText("PHP", "Cookie: PHPSESSID=" + filler(26));

    addText("Basic", "Authorization: Basic " + standardBase64("client-1:s3cr3t"));
    addText("Basic", "basic " + standardBase64("kim:korrekt-pferd"));
    addText("user name and password", standardBase64("client-1:s3cr3t-value"));
    addText("ECR", standardBase64("AWS:eyJwYXlsb2FkIjoi"));
    addText("NTLM", "Authorization: NTLM TlRMTVNTUAABAAAABwcHBwcHBwc=");
    addText("Negotiate", "Negotiate YIIJvwYGKwYBBQUCoIIJ");
    addText("Kerberos",
            standardBase64(std::string("\x60\x82\x01\x01\x06\x06\x2b\x06\x01\x05\x05\x02", 12) + bytesOfLength(40)));
    addText("signature of AWS", "Authorization: AWS4-HMAC-SHA256 Credential=AKIA/20261129/eu/s3/aws4_request");
    addText("Digest", "Digest username=\"kim\", realm=\"a\"");
    addText("Okta", "SSWS 00" + filler(40));

    addText("certificate request", "-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----\n");
    addText("OpenPGP", "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQEN\n-----END PGP PUBLIC KEY BLOCK-----\n");
    addText("ZIP", std::string("PK\x03\x04\x14\x00\x00\x00", 8) + bytesOfLength(20));
    addText("gzip", std::string("\x1F\x8B\x08\x00", 4) + bytesOfLength(20));
    addText("PDF", "%PDF-1.7\n1 0 obj");
    addText("PNG", "\x89PNG\r\n\x1A\n" + bytesOfLength(20));
    addText("Java object", standardBase64(std::string("\xAC\xED\x00\x05sr", 6) + bytesOfLength(20)));
    addText("web page", "<!DOCTYPE html><html><body>Sign in</body></html>");
    addText("error answer", R"({"error":"invalid_client","error_description":"unknown client"})");
    addText("header of a token", urlBase64(R"({"alg":"ES256","kid":"a"})"));
    addText("payload of a token", urlBase64(R"({"iss":"https://a.example","exp":1795914715})"));
    std::string wrapped = standardBase64("<saml2p:Response xmlns:saml2p=\"urn:oasis:names:tc:SAML:2.0:protocol\"/>");
    wrapped.insert(64, "\r\n");
    addText("SAML", wrapped);
    addText("payload of a token", R"({"sub": "kim", "exp": 3600})");
    addText("CWT", "d8 3d d2 84 43 a1 01 26 a1 04 52 41 73 79 6d 6d 65 74 72 69 63 45 43 44 53 41 32 35 36");
    addText("macaroon", R"({"v":2,"l":"https://a.example","i":"demo","s64":"AAAA"})");
    addText("Koa", "koa.sess=" + urlBase64(R"({"_expire":1,"_maxAge":2})") + "; koa.sess.sig=" + filler(27));
    addText("UUID", "0f8fad5b-d9cb-469f-a165-70867728950e");
    addText("web address", "https://login.acme.example/token");
}

void TestForeignText::namesWhatItIs()
{
    QFETCH(const QByteArray, expected);
    QFETCH(const QByteArray, text);
    const Inspection inspection = inspected(text.toStdString());
    QCOMPARE(inspection.verdict, Verdict::NotAToken);
    QVERIFY2(parameterOf(inspection, "named").contains(expected),
             codeName(inspection.cause.value()).data() + (": " + parameterOf(inspection, "named")));
    QVERIFY(!parameterOf(inspection, "remedy").isEmpty());
}

void TestForeignText::namesCredentialsInOtherText_data()
{
    addColumns();
    const std::string key = "sb_secret_" + filler(24);
    addText("Supabase", "apikey: " + key);
    addText("Supabase", "SUPABASE_KEY=" + key);
    addText("Supabase", "export SUPABASE_KEY='" + key + "'");
    addText("Supabase", "# settings\nURL=https://a.example\nKEY=" + key + "\n");
    addText("Supabase", "curl https://a.example -H 'apikey: " + key + "'");
    addText("Supabase", "{\"apikey\": \"" + key + "\"}");
    addText("Supabase", "https://a.example/?apikey=" + key + "&x=1");
    addText("GitHub", R"({"access_token":"gho_)" + filler(36) + R"(","token_type":"bearer"})");
    addText("GitHub", "Authorization: token ghp_" + filler(36));
    addText("GitHub", "\"ghp_" + filler(36) + "\",");
}

void TestForeignText::namesCredentialsInOtherText()
{
    namesWhatItIs();
}

void TestForeignText::leavesOtherTextUnnamed_data()
{
    addColumns();
    addText("opaque_token", "correct-horse-battery-staple");
    addText("opaque_token", "8xLOxBtZp8");
    addText("opaque_token", filler(43));
    addText("opaque_token", "skateboard");
    addText("unrecognized_text", "hello, this is no token");
    addText("unrecognized_text", "{\"a\": [1, 2");
    addText("unrecognized_text", "The basic idea of a token is simple: it is signed.");
    addText("unrecognized_text", "{\"name\": \"kim\", \"age\": 36}");
}

void TestForeignText::leavesOtherTextUnnamed()
{
    QFETCH(const QByteArray, expected);
    QFETCH(const QByteArray, text);
    const Inspection inspection = inspected(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(std::string(codeName(inspection.cause.value()))), expected);
    QCOMPARE(parameterOf(inspection, "named"), QByteArray());
}

void TestForeignText::leavesTokensAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    const Signer signer = makeSigner("ES256", "a");
    const std::string token = goodToken(signer);
    QTest::newRow("token") << QByteArray::fromStdString(token);
    QTest::newRow("Bearer") << QByteArray::fromStdString("Bearer " + token);
    QTest::newRow("Python bytes") << QByteArray::fromStdString("b'" + token + "'");
    QTest::newRow("Optional") << QByteArray::fromStdString("Optional[" + token + "]");
    QTest::newRow("Swift") << QByteArray::fromStdString("Optional(\"" + token + "\")");
    QTest::newRow("Rust") << QByteArray::fromStdString("Some(\"" + token + "\")");
    QTest::newRow("list") << QByteArray::fromStdString("['" + token + "']");
    QTest::newRow("cookies") << QByteArray::fromStdString("Cookie: JSESSIONID=abc; session=" + token);
    QTest::newRow("with an API key") << QByteArray::fromStdString("apikey: sb_secret_" + filler(24) +
                                                                  "\nAuthorization: Bearer " + token);
    QTest::newRow("short payload") << QByteArray::fromStdString(urlBase64(R"({"alg":"HS256"})") + "." +
                                                                urlBase64("abcd") + "." + urlBase64(bytesOfLength(32)));
    QTest::newRow("no algorithm") << QByteArray::fromStdString(
        urlBase64(R"({"typ":"JWT"})") + "." + urlBase64(R"({"sub":"kim"})") + "." + urlBase64(bytesOfLength(32)));
}

void TestForeignText::leavesTokensAlone()
{
    QFETCH(const QByteArray, text);
    const Inspection inspection = inspected(text.toStdString());
    QVERIFY(inspection.verdict != Verdict::NotAToken);
    QVERIFY(inspection.header);
}

/// What is recognised is named by what all of its kind have in common, and never quoted.
void TestForeignText::keepsWhatIsSecret()
{
    const std::string secret = filler(40);
    for (const std::string &text : std::initializer_list<std::string>{
             "ghp_" + secret, "apikey: sb_secret_" + secret, "Authorization: Basic " + standardBase64("kim:" + secret),
             "Bearer sk_live_" + secret, "{" + secret + "}", "$" + secret, "<" + secret + ">",
             "postgres://kim:" + secret + "@db.example/a"}) {
        const Inspection inspection = inspected(text);
        for (const Finding &finding : inspection.findings) {
            for (const Parameter &parameter : parametersOf(finding)) {
                const auto *value = std::get_if<std::string>(&parameter.value);
                QVERIFY2(!value || !value->contains(secret.substr(0, 12)), text.c_str());
            }
        }
    }
}

void TestForeignText::readsUtf16_data()
{
    QTest::addColumn<bool>("isLittle");
    QTest::addColumn<bool>("hasMark");
    QTest::newRow("PowerShell") << true << true;
    QTest::newRow("big endian") << false << true;
    QTest::newRow("without a mark") << true << false;
    QTest::newRow("big endian without a mark") << false << false;
}

void TestForeignText::readsUtf16()
{
    QFETCH(const bool, isLittle);
    QFETCH(const bool, hasMark);
    const Signer signer = makeSigner("ES256", "a");
    const std::string token = goodToken(signer);
    std::string text = !hasMark ? "" : isLittle ? "\xFF\xFE" : "\xFE\xFF";
    for (const char c : token + "\r\n") {
        text += isLittle ? c : '\0';
        text += isLittle ? '\0' : c;
    }
    const Inspection inspection = inspected(text);
    QCOMPARE(QByteArray::fromStdString(inspection.token), QByteArray::fromStdString(token));
    QVERIFY(inspection.find(Code::Utf16Text));
    const std::size_t start = hasMark ? 2 : 0;
    QCOMPARE(inspection.segments.front().range.offset, start);
    QCOMPARE(inspection.segments[1].range.offset, start + 2 * (token.find('.') + 1));
}

QTEST_GUILESS_MAIN(TestForeignText)
#include "tst_foreign_text.moc"
