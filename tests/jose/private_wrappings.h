// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QString>

#include <vector>

/// A private member of a JWK as bodies may hold it: for tests of what must not be shown.
namespace tokenscope::test {

using namespace Qt::StringLiterals;

inline const QByteArrayList privateMembers = {"d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"};

/// What stands for the value of a private member; nothing else in the bodies has a piece of it.
inline const QByteArray privateValue = "Zq7mXw2LkVt9RbY4nGc8HsJ1fUe6DpAo";

inline QByteArray jsonString(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n") + '"';
}

inline QByteArray wide(const QByteArray &text, bool isLittle, qsizetype zeros = 1)
{
    QByteArray all;
    for (const char c : text)
        all += isLittle ? QByteArray(1, c) + QByteArray(zeros, '\0') : QByteArray(zeros, '\0') + QByteArray(1, c);
    return all;
}

inline QByteArray memberText(const QByteArray &name)
{
    return name == "oth" ? R"([{"r":")" + privateValue + R"(","d":"AQAB"}])" : '"' + privateValue + '"';
}

inline QByteArray jwkWith(const QByteArray &name)
{
    const QByteArray kty = name == "k" ? "oct" : name == "priv" ? "AKP" : "RSA";
    return R"({"kty":")" + kty + R"(","kid":"one","n":"AQAB","e":"AQAB",")" + name + R"(":)" + memberText(name) + '}';
}

struct Wrapping
{
    const char *name;
    QByteArray body;
};

inline QByteArray escaped(const QByteArray &name)
{
    QByteArray all;
    for (const char c : name)
        all += "\\u00" + QByteArray::number(c, 16);
    return all;
}

inline QByteArray percentEncoded(const QByteArray &text)
{
    return text.toPercentEncoding();
}

inline QByteArray wrapped(const QByteArray &text, const QByteArray &lineEnd, qsizetype width = 64)
{
    QByteArray all;
    for (qsizetype i = 0; i < text.size(); i += width)
        all += text.mid(i, width) + lineEnd;
    return all;
}

/// Bodies that hold the member in so many ways. `privateValue` or a piece of it is in each, plain or encoded.
inline std::vector<Wrapping> wrappingsOf(const QByteArray &name)
{
    const QByteArray jwk = jwkWith(name);
    const QByteArray value = memberText(name);
    const QByteArray keys = R"({"keys":[)" + jwk + "]}";
    const auto named = [&](const QByteArray &text) {
        return R"({"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB",)" + text + ':' + value + "}]}";
    };
    const QByteArray base64 = jwk.toBase64();
    const QByteArray html = QByteArray(keys).replace('"', "&quot;");
    return {
        {"a key set", keys},
        {"a key alone", jwk},
        {"an envelope", R"({"request_id":"prq_a","status":"Success","result":)" + keys + '}'},
        {"an envelope that failed", R"({"status":"Failed","summary":"x","result":{"errors":[]},"extra":)" + jwk + '}'},
        {"an error's detail", R"({"status":"ValidationError","result":{"errors":[{"code":"x","detail":)" +
                                  jsonString(jwk) + R"(,"source":"/a"}]}})"},
        {"a summary", R"({"status":"InternalError","summary":)" + jsonString(jwk) + R"(,"result":null})"},
        {"the name in escapes", named('"' + escaped(name) + '"')},
        {"the name in capitals", named('"' + name.toUpper() + '"')},
        {"blanks around the name", named('"' + name + "\" \t\r\n ")},
        {"the member twice", named('"' + name + "\":\"AQAB\",\"" + name + '"')},
        {"deep inside", R"({"a":[[{"b":{"c":[)" + jwk + "]}}]]}"},
        {"in a key's own member", R"({"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB","more":)" + jwk + "}]}"},
        {"in a kid", R"({"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB","kid":)" + jsonString(jwk) + "}]}"},
        {"inside a string", R"({"key":)" + jsonString(jwk) + '}'},
        {"inside a string inside a string", R"({"key":)" + jsonString(R"({"key":)" + jsonString(jwk) + '}') + '}'},
        {"quotes as escapes", R"({"key":")" + QByteArray(jwk).replace('"', "\\u0022") + "\"}"},
        {"cut in the value", keys.first(keys.indexOf(privateValue) + privateValue.size() - 4)},
        {"unparsable before", "{,]" + keys},
        {"unparsable behind", keys + "]]}"},
        {"a quote too many before", "He said \"no.\n" + keys},
        {"a BOM before", "\xEF\xBB\xBF" + keys},
        {"UTF-16, little-endian", "\xFF\xFE" + wide(keys, true)},
        {"UTF-16, big-endian", "\xFE\xFF" + wide(keys, false)},
        {"UTF-16 without a BOM", wide(keys, true)},
        {"UTF-32", wide(keys, true, 3)},
        {"base64", R"({"key":")" + base64 + "\"}"},
        {"base64url",
         R"({"key":")" + jwk.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + "\"}"},
        {"base64 of base64", R"({"key":")" + base64.toBase64() + "\"}"},
        {"base64 in lines", wrapped(base64, "\r\n", 76)},
        {"base64 of UTF-16", wide(jwk, true).toBase64()},
        {"hexadecimal", R"({"key":")" + jwk.toHex() + "\"}"},
        {"HTML", "<html><body><h1>Error</h1><pre>" + html + "</pre></body></html>"},
        {"HTML twice escaped", "<pre>" + QByteArray(html).replace('&', "&amp;") + "</pre>"},
        {"a form", "key=" + percentEncoded(keys) + "&a=b"},
        {"a form with plus signs for blanks",
         "key=" + percentEncoded(QByteArray(keys).replace("\":", "\": ")).replace("%20", "+") + "&a=b"},
        {"an address with plus signs for blanks",
         "https://h.example/?jwk=" + percentEncoded(QByteArray(jwk).replace("\":", "\": ")).replace("%20", "+")},
        {"JavaScript", "var key = {kty: 'RSA', '" + name + "': '" + privateValue + "'};"},
        {"names without quotes", "{kty:\"RSA\"," + name + ":\"" + privateValue + "\"}"},
        {"YAML", "keys:\n - kty: RSA\n   " + name + ": " + privateValue + "\n"},
        {"a padding callback", "/**/ callback(" + keys + ");"},
        {"a cell of CSV", "id,key\r\n1,\"" + QByteArray(keys).replace('"', "\"\"") + "\"\r\n"},
        {"a table of CSV", "kty,kid," + name + ",n,e\r\nRSA,one," + privateValue + ",AQAB,AQAB\r\n"},
        {"a table of CSV, the key called as a member is",
         "kty,kid," + name + "\nRSA,d," + privateValue + "\nRSA," + name + ',' + privateValue + '\n'},
        {"a table of CSV without key types, the key called as a member is",
         "kid,n," + name + "\n" + name + ",AQAB," + privateValue + '\n'},
        {"a table of CSV in quotes", R"("kid";"kty";")" + name + "\"\n\"a;b\";\"RSA\";\"" + privateValue + "\"\n"},
        {"a table with tabs", "kid\tn\t" + name + "\none\tAQAB\t" + privateValue + '\n'},
        {"a table of Markdown", "| kty | " + name + " |\n|-----|:---|\n| RSA | " + privateValue + " |\n"},
        {"a table of a database", " kid | " + name + "\n-----+-----\n one | " + privateValue + "\n(1 row)\n"},
        {"rows of names and values", "kty,RSA\n" + name + ',' + privateValue + "\nn,AQAB\n"},
        {"a table inside a string", R"({"csv":"kid,)" + name + R"(\none,)" + privateValue + R"(\n"})"},
        {"a table of HTML", "<table><tr><td>kty</td><td>RSA</td></tr>\n<tr><td>" + name + "</td>\n <td class=\"v\">" +
                                privateValue + "</td></tr></table>"},
        {"a list of HTML", "<dl><dt>" + name + "</dt><dd><code>" + privateValue + "</code></dd></dl>"},
        {"an index of JavaScript", "jwk['kty'] = 'RSA';\njwk['" + name + "'] = \"" + privateValue + "\";"},
        {"a text put together",
         "k = {kty: 'RSA',\n" + name + ": '" + privateValue.first(7) + "' +\n  '" + privateValue.sliced(7) + "'}"},
        {"settings of a shell", "export JWK_KTY=RSA\nexport JWK_" + name.toUpper() + "=\"" + privateValue + "\"\n"},
        {"calls", "key.kty(\"RSA\")." + name + "(\"" + privateValue + "\").build()"},
        {"a list of Lisp", "(key (kty \"RSA\") (" + name + " \"" + privateValue + "\"))"},
        {"curly quotes",
         "{\u201Ckty\u201D: \u201CRSA\u201D, \u201C" + name + "\u201D: \u201C" + privateValue + "\u201D}"},
        {"a name with an ending", R"({"kty_value":"RSA",")" + name + R"(_value":")" + privateValue + "\"}"},
        {"other primes in YAML", "kty: RSA\n"
                                 "oth:\n - r: " +
                                     privateValue + "\n   t: " + privateValue + "\n"},
        {"a list of names and values", R"({"key":[{"name":")" + name + R"(","value":)" + value + "}]}"},
    };
}

/// Pieces that nothing that is shown of a body may have: of the value and of what encodes it.
inline bool holdsPrivateValue(const QByteArray &shown)
{
    constexpr qsizetype piece = 12;
    QByteArray plain = shown;
    plain.replace('\0', "");
    const auto holdsPieceOf = [&](const QByteArray &text) {
        for (qsizetype i = 0; i + piece <= text.size(); ++i) {
            if (plain.contains(text.sliced(i, piece)))
                return true;
        }
        return false;
    };
    QByteArray base64 = plain; // of base64, as evidence has bodies that are no UTF-8
    for (int alignment = 0; alignment < 3; ++alignment) {
        const QByteArray encoded = (QByteArray(alignment, ' ') + privateValue).toBase64();
        if (holdsPieceOf(encoded.mid(4, 36)))
            return true;
    }
    return holdsPieceOf(privateValue) || holdsPieceOf(privateValue.toHex()) ||
           holdsPieceOf(wide(privateValue, true).toBase64().mid(4, 72));
}

} // namespace tokenscope::test
