// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "base/hex.h"
#include "crypto/digest.h"
#include "tests/field/field_case.h"

namespace tokenscope::field {

using namespace workshop;

namespace {

constexpr std::string_view secretText = "correct horse battery staple, long enough for the largest hash of them all";

std::string hexOf(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string hex;
    for (const unsigned char byte : text) {
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}

std::string withPercent(std::string_view text)
{
    std::string escaped;
    for (const char character : text)
        escaped += character == ' ' ? std::string("%20") : std::string(1, character);
    return escaped;
}

/// What is in the file, where the issuer signs with the text itself.
struct Spelling
{
    const char *name;
    std::string (*file)(const std::string &secret);
    const char *says;
};

constexpr Spelling spellings[] = {
    {"line-break", [](const std::string &secret) { return secret + '\n'; }, "line break|newline|white space"},
    {"line-break-windows", [](const std::string &secret) { return secret + "\r\n"; }, "line break|newline|white space"},
    {"blank", [](const std::string &secret) { return ' ' + secret; }, "blank|space"},
    {"quotes", [](const std::string &secret) { return '"' + secret + '"'; }, "quot"},
    {"named", [](const std::string &secret) { return "JWT_SECRET=" + secret; }, "name|variable|JWT_SECRET|setting"},
    {"named-and-quoted", [](const std::string &secret) { return "JWT_SECRET=\"" + secret + "\"\n"; },
     "name|variable|JWT_SECRET|quot|setting"},
    {"exported", [](const std::string &secret) { return "export JWT_SECRET='" + secret + "'\n"; },
     "name|variable|JWT_SECRET|quot|setting"},
    {"dockerfile", [](const std::string &secret) { return "ENV JWT_SECRET=" + secret + "\n"; }, "name"},
    {"list-of-variables", [](const std::string &secret) { return "- JWT_SECRET=" + secret + "\n"; }, "name"},
    {"php-variable", [](const std::string &secret) { return "$secret = '" + secret + "';\n"; }, "name.*quotes"},
    {"wordpress", [](const std::string &secret) { return "define('JWT_AUTH_SECRET_KEY', '" + secret + "');\n"; },
     "name.*quotes"},
    {"python-bytes", [](const std::string &secret) { return "b'" + secret + "'"; }, "quotes"},
    {"base64", [](const std::string &secret) { return encoded(secret); }, "base64"},
    {"base64-prefix", [](const std::string &secret) { return "base64:" + encoded(secret); }, "base64"},
    {"hex", [](const std::string &secret) { return hexOf(secret); }, "hex"},
    {"hex-prefix", [](const std::string &secret) { return "0x" + hexOf(secret); }, "hex"},
    {"wide", [](const std::string &secret) { return "\xFF\xFE" + utf16(secret); }, "UTF-16"},
    {"percent", [](const std::string &secret) { return withPercent(secret); }, "percent"},
    {"in-key-set",
     [](const std::string &secret) { return R"({"keys":[{"kty":"oct","k":")" + encoded(secret) + "\"}]}"; }, "JWK"},
    {"byte-order-mark", [](const std::string &secret) { return "\xEF\xBB\xBF" + secret; }, "byte order mark|BOM"},
};

/// The file has the secret itself, and the issuer signs with another spelling of it.
struct Use
{
    const char *name;
    std::string (*used)(const std::string &secret);
    const char *says;
};

constexpr Use uses[] = {
    {"quotes", [](const std::string &secret) { return '"' + secret + '"'; }, "quotes"},
    {"digits", [](const std::string &secret) { return hexOf(secret); }, "hexadecimal"},
    {"base64", [](const std::string &secret) { return standardBase64(secret); }, "base64 text"},
    {"line-break", [](const std::string &secret) { return secret + '\n'; }, "line break"},
};

Case useCase(const char *algorithm)
{
    Case made{std::string("secret-used-by-") + algorithm, "the issuer signs with another spelling of the secret"};
    made.files["given.secret"] = std::string(secretText);
    for (const Use &use : uses) {
        made.files[std::string(use.name) + ".txt"] =
            goodToken(makeSecret(algorithm, {}, use.used(std::string(secretText))));
        made.rows.push_back({{"inspect", "-", "--secret-file", "given.secret", "--now", std::to_string(now)},
                             std::string(use.name) + ".txt",
                             1,
                             "rejected",
                             {use.says},
                             {"attacker|forge|tampered"},
                             "RFC 7515, A.1: the secret is bytes, and each spelling of them is another secret"});
    }
    return made;
}

/// Programs, settings and editors change a secret on its way to the signer, or to the one who checks.
struct Change
{
    const char *name;
    std::string given;
    std::string used;
    const char *says;
};

std::vector<Change> changes()
{
    const std::string plain = "Correct-horse-battery-staple-for-all-hashes";
    const std::string accented = "Geheimnis-f\xC3\xBCr-alle-Dienste-und-alle-Hashes";
    const std::string narrow = "Geheimnis-f\xFCr-alle-Dienste-und-alle-Hashes";
    const auto digest = [](const std::string &text) {
        return std::string(asText(crypto::hash(crypto::Digest::Sha256, asBytes(text))));
    };
    return {
        {"digest", plain, digest(plain), "SHA-256"},
        {"hex-digest", plain, hex::encode(asBytes(digest(plain))), "SHA-256.*hexadecimal"},
        {"base64-digest", plain, standardBase64(digest(plain)), "SHA-256.*base64"},
        {"capitals", plain, "CORRECT-HORSE-BATTERY-STAPLE-FOR-ALL-HASHES", "capital"},
        {"small-letters", plain, "correct-horse-battery-staple-for-all-hashes", "small"},
        {"cut", plain, plain.substr(0, 32), "32 bytes"},
        {"wide", plain, utf16(plain), "UTF-16"},
        {"narrow", accented, narrow, "Latin-1"},
        {"widened", narrow, accented, "Latin-1"},
        {"entities", "a&amp;b&lt;c-" + plain, "a&b<c-" + plain, "&amp;"},
        {"dollars", "pa$$word-" + plain, "pa$word-" + plain, "dollar"},
        {"webhook", "whsec_" + standardBase64(plain), plain, "whsec_"},
        {"supabase-hook", "v1,whsec_" + standardBase64(plain), plain, "whsec_"},
        {"variable", "pa$word-" + plain, "pa-" + plain, "variable"},
        {"braced-variable", "pa${word}" + plain, "pa" + plain, "variable"},
        {"second-line", "old-" + plain + "\n" + plain + "\n", plain, "lines"},
    };
}

Case changeCase(const char *algorithm)
{
    Case made{std::string("secret-changed-for-") + algorithm, "a program changes the secret before it signs"};
    for (const Change &change : changes()) {
        const std::string name = change.name;
        made.files[name + ".secret"] = change.given;
        made.files[name + ".txt"] = goodToken(makeSecret(algorithm, {}, change.used));
        made.rows.push_back({{"inspect", "-", "--secret-file", name + ".secret", "--now", std::to_string(now)},
                             name + ".txt",
                             1,
                             "rejected",
                             {change.says},
                             {"attacker|forge|tampered"},
                             "RFC 7515, A.1: the secret is bytes, and each spelling of them is another secret"});
    }
    return made;
}

} // namespace

/// The secret is right and spelled in another way: that is said, and nothing is accepted by it.
std::vector<Case> secretCases(const Signers &)
{
    std::vector<Case> cases;
    for (const char *algorithm : {"HS256", "HS384", "HS512"}) {
        const Signer signer = makeSecret(algorithm, {}, secretText);
        Case made{std::string("secret-") + algorithm,
                  "the file has the secret in another spelling than the issuer uses"};
        made.files["token.txt"] = goodToken(signer);
        for (const Spelling &spelling : spellings) {
            const std::string file = std::string(spelling.name) + ".secret";
            made.files[file] = spelling.file(std::string(secretText));
            made.rows.push_back({{"inspect", "-", "--secret-file", file, "--now", std::to_string(now)},
                                 "token.txt",
                                 1,
                                 "rejected",
                                 {spelling.says},
                                 {"attacker|forge|tampered"},
                                 "RFC 7515, A.1: the secret is bytes, and each spelling of them is another secret"});
        }
        made.files["right.secret"] = std::string(secretText);
        made.rows.push_back({{"inspect", "-", "--secret-file", "right.secret", "--now", std::to_string(now)},
                             "token.txt",
                             0,
                             "accepted",
                             {},
                             {},
                             "RFC 7515, A.1"});
        cases.push_back(std::move(made));
        cases.push_back(useCase(algorithm));
        cases.push_back(changeCase(algorithm));
    }
    return cases;
}

} // namespace tokenscope::field
