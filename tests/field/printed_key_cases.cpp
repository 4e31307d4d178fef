// SPDX-License-Identifier: Apache-2.0
#include "base/base64url.h"
#include "base/hex.h"
#include "crypto/formats/key_export.h"
#include "tests/field/field_case.h"
#include "json/writer.h"

#include <algorithm>
#include <sstream>
#include <utility>

namespace tokenscope::field {

using namespace workshop;

namespace {

std::string pemText(const Signer &signer)
{
    return crypto::spkiPem(signer.key);
}

/// Each line between two texts, all of them in one text.
std::string eachLine(const std::string &pem, std::string_view before, std::string_view behind)
{
    std::istringstream lines(pem);
    std::string text;
    for (std::string line; std::getline(lines, line);)
        text.append(before).append(line).append(behind);
    return text;
}

std::string escapedLine(const Signer &signer)
{
    std::string line = eachLine(pemText(signer), "", "\\n");
    line.resize(line.size() - 2);
    return line;
}

std::string bodyOf(const Signer &signer)
{
    const std::string pem = pemText(signer);
    const std::size_t begin = pem.find('\n') + 1;
    const std::string body = pem.substr(begin, pem.rfind("\n-----END") - begin);
    return eachLine(body, "", "");
}

std::string tomlMembers(const Signer &signer, std::string_view between)
{
    std::string text;
    const json::Value jwk = signer.publicJwk();
    for (const json::Member &member : jwk.asObject()->members()) {
        if (member.value.asString())
            text.append(text.empty() ? std::string_view() : between)
                .append(member.name + " = \"" + *member.value.asString() + '"');
    }
    return text;
}

/// Two hexadecimal digits a byte, with texts before each and between them.
std::string hexOf(const Signer &signer, std::string_view before, std::string_view between)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const std::uint8_t byte : crypto::spkiDer(signer.key)) {
        hex.append(hex.empty() ? std::string_view() : between).append(before);
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}

std::string capitals(std::string text)
{
    for (char &letter : text)
        letter = letter >= 'a' && letter <= 'f' ? char(letter - 32) : letter;
    return text;
}

/// `{ kty: 'EC', x: '…' }`
std::string inScript(const Signer &signer, char quote)
{
    std::string text;
    const json::Value jwk = signer.publicJwk();
    for (const json::Member &member : jwk.asObject()->members())
        text += (text.empty() ? "{ " : ", ") + member.name + ": " + quote + *member.value.asString() + quote;
    return text + " }";
}

/// As Python prints a dict.
std::string inPython(const Signer &signer)
{
    std::string text;
    const json::Value jwk = signer.publicJwk();
    for (const json::Member &member : jwk.asObject()->members())
        text += (text.empty() ? "{'" : ", '") + member.name + "': '" + *member.value.asString() + "'";
    return "{'keys': [" + text + "}]}";
}

std::string inYaml(const Signer &signer)
{
    std::string text = "keys:\n";
    const json::Value jwk = signer.publicJwk();
    for (const json::Member &member : jwk.asObject()->members())
        text += (text.ends_with(":\n") ? "  - " : "    ") + member.name + ": " + *member.value.asString() + "\n";
    return text;
}

std::string listOfLines(const Signer &signer)
{
    std::string list = eachLine(pemText(signer), "\"", "\",");
    list.back() = ']';
    return "{\"key\":[" + list + "}";
}

/// As `cat -n` prints a file.
std::string numbered(const Signer &signer)
{
    std::string text;
    int number = 0;
    const std::string lines = pemText(signer);
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size() - 1);
        text += "     " + std::to_string(++number) + "\t" + lines.substr(at, end - at + 1);
        at = end + 1;
    }
    return text;
}

/// `{:kty=>"EC", :x=>"…"}`
std::string inRuby(const Signer &signer, const char *before, const char *behind)
{
    std::string text;
    const json::Value jwk = signer.publicJwk();
    for (const json::Member &member : jwk.asObject()->members())
        text += (text.empty() ? "{" : ", ") + (before + member.name) + behind + "=>\"" + *member.value.asString() + '"';
    return text + "}";
}

/// With no-break spaces, as pages and chats put them.
std::string withHardSpaces(std::string text)
{
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at))
        text.replace(at, 1, "\xC2\xA0");
    return text;
}

using PrintedKey = std::string (*)(const Signer &signer);

/// The same public key in sources, settings and what programs print.
const std::vector<std::pair<std::string, PrintedKey>> &printedKeys()
{
    using Key = const Signer &;
    static const std::vector<std::pair<std::string, PrintedKey>> all = {
        {"properties-continued",
         [](Key key) { return "issuer=x\njwt.public.key=" + eachLine(pemText(key), "    ", "\\n\\\n") + "\n"; }},
        {"properties-line", [](Key key) { return "jwt.key=" + escapedLine(key) + "\nother=1\n"; }},
        {"terraform", [](Key key) { return "resource \"x\" \"y\" {\n  key = <<EOF\n" + pemText(key) + "EOF\n}\n"; }},
        {"terraform-indented",
         [](Key key) {
             return "resource \"x\" \"y\" {\n  key = <<-EOT\n" + eachLine(pemText(key), "    ", "\n") + "  EOT\n}\n";
         }},
        {"hcl", [](Key key) { return "jwt_validation_pubkeys = [\"" + escapedLine(key) + "\"]\n"; }},
        {"base64-twice", [](Key key) { return standardBase64(standardBase64(pemText(key))); }},
        {"script", [](Key key) { return "const jwk = " + inScript(key, '\'') + ";\n"; }},
        {"script-exported", [](Key key) { return "export const JWK = " + inScript(key, '"') + ";\n"; }},
        {"script-set", [](Key key) { return "module.exports = { keys: [ " + inScript(key, '\'') + " ] };\n"; }},
        {"python-assigned", [](Key key) { return "JWKS = " + inPython(key) + "\n"; }},
        {"python-printed", [](Key key) { return inPython(key) + "\n"; }},
        {"script-alone", [](Key key) { return inScript(key, '"'); }},
        {"ruby-printed", [](Key key) { return "{:keys=>[" + inRuby(key, ":", "") + "]}"; }},
        {"ruby-printed-texts", [](Key key) { return "{\"keys\" => [" + inRuby(key, "\"", "\"") + "]}"; }},
        {"numbered", numbered},
        {"hard-spaces", [](Key key) { return withHardSpaces(pemText(key)); }},
        {"python-lines", [](Key key) { return "KEY = \"\"\"" + pemText(key) + "\"\"\"\n"; }},
        {"environment-single", [](Key key) { return "JWT_PUBLIC_KEY='" + escapedLine(key) + "'\n"; }},
        {"environment-lines", [](Key key) { return "A=1\nJWT_PUBLIC_KEY=\"" + pemText(key) + "\"\nB=2\n"; }},
        {"hex-colons", [](Key key) { return hexOf(key, "", ":"); }},
        {"hex-capitals", [](Key key) { return capitals(hexOf(key, "", " ")); }},
        {"hex-in-c", [](Key key) { return "unsigned char key[] = {\n" + hexOf(key, "0x", ", ") + "\n};\n"; }},
        {"java",
         [](Key key) {
             return "static final String KEY = \"\" +\n" + eachLine(pemText(key), "    \"", "\\n\" +\n") +
                    "    \"\";\n";
         }},
        {"csharp", [](Key key) { return "const string Key = @\"" + pemText(key) + "\";"; }},
        {"go", [](Key key) { return "var key = []byte(`" + pemText(key) + "`)"; }},
        {"php", [](Key key) { return "$publicKey = <<<EOD\n" + pemText(key) + "EOD;\n"; }},
        {"ruby", [](Key key) { return "KEY = <<~PEM\n" + eachLine(pemText(key), "  ", "\n") + "PEM\n"; }},
        {"xml", [](Key key) { return "<config><publicKey>\n" + pemText(key) + "</publicKey></config>"; }},
        {"yaml-folded", [](Key key) { return "key: >-\n" + eachLine(pemText(key), "  ", "\n"); }},
        {"yaml-set", [](Key key) { return inYaml(key); }},
        {"kubernetes",
         [](Key key) { return "kind: Secret\ndata:\n  public.pem: " + standardBase64(pemText(key)) + "\n"; }},
        {"compose", [](Key key) { return "    environment:\n      - PUBLIC_KEY=" + escapedLine(key) + "\n"; }},
        {"settings-bare", [](Key key) { return "{\"Jwt\":{\"Issuer\":\"x\",\"PublicKey\":\"" + bodyOf(key) + "\"}}"; }},
        {"list-of-lines", [](Key key) { return listOfLines(key); }},
        {"environment-set", [](Key key) { return "JWKS='" + keyFile(key) + "'\n"; }},
        {"json-in-json",
         [](Key key) {
             return "{\"SecretString\":" + json::quote("{\"jwks\":" + json::quote(keyFile(key)) + "}") + "}";
         }},
        {"tabs", [](Key key) { return "\xEF\xBB\xBF" + eachLine(pemText(key), "\t", "\r\n"); }},
        {"quoted-mail", [](Key key) { return eachLine(pemText(key), "> ", "\n"); }},
        {"vault",
         [](Key key) {
             return "====== Data ======\nKey          Value\n---          -----\npublic_key   " +
                    eachLine(pemText(key), "             ", "\n").substr(13);
         }},
        {"aws-kms",
         [](Key key) {
             return "{\"KeyId\":\"k\",\"PublicKey\":\"" + standardBase64(asText(crypto::spkiDer(key.key))) + "\"}";
         }},
        {"google-kms", [](Key key) { return "{\"pem\":" + json::quote(pemText(key)) + ",\"pemCrc32c\":\"1\"}"; }},
        {"markdown", [](Key key) { return "Key:\n\n```pem\n" + pemText(key) + "```\n"; }},
        {"bare", [](Key key) { return standardBase64(asText(crypto::spkiDer(key.key))); }},
        {"toml-tables",
         [](Key key) { return "[[jwks.keys]]\n" + tomlMembers(key, "\n") + "\n[other]\nname = \"x\"\n"; }},
        {"toml-table", [](Key key) { return "[server]\nport = 80\n\n[signing.key]\n" + tomlMembers(key, "\n"); }},
        {"toml-inline", [](Key key) { return "[auth]\nkeys = [\n  { " + tomlMembers(key, ", ") + " },\n]\n"; }},
        {"sql", [](Key key) { return "INSERT INTO keys VALUES ('k1','" + pemText(key) + "');"; }},
    };
    return all;
}

std::string spelled(const Bytes &bytes, std::string_view between)
{
    std::string text;
    for (const std::uint8_t byte : bytes)
        text.append(text.empty() ? std::string_view() : between).append(hex::encode(ByteView(&byte, 1)));
    return text;
}

/// A curve's point alone, as hardware and crypto libraries write it, compressed or not, in each spelling. Of an Ed25519
/// key where its name is beside it: 32 bytes alone could be a shared secret.
Case points(const Signers &signers)
{
    Case made{"printed-points", "the point of a key alone, compressed or not"};
    const auto add = [&made](const Signer &signer, const std::string &name, const std::string &text) {
        const std::string file = signer.algorithm + '-' + name + ".key";
        made.files[file] = text;
        made.rows.push_back({{"inspect", "-", "--key", file, "--now", std::to_string(now)},
                             signer.algorithm + ".txt",
                             0,
                             "accepted",
                             {},
                             {"single word"},
                             "SEC 1, 2.3.3; RFC 8032, 5.1.2"});
    };
    for (const char *algorithm : {"ES256", "ES384", "ES512"}) {
        const Signer &signer = signers.of(algorithm);
        const json::Object jwk = *signer.publicJwk().asObject();
        const Bytes x = base64url::decodeLenient(*jwk.find("x")->asString());
        const Bytes y = base64url::decodeLenient(*jwk.find("y")->asString());
        Bytes whole{0x04};
        whole.insert(whole.end(), x.begin(), x.end());
        whole.insert(whole.end(), y.begin(), y.end());
        Bytes compressed(1, std::uint8_t(0x02 + y.back() % 2));
        compressed.insert(compressed.end(), x.begin(), x.end());
        made.files[signer.algorithm + ".txt"] = goodToken(signer);
        for (const auto &[form, point] : {std::pair{"whole", whole}, std::pair{"compressed", compressed}}) {
            const std::string name = form;
            add(signer, name + "-digits", hex::encode(point) + "\n");
            add(signer, name + "-capitals", hex::encode(point, hex::LetterCase::Upper));
            add(signer, name + "-prefix", "0x" + hex::encode(point));
            add(signer, name + "-colons", spelled(point, ":"));
            add(signer, name + "-blanks", spelled(point, " "));
            add(signer, name + "-base64", standardBase64(asText(point)) + "\n");
            add(signer, name + "-base64url", base64url::encode(point));
            add(signer, name + "-bytes", std::string(asText(point)));
        }
    }
    const Signer &signer = signers.of("EdDSA");
    const Bytes key = base64url::decodeLenient(*signer.publicJwk().asObject()->find("x")->asString());
    made.files["EdDSA.txt"] = goodToken(signer);
    add(signer, "named", "ed25519:" + standardBase64(asText(key)));
    add(signer, "setting", "ED25519_PUBLIC_KEY=" + hex::encode(key) + "\n");
    add(signer, "quotes", "ed25519_key = \"" + base64url::encode(key) + "\"\n");
    return made;
}

} // namespace

/// A key out of a program's source or what another program printed: the token verifies with it.
std::vector<Case> printedKeyCases(const Signers &signers)
{
    Case made{"printed-key", "the key out of a source, settings or a printout"};
    std::size_t turn = 0;
    for (const auto &[name, print] : printedKeys()) {
        const Signer &signer = signers.of(publicAlgorithms[turn++ % std::size(publicAlgorithms)]);
        made.files[signer.algorithm + ".txt"] = goodToken(signer);
        made.files[name + ".key"] = print(signer);
        made.rows.push_back({{"inspect", "-", "--key", name + ".key", "--now", std::to_string(now)},
                             signer.algorithm + ".txt",
                             0,
                             "accepted",
                             {},
                             {"cannot be read"},
                             "the key is whole and unambiguous, whatever is around it"});
    }
    return {made, points(signers)};
}

} // namespace tokenscope::field
