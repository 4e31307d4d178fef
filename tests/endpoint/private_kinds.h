// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/unescaped_text.h"
#include "tests/jose/private_files.h"

#include <set>
#include <string>
#include <vector>

/// What must not come out of any door of the program, and the ways in which an answer may carry it.
namespace tokenscope::test {

/// Something private as an answer would have it.
struct PrivateKind
{
    QByteArray name;
    QByteArray text;
    QByteArray secret; ///< what of the text may be seen nowhere
};

inline std::vector<PrivateKind> privateKinds()
{
    const auto jwk = [](const char *kind, const char *members, const char *name) {
        return PrivateKind{QByteArray(kind) + ' ' + name,
                           '{' + QByteArray(members) + R"(,"kid":"one",")" + name + R"(":)" + memberText(name) + '}',
                           privateValue};
    };
    std::vector<PrivateKind> kinds;
    for (const char *name : {"d", "p", "q", "dp", "dq", "qi", "oth"})
        kinds.push_back(jwk("RSA", R"("kty":"RSA","n":"AQAB","e":"AQAB")", name));
    kinds.push_back(jwk("EC", R"("kty":"EC","crv":"P-256","x":"AQAB","y":"AQAB")", "d"));
    kinds.push_back(jwk("OKP", R"("kty":"OKP","crv":"Ed25519","x":"AQAB")", "d"));
    kinds.push_back(jwk("AKP", R"("kty":"AKP","alg":"ML-DSA-44","pub":"AQAB")", "priv"));
    kinds.push_back(jwk("oct", R"("kty":"oct","alg":"HS256")", "k"));
    for (const char *name : {"seed", "client_secret", "password", "refresh_token", "privateExponent"})
        kinds.push_back({name, R"({"a":"b",")" + QByteArray(name) + R"(":")" + privateValue + "\"}", privateValue});
    const QByteArray key = pkcs8().sliced(60); // what comes before says how it is encoded
    for (const char *label : {"PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY"})
        kinds.push_back({"PEM " + QByteArray(label), pem(label, "\n", pkcs8()), key});
    const QByteArray openSsh = QByteArray("openssh-key-v1\0", 15) + binary(400);
    kinds.push_back({"OpenSSH", pem("OPENSSH PRIVATE KEY", "\n", openSsh), openSsh.sliced(60)});
    const QByteArray pkcs12 =
        der('\x30',
            QByteArray("\x02\x01\x03", 3) + der('\x30', QByteArray("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01", 11) +
                                                            der('\xA0', der('\x04', binary(300)))));
    for (const auto &[name, file] : {std::pair("PKCS #8", pkcs8()), std::pair("PKCS #12", pkcs12)}) {
        const QByteArray hidden = file.sliced(60);
        kinds.push_back({QByteArray(name) + " base64", R"({"file":")" + file.toBase64() + "\"}", hidden});
        kinds.push_back({QByteArray(name) + " base64url",
                         R"({"file":")" + file.toBase64(QByteArray::Base64UrlEncoding) + "\"}", hidden});
        kinds.push_back({QByteArray(name) + " hexadecimal", R"({"file":")" + file.toHex() + "\"}", hidden});
    }
    return kinds;
}

/// A whole answer, from the status line on.
struct PrivateAnswer
{
    QByteArray name;
    QByteArray bytes;
};

inline QByteArray answerOf(const QByteArray &body, const QByteArray &headers = {}, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

inline QByteArray referencesOf(QByteArray text)
{
    return text.replace('&', "&amp;").replace('"', "&quot;").replace('\n', "&#10;");
}

inline std::vector<PrivateAnswer> privateAnswers(const PrivateKind &kind)
{
    const QByteArray &text = kind.text;
    const bool isJson = text.startsWith('{');
    const QByteArray value = isJson ? text : jsonString(text);
    const QByteArray quoted = jsonString(text);
    const QByteArray keys = R"({"keys":[)" + value + "]}";
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray oneLine = QByteArray(text).replace('\n', ' ');
    QByteArray capitals = text;
    for (const QByteArray &name : privateMembers)
        capitals.replace('"' + name + "\":", '"' + name.toUpper() + "\":");
    const auto failed = [&](const QByteArray &detail) {
        return R"({"request_id":"prq_a","status":"ValidationError","summary":)" + detail +
               R"(,"result":{"errors":[{"code":"x","detail":)" + detail + R"(,"source":"/a","path":)" + detail + "}]}}";
    };
    return {
        {"in a key set", answerOf(keys, json)},
        {"in an envelope", answerOf(R"({"request_id":"prq_a","status":"Success","result":)" + keys + '}', json)},
        {"beside an envelope", answerOf(R"({"status":"Success","result":{"keys":[]},"extra":)" + value + '}', json)},
        {"in an error's detail", answerOf(failed(quoted), json, "400 Bad Request")},
        {"beside keys", answerOf(R"({"keys":[],"debug":)" + quoted + '}', json)},
        {"in a kid", answerOf(R"({"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB","kid":)" + quoted + "}]}", json)},
        {"as kty, alg and use",
         answerOf(R"({"keys":[{"kty":)" + quoted + R"(,"alg":)" + quoted + R"(,"use":)" + quoted + R"(,"key_ops":[)" +
                      quoted + R"(],"crv":)" + quoted + R"(,"x5c":[)" + quoted + "]}]}",
                  json)},
        {"in JSON escapes", answerOf("{\"keys\":[],\"a\":\"" + escaped(text) + "\"}", json)},
        {"twice in strings", answerOf("{\"keys\":[],\"a\":" + jsonString("{\"b\":" + quoted + '}') + '}', json)},
        {"in base64", answerOf("{\"keys\":[],\"a\":\"" + text.toBase64() + "\"}", json)},
        {"in base64url",
         answerOf("{\"keys\":[],\"a\":\"" + text.toBase64(QByteArray::Base64UrlEncoding) + "\"}", json)},
        {"in hexadecimal", answerOf("{\"keys\":[],\"a\":\"" + text.toHex() + "\"}", json)},
        {"in a form", answerOf("a=b&key=" + text.toPercentEncoding(), "Content-Type: text/plain\r\n")},
        {"in base64 in lines", answerOf(wrapped(text.toBase64(), "\r\n", 60), "Content-Type: text/plain\r\n")},
        {"in capitals", answerOf(R"({"keys":[)" + (isJson ? capitals : value) + "]}", json)},
        {"in HTML", answerOf("<html><body><pre>" + referencesOf(text) + "</pre></body></html>",
                             "Content-Type: text/html\r\n", "500 Internal Server Error")},
        {"in plain text of an error", answerOf("Cannot load " + text, {}, "502 Bad Gateway")},
        {"in a header", answerOf("{\"keys\":[]}", json + "X-Debug: " + oneLine + "\r\n")},
        {"in a reason phrase", answerOf("{}", json, "500 " + oneLine)},
        {"cut", answerOf(keys.first(keys.size() * 3 / 4), json)},
        {"compressed", answerOf(qCompress(keys).sliced(4), json + "Content-Encoding: deflate\r\n")},
        {"behind duplicates", answerOf(R"({"keys":[],"keys":[)" + value + "," + value + "],\"keys\":[]}", json)},
        {"in UTF-16", answerOf("\xFF\xFE" + wide(keys, true), json)},
        {"in UTF-16 of the other order", answerOf("\xFE\xFF" + wide(keys, false), json)},
        {"behind a BOM", answerOf("\xEF\xBB\xBF" + keys, json)},
        {"behind bytes that are no UTF-8", answerOf("\xFF\x80 " + keys, json)},
        {"in a connection that ends", answerOf(keys, json).chopped(2)},
        {"in a redirect", answerOf(keys, json + "Location: ftp://a.example/\r\n", "302 Found")},
    };
}

/// Finds pieces of a secret, as it is or encoded once or twice.
class SecretPieces
{
public:
    explicit SecretPieces(const QByteArray &secret)
    {
        add(secret);
        for (const QByteArray &once : encodingsOf(secret)) {
            add(once);
            for (const QByteArray &twice : encodingsOf(once))
                add(twice);
        }
        add(wide(secret, true).toBase64().mid(4));
    }

    /// The first piece in the text; empty if there is none.
    QByteArray findIn(const QByteArray &text) const
    {
        const UnescapedText unescaped(std::string_view(text.constData(), std::size_t(text.size())));
        std::string plain;
        for (const char c : unescaped.text()) {
            if (c != '\0' && c != '\n' && c != '\r' && c != ' ' && c != '\\')
                plain += c;
        }
        for (std::size_t i = 0; i + piece <= plain.size(); ++i) {
            if (m_pieces.contains(plain.substr(i, piece)))
                return QByteArray::fromStdString(plain.substr(i, piece));
        }
        return {};
    }

private:
    static constexpr std::size_t piece = 12;

    static std::vector<QByteArray> encodingsOf(const QByteArray &bytes)
    {
        std::vector<QByteArray> all = {bytes.toHex(), bytes.toHex().toUpper()};
        for (int before = 0; before < 3; ++before) {
            const QByteArray text = QByteArray(before, ' ') + bytes;
            all.push_back(text.toBase64().mid(4).chopped(4));
            all.push_back(text.toBase64(QByteArray::Base64UrlEncoding).mid(4).chopped(4));
        }
        return all;
    }

    void add(const QByteArray &form)
    {
        const std::string bytes = form.toStdString();
        for (std::size_t i = 0; i + piece <= bytes.size(); ++i)
            m_pieces.insert(bytes.substr(i, piece));
    }

    std::set<std::string> m_pieces;
};

} // namespace tokenscope::test
