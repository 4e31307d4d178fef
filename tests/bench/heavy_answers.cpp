// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/heavy_answers.h"

#include "endpoint/http/fetch_limits.h"

namespace tokenscope::bench {

namespace {

constexpr qsizetype limit = endpoint::FetchLimits{}.bodyBytes;
constexpr qsizetype huge = 8 * 1024 * 1024;

/// `key`, with its number at each `@`, as often as asked for or as there is room.
QByteArray keySet(const QByteArray &key, int count = INT_MAX)
{
    const QList<QByteArray> pieces = key.split('@');
    QByteArray body = R"({"keys":[)";
    body.reserve(limit);
    for (int i = 0; i < count; ++i) {
        const QByteArray next = pieces.join(QByteArray::number(i));
        if (body.size() + next.size() + 4 > limit)
            break;
        body += next;
        body += ',';
    }
    body.chop(1);
    return body + "]}";
}

const QByteArray edwardsKey =
    R"({"kty":"OKP","crv":"Ed25519","kid":"key-@","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
const QByteArray rsaKey =
    R"({"kty":"RSA","kid":"key-@","alg":"RS256","use":"sig","e":"AQAB","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFb)"
    R"(WhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN)"
    R"(5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhA)"
    R"(I4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw"})";

QByteArray oneKeyWith(const QByteArray &members)
{
    return R"({"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",)" + members +
           "}]}";
}

QByteArray envelopeWith(const QByteArray &members)
{
    return R"({"request_id":"prq_a","status":"Success","result":{"keys":[]},)" + members + "}";
}

} // namespace

QList<QPair<QByteArray, QByteArray>> heavyBodies()
{
    const QByteArray text(huge, 'a');
    const QByteArray nested = QByteArray(100, '[') + QByteArray(100, ']');
    return {
        {"1,000,000 keys without anything", keySet(R"({"kty":"oct"})", 1'000'000)},
        {"100,000 keys", keySet(edwardsKey, 100'000)},
        {"16 MiB of RSA keys", keySet(rsaKey)},
        {"key ID of 8 MiB", oneKeyWith(R"("kid":")" + text + "\"")},
        {"key ID of 8 MiB of emoji",
         oneKeyWith(R"("kid":")" + QByteArray("\xF0\x9F\x98\x80").repeated(huge / 4) + "\"")},
        {"key with a member of 8 MiB", oneKeyWith(R"("x-note":")" + text + "\"")},
        {"key with 500,000 members", oneKeyWith(QByteArray(R"("a":1,)").repeated(500'000) + R"("b":2)")},
        {"key with 1,000,000 numbers", oneKeyWith(R"("a":[)" + QByteArray("1,").repeated(1'000'000) + "1]")},
        {"key with a member 100 levels deep", oneKeyWith(R"("x-deep":)" + nested)},
        {"certificates of 8 MiB", oneKeyWith(R"("x5c":[")" + text + "\"]")},
        {"summary of 8 MiB", envelopeWith(R"("summary":")" + text + "\"")},
        {"summary of 8 MiB of line breaks",
         envelopeWith(R"("summary":")" + QByteArray("a\\n").repeated(huge / 3) + "\"")},
        {"envelope member of 8 MiB", envelopeWith(R"("more":")" + text + "\"")},
        {"envelope member of 1,000,000 numbers",
         envelopeWith(R"("more":[)" + QByteArray("1,").repeated(1'000'000) + "1]")},
        {"envelope member 100 levels deep", envelopeWith(R"("more":)" + nested)},
        {"200,000 errors", R"({"request_id":"prq_a","status":"Oops","result":{"errors":[)" +
                               QByteArray(R"({"code":"a","detail":"b","source":"c"},)").repeated(200'000) + "{}]}}"},
        {"page of 16 MiB of line breaks", QByteArray(limit, '\n')},
        {"web page of 16 MiB", "<html>" + QByteArray(limit - 6, 'a')},
        {"one line of 16 MiB of zeros", QByteArray(limit, '\0')},
        {"16 MiB of brackets", QByteArray(limit, '[')},
    };
}

} // namespace tokenscope::bench
