// SPDX-License-Identifier: Apache-2.0
#include "tests/endpoint/hostile_rows.h"

#include "tests/endpoint/seen_head.h"

namespace tokenscope::tests {

namespace {

using namespace std::chrono_literals;
using endpoint::FetchLimits;
using endpoint::Kind;
using enum endpoint::FetchError::Code;

const QByteArray keySet = R"({"keys":[]})";

QByteArray http(const QByteArray &fields, const QByteArray &body = keySet, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\n" + fields + "\r\n" + body;
}

QByteArray whole(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &fields = {})
{
    return http(fields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n", body, status);
}

/// Newer Qt skips answers that only announce one, as RFC 9110, 15.2 has it; older Qt takes the first for the whole.
bool skipsInterimAnswers()
{
    static const bool skips = seenHead(http("X: 1\r\n", {}, "103 Early Hints") + whole(keySet)).status == 200;
    return skips;
}

Behaviour atConnect(std::function<void(const Peer &)> action)
{
    return {.onConnect = std::move(action), .onRequest = {}, .tls = {}};
}

/// Writes `bytes`, then resets the connection.
Behaviour resettingAfter(const QByteArray &bytes)
{
    return {.onConnect = {},
            .onRequest =
                [bytes](const Peer &peer, const QByteArray &, int) {
                    peer.write(bytes);
                    peer.reset();
                },
            .tls = {}};
}

/// What runs out is what is tested: everything else has all the time of a slow machine.
FetchLimits quiet()
{
    FetchLimits limits = HostileRow::usualLimits();
    limits.silence = 400ms;
    return limits;
}

FetchLimits deadline()
{
    FetchLimits limits = HostileRow::usualLimits();
    limits.total = 1s;
    return limits;
}

HostileRow within(const FetchLimits &limits, HostileRow row)
{
    row.limits = limits;
    return row;
}

HostileRow cut(HostileRow row, Overlooked overlooked)
{
    row.overlooked = overlooked;
    return row;
}

void addConnectionRows(QList<HostileRow> &rows)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 40\r\n";
    rows << HostileRow{"H1 reset at once", atConnect([](const Peer &peer) { peer.reset(); }), ConnectionLost, "closed"}
         << HostileRow{"H1 reset after the request", resettingAfter({}), ConnectionLost, "before an answer’s headers"}
         << HostileRow{"H1 closed after the request", answering({}), ConnectionLost, "before an answer’s headers"}
         << HostileRow{"H1 closed after the status", answering("HTTP/1.1 200 OK\r\n"), ConnectionLost,
                       "before an answer’s headers"}
         << HostileRow{"H1 closed in a header", answering("HTTP/1.1 200 OK\r\nContent-Le"), ConnectionLost,
                       "before an answer’s headers"}
         << HostileRow{"H1 reset in the headers", resettingAfter(head), ConnectionLost, "headers"}
         << HostileRow{"H1 closed in the body", answering(head + "\r\n{\"keys\":"), ConnectionLost,
                       "8 of 40 bytes had arrived"}
         << HostileRow{"H1 reset in the body", resettingAfter(head + "\r\n{\"keys\":"), ConnectionLost, "body"}
         << HostileRow{"H1 reset after the body", resettingAfter(whole(keySet)), {}};
}

void addSilenceRows(QList<HostileRow> &rows)
{
    rows << within(quiet(), {"H2 silence after the request", stallingAfter({}), Timeout, "headers did not come"})
         << within(quiet(), {"H2 silence after the status", stallingAfter("HTTP/1.1 200 OK\r\n"), Timeout,
                             "headers did not come"})
         << within(quiet(), {"H2 silence in the headers", stallingAfter("HTTP/1.1 200 OK\r\nContent-Len"), Timeout,
                             "headers did not come"})
         << within(quiet(), {"H2 silence in the body", stallingAfter("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{"),
                             Timeout, "within its body, after 1 bytes"})
         << within(deadline(),
                   {"H3 headers drip", endless("HTTP/1.1 200 OK\r\nX: ", "a", 10ms), Timeout, "headers did not come"})
         << within(deadline(),
                   {"H3 body drips", endless("HTTP/1.1 200 OK\r\nX: a\r\n\r\n", " ", 10ms), Timeout, "within its body"})
         << within(deadline(), {"H3 chunk sizes drip",
                                endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", "a", 10ms), Timeout,
                                "within its body"});
}

void addHeaderRows(QList<HostileRow> &rows)
{
    const QByteArray status = "HTTP/1.1 200 OK\r\n";
    QByteArray hundred;
    for (int i = 0; i < 101; ++i)
        hundred += "X-" + QByteArray::number(i) + ": a\r\n";
    const auto broken = [](const QByteArray &line) { return answering(http(line + "Content-Length: 11\r\n")); };
    const QByteArray withNul("X: a\0b\r\n", 8);
    const bool isNulSeen = seenHead(http(withNul + "Content-Length: 11\r\n")).has("X"); // newer Qt drops the field
    rows << HostileRow{"H5 endless headers", endless(status, "X: " + QByteArray(32'000, 'a') + "\r\n", 0ms),
                       MalformedAnswer, "headers do not end"}
         << HostileRow{"H5 endless header", endless(status + "X: ", QByteArray(32'000, 'a'), 0ms), MalformedAnswer,
                       "headers do not end"}
         << HostileRow{"H5 endless status line", endless("HTTP/1.1 200 ", QByteArray(32'000, 'a'), 0ms),
                       MalformedAnswer, "headers do not end"}
         << HostileRow{"H5 101 headers", answering(http(hundred)), MalformedAnswer, "no headers that could be read"}
         << HostileRow{"H5 no headers", answering(http({})), MalformedAnswer, "no headers that could be read"}
         << HostileRow{"H5 NUL in a header", broken(withNul), isNulSeen ? std::optional(MalformedAnswer) : std::nullopt,
                       "holds control characters"}
         << HostileRow{"H5 no colon", broken("Content-Type application/json\r\n"), MalformedAnswer,
                       "no headers that could be read"}
         << HostileRow{"H5 blank before the colon", broken("Content-Type : a\r\n"), MalformedAnswer,
                       "no headers that could be read"}
         << HostileRow{"H5 folded header", broken("X: a\r\n b\r\n"), {}}
         << HostileRow{"H5 line feeds alone", answering("HTTP/1.1 200 OK\nContent-Length: 11\n\n" + keySet), {}}
         << HostileRow{"H5 102 for ever", endless({}, "HTTP/1.1 102 Processing\r\nX: 1\r\n\r\n", 0ms), MalformedAnswer,
                       skipsInterimAnswers() ? "headers do not end" : "only announces an answer"}
         << HostileRow{"H6 endless body", endless(status + "X: a\r\n\r\n", QByteArray(32'000, ' '), 0ms), TooLarge,
                       "too large for a key set"}
         << HostileRow{"H6 endless chunks",
                       endless(status + "Transfer-Encoding: chunked\r\n\r\n",
                               "1000\r\n" + QByteArray(4096, ' ') + "\r\n", 0ms),
                       TooLarge, "too large for a key set"};
}

void addLengthRows(QList<HostileRow> &rows)
{
    const auto lengths = [](const QByteArray &fields) { return answering(http(fields)); };
    const bool isEmptySeen = seenHead(http("Content-Length:\r\n")).has("Content-Length");
    rows << HostileRow{"H7 length too long, closed", lengths("Content-Length: 12\r\n"), ConnectionLost,
                       "11 of 12 bytes had arrived"}
         << HostileRow{"H7 length too long, reset", resettingAfter(http("Content-Length: 12\r\n")), ConnectionLost,
                       "body"}
         << HostileRow{"H7 length negative", lengths("Content-Length: -1\r\n"), MalformedAnswer,
                       "not a number of bytes"}
         << HostileRow{"H7 length in words", lengths("Content-Length: eleven\r\n"), MalformedAnswer, "“eleven”"}
         << HostileRow{"H7 length empty", lengths("Content-Length:\r\n"), MalformedAnswer,
                       isEmptySeen ? "not a number of bytes" : "no headers that could be read"}
         << HostileRow{"H7 length 2^63", lengths("Content-Length: 9223372036854775808\r\n"), MalformedAnswer,
                       "not a number of bytes"}
         << HostileRow{"H7 length 10^22", lengths("Content-Length: 10000000000000000000000\r\n"), MalformedAnswer,
                       "not a number of bytes"}
         << HostileRow{"H7 two lengths", lengths("Content-Length: 11\r\nContent-Length: 5\r\n"), MalformedAnswer,
                       "length more than once"}
         << HostileRow{"H7 two lengths in one", lengths("Content-Length: 11, 5\r\n"), MalformedAnswer,
                       "length more than once"}
         << HostileRow{"H7 length and chunks", lengths("Content-Length: 11\r\nTransfer-Encoding: chunked\r\n"),
                       MalformedAnswer, "comes in chunks as well"}
         << HostileRow{"H7 transfer coding gzip", lengths("Transfer-Encoding: gzip, chunked\r\n"), MalformedAnswer,
                       "Its Transfer-Encoding was not offered"}
         << HostileRow{"H8 length too short", lengths("Content-Length: 5\r\n"), NotJson, "broken or cut off"}
         << HostileRow{"H8 length 0 with a body", lengths("Content-Length: 0\r\n"), NotJson, "The answer is empty"}
         << HostileRow{"H8 second answer glued on", answering(whole(keySet) + whole("<html>")), {}};
}

void addChunkRows(QList<HostileRow> &rows)
{
    const auto chunked = [](const QByteArray &body) { return answering(http("Transfer-Encoding: chunked\r\n", body)); };
    const QByteArray bomb = "X: " + QByteArray(32'000, 'a') + "\r\n";
    rows << HostileRow{"H9 chunk size zz", chunked("zz\r\n" + keySet), MalformedAnswer, "not one of them could be read"}
         << cut(within(quiet(), {"H9 chunk size -1", chunked("-1\r\n" + keySet), Timeout, "within its body"}),
                Overlooked::Malformed)
         << HostileRow{"H9 chunk size 2^64-1", chunked("ffffffffffffffff\r\n" + keySet), MalformedAnswer,
                       "not one of them could be read"}
         << HostileRow{"H9 chunk extension of 200 KB",
                       chunked("b;" + QByteArray(200'000, 'a') + "\r\n" + keySet + "\r\n0\r\n\r\n"),
                       {}}
         << HostileRow{"H9 endless chunk extension",
                       endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb;", QByteArray(32'000, 'a'), 0ms),
                       TooLarge, "too large for a key set"}
         << HostileRow{"H9 cut in a chunk size", chunked("b"), MalformedAnswer, "not one of them could be read"}
         << cut({"H9 cut in a chunk", chunked("b\r\n{\"keys"), ConnectionLost, "body"}, Overlooked::NotJson)
         << cut({"H9 cut before the last chunk", chunked("b\r\n" + keySet + "\r\n"), ConnectionLost, "body"},
                Overlooked::Whole)
         << HostileRow{"H9 chunk longer than its size", chunked("3\r\n" + keySet + "\r\n0\r\n\r\n"), NotJson,
                       "broken or cut off"}
         << HostileRow{"H9 trailer bomb",
                       endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n" + keySet + "\r\n0\r\n",
                               bomb, 0ms),
                       {}}
         << HostileRow{"H10 until the end, JSON whole", answering(http("X: 1\r\n")), {}}
         << HostileRow{"H10 until the end, JSON cut", answering(http("X: 1\r\n", R"({"keys":[)")), NotJson,
                       "broken or cut off"};
}

void addCodingRows(QList<HostileRow> &rows)
{
    const auto coded = [](const QByteArray &coding, const QByteArray &body) {
        return answering(whole(body, "200 OK", "Content-Encoding: " + coding + "\r\n"));
    };
    const QByteArray gzip = QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    rows << HostileRow{"H11 gzip, cut", coded("gzip", gzip), MalformedAnswer, "although an uncompressed answer"}
         << HostileRow{"H11 gzip, plain in truth", coded("gzip", keySet), MalformedAnswer, "“gzip”"}
         << HostileRow{"H11 two layers", coded("gzip, gzip", gzip), MalformedAnswer, "although an uncompressed answer"}
         << HostileRow{"H11 deflate", coded("deflate", "x"), MalformedAnswer, "“deflate”"}
         << HostileRow{"H11 br", coded("br", "xyz"), MalformedAnswer, "“br”"}
         << HostileRow{"H11 zstd", coded("zstd", "xyz"), MalformedAnswer, "“zstd”"}
         << HostileRow{"H11 unknown coding", coded("x-secret", "xyz"), MalformedAnswer, "“x-secret”"}
         << HostileRow{"H11 gzip and silent about it", answering(whole(gzip)), NotJson, "It is gzip data"}
         << HostileRow{"H12 bomb stays packed", coded("gzip", QByteArray(9'000, '\0')), MalformedAnswer,
                       "although an uncompressed answer"};
}

void addStatusRows(QList<HostileRow> &rows)
{
    const auto status = [](const QByteArray &line, const QByteArray &body = keySet) {
        return answering(whole(body, line));
    };
    const QByteArray page = "<!doctype html><html><title>Hotel Wi-Fi</title></html>";
    rows << HostileRow{"H13 status 000", status("000 What"), MalformedAnswer, "not a status line"}
         << HostileRow{"H13 status -20", status("-20 What"), MalformedAnswer, "not a status line"}
         << HostileRow{"H13 status 99999", status("99999 What"), MalformedAnswer, "not a status line"}
         << HostileRow{"H13 HTTP/3.7", answering("HTTP/3.7 200 OK\r\nX: 1\r\n\r\n"), NotJson, "The answer is empty"}
         << HostileRow{"H13 status 999", status("999 What"), HttpError, "HTTP 999"}
         << HostileRow{"H13 status 101", answering(http("Upgrade: x\r\n", {}, "101 Switching")), MalformedAnswer,
                       "switches to another protocol"}
         << HostileRow{"H13 status 103, then 200", answering(http("Link: <x>\r\n", {}, "103 Early") + whole(keySet)),
                       skipsInterimAnswers() ? std::nullopt : std::optional(MalformedAnswer),
                       "only announces an answer"}
         << HostileRow{"H13 status 204", answering(http("X: 1\r\n", {}, "204 No Content")), NotJson,
                       "The answer is empty"}
         << HostileRow{"H13 status 206", status("206 Partial Content"), HttpError, "a part of an answer"}
         << HostileRow{"H13 status 300", status("300 Multiple Choices"), HttpError, "HTTP 300"}
         << HostileRow{"H13 status 304", answering(http("X: 1\r\n", {}, "304 Not Modified")), HttpError,
                       "never asked for or keeps"}
         << HostileRow{"H13 sign-in page", status("200 OK", page), NotJson, "titled “Hotel Wi-Fi”"}
         << HostileRow{"H13 captive portal", status("511 Network Authentication Required", page), HttpError,
                       "The network wants you to sign in first"}
         << HostileRow{"H13 empty", status("200 OK", {}), NotJson, "The answer is empty"}
         << HostileRow{"H13 404 without a body", status("404 Not Found", {}), HttpError, "nothing at that address"}
         << HostileRow{"H13 405", status("405 Method Not Allowed", {}), HttpError, "does not take this kind"}
         << HostileRow{"H13 500 with keys", status("500 Oops"), HttpError, "The service failed"};
}

void addRetryRows(QList<HostileRow> &rows)
{
    const auto wait = [](const QByteArray &status, const QByteArray &retryAfter, const QByteArray &body = {}) {
        return answering(whole(body, status, "Retry-After: " + retryAfter + "\r\n"));
    };
    const QByteArray limited = R"({"request_id":"prq_a","status":"TooManyRequests","summary":"<b>slow</b>"})";
    rows << HostileRow{"H14 429 without a time", answering(whole({}, "429 Slow")), HttpError, "Wait a minute"}
         << HostileRow{"H14 429 after -1", wait("429 Slow", "-1"), HttpError, "asked too often"}
         << HostileRow{"H14 429 after 10^14", wait("429 Slow", "100000000000000"), HttpError, "asked too often"}
         << HostileRow{"H14 429 after an hour", wait("429 Slow", "3600"), HttpError, "Wait 3600 seconds"}
         << HostileRow{"H14 429 after a date", wait("429 Slow", "Fri, 31 Dec 2100 23:59:59 GMT"), HttpError,
                       "Wait until Fri, 31 Dec 2100"}
         << HostileRow{"H14 429 after garbage", wait("429 Slow", "soon"), HttpError, "asked too often"}
         << HostileRow{"H14 429 at once, for ever", wait("429 Slow", "0"), HttpError, "asked too often"}
         << HostileRow{"H14 429 envelope with markup", wait("429 Slow", "60", limited), EnvelopeError, "<b>slow</b>",
                       Kind::PangeaAuthn}
         << HostileRow{"H14 503 after an hour", wait("503 Busy", "3600"), HttpError, "temporarily unavailable"}
         << HostileRow{"H14 503, then keys", answeringInTurn({whole({}, "503 Busy"), whole(keySet)}), {}}
         << HostileRow{"H14 429 at once, then keys",
                       answeringInTurn({whole({}, "429 Slow", "Retry-After: 0\r\n"), whole(keySet)}),
                       {}}
         << HostileRow{"H14 401 with a challenge",
                       answering(whole({}, "401 No", "WWW-Authenticate: Basic realm=\"<img>\"\r\n")), HttpError,
                       "refused access"}
         << HostileRow{"H14 403", answering(whole("no", "403 No")), HttpError, "refused access"}
         << HostileRow{"H14 407 from the endpoint itself", answering(whole({}, "407 Proxy")), HttpError, "HTTP 407"};
}

void addForeignRows(QList<HostileRow> &rows)
{
    const auto greeting = [](const QByteArray &bytes) {
        return atConnect([bytes](const Peer &peer) { peer.write(bytes); });
    };
    rows << HostileRow{"H15 SSH", greeting("SSH-2.0-OpenSSH_9.2p1 Debian\r\n"), ConnectionLost, "does not speak HTTP"}
         << HostileRow{"H15 mail", greeting("220 mail.example ESMTP\r\n"), ConnectionLost, "does not speak HTTP"}
         << HostileRow{"H15 HTTP/0.9", answering("<html>hello</html>"), ConnectionLost, "does not speak HTTP"}
         << HostileRow{"H15 HTTP/2", greeting(QByteArray("\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x80", 15)), ConnectionLost,
                       "does not speak HTTP"}
         << HostileRow{"H15 TLS on http", answering(QByteArray("\x15\x03\x03\0\x02\x02\x46", 7)), ConnectionLost,
                       "does not speak HTTP"}
         << HostileRow{"H15 noise", greeting(QByteArray("\x80\x81\xff\x00qwertyuiop", 14)), ConnectionLost,
                       "does not speak HTTP"};
}

QByteArray tokenIn(const QByteArray &request)
{
    return request.mid(request.indexOf("Bearer ") + 7).split('\r').first();
}

Behaviour echoing(const std::function<QByteArray(const QByteArray &request)> &answer)
{
    return {.onConnect = {},
            .onRequest =
                [answer](const Peer &peer, const QByteArray &request, int) {
                    peer.write(answer(request));
                    peer.close();
                },
            .tls = {}};
}

void addContentRows(QList<HostileRow> &rows)
{
    const auto body = [](const QByteArray &text) { return answering(whole(text)); };
    const auto envelope = [](const QByteArray &rest, const QByteArray &status = "200 OK") {
        return answering(whole(R"({"request_id":"prq_a",)" + rest + "}", status));
    };
    const QByteArray noKeys = "holds no key set";
    rows << HostileRow{"H18 object without keys", body(R"({"hello":1})"), NoKeys, noKeys}
         << HostileRow{"H18 keys is an object", body(R"({"keys":{}})"), NoKeys, noKeys}
         << HostileRow{"H18 a number", body("7"), NoKeys, noKeys}
         << HostileRow{"H18 byte order mark", body("\xEF\xBB\xBF" + keySet), {}}
         << HostileRow{"H18 not UTF-8", body("{\"keys\":[\"\xFF\"]}"), NotJson, "broken or cut off"}
         << HostileRow{"H18 200 levels deep", body(QByteArray(200, '[') + QByteArray(200, ']')), NotJson, "broken"}
         << HostileRow{"H18 two documents", body(keySet + keySet), NotJson, "broken or cut off"}
         << HostileRow{"H18 envelope, result null", envelope(R"("status":"Success","result":null)"), {}}
         << HostileRow{"H18 envelope, result a text", envelope(R"("status":"Success","result":"x")"), NoKeys, noKeys}
         << HostileRow{"H18 envelope, unknown status", envelope(R"("status":"PurpleMoon")"), EnvelopeError,
                       "“PurpleMoon”"}
         << HostileRow{"H18 envelope, success in small letters", envelope(R"("status":"success")"), EnvelopeError,
                       "instead of “Success”"}
         << HostileRow{"H18 envelope, Success with 400", envelope(R"("status":"Success")", "400 Bad"),
                       ContradictoryEnvelope, "contradicts itself"}
         << HostileRow{"H18 pending for ever", envelope(R"("status":"Accepted")", "202 Accepted"),
                       StillPending,           "has not finished yet",
                       Kind::PangeaAuthn,      deadline()}
         << HostileRow{"H18 echoes the token", echoing([](const QByteArray &request) {
                           return whole(request, "200 OK", "X-Echo: Bearer " + tokenIn(request) + "\r\n");
                       }),
                       NotJson, "is not JSON", Kind::PangeaAuthn}
         << HostileRow{"H18 echoes the token escaped", echoing([](const QByteArray &request) {
                           const QByteArray escaped = "\\u0070" + tokenIn(request).sliced(1);
                           return whole(R"({"status":"Unauthorized","summary":")" + escaped + "\"}", "401 No");
                       }),
                       EnvelopeError, "Unauthorized", Kind::PangeaAuthn};
}

void addTlsRows(QList<HostileRow> &rows, const TestAuthority &authority)
{
    const auto with = [](Behaviour behaviour, TlsIdentity identity) {
        behaviour.tls = std::move(identity);
        return behaviour;
    };
    const Behaviour good = answering(whole(keySet));
    const auto issued = [&](const CertificateRecipe &recipe) { return with(good, authority.issue(recipe)); };
    TlsIdentity old = authority.issue({});
    old.onlyTls10 = true;
    TlsIdentity mutual = authority.issue({});
    mutual.wantsClientCertificate = true;
    TlsIdentity unknown = authority.issue({});
    unknown.authorityFile.clear();
    FetchLimits impatient = HostileRow::usualLimits();
    impatient.connect = 400ms;
    const auto noTls = [&](Behaviour behaviour) { return with(std::move(behaviour), {}); };
    Behaviour abrupt = good;
    abrupt.onRequest = [](const Peer &peer, const QByteArray &, int) {
        peer.write(http("X: 1\r\n", R"({"keys":[)"));
        peer.cut();
    };
    rows << HostileRow{"H16 expired", issued({.startsInDays = -9, .endsInDays = -2}), Tls, "has expired"}
         << HostileRow{"H16 not yet good", issued({.startsInDays = 2}), Tls, "has not started yet"}
         << HostileRow{"H16 wrong host", issued({.commonName = "h", .alternativeNames = "DNS:other.example"}), Tls,
                       "“other.example”"}
         << HostileRow{"H16 self-signed", issued({.isSelfSigned = true}), Tls, "signed by itself"}
         << HostileRow{"H16 unknown authority", with(good, unknown), Tls, "authority that is not trusted"}
         << HostileRow{"H16 common name only", issued({.alternativeNames = {}}), Tls, "old way only"}
         << HostileRow{"H16 RSA 1024", issued({.rsaBits = 1024}), Tls, "too small to be safe"}
         << HostileRow{"H16 SHA-1", issued({.signedWithSha1 = true}), Tls, "MD5 or SHA-1"}
         << HostileRow{"H16 TLS 1.0 only", with(good, old), Tls, "nothing newer than TLS 1.1"}
         << HostileRow{"H16 wants a client certificate", with(good, mutual), Tls, "client certificate"}
         << within(impatient, {"H16 handshake stalls", noTls(stallingAfter({})), Timeout, "TLS handshake did not end"})
         << HostileRow{"H16 http on the https port", noTls(atConnect([](const Peer &peer) {
                           peer.socket().write("HTTP/1.1 400 Bad Request\r\n\r\nplain HTTP here, no TLS at all\r\n");
                       })),
                       Tls, "does not speak TLS"}
         << HostileRow{"H16 closed in the handshake", noTls(atConnect([](const Peer &peer) { peer.cut(); })),
                       ConnectionLost, "before anything was asked"}
         << HostileRow{"H17 own authority", issued({}), {}}
         << HostileRow{"H10 TLS ends without goodbye", with(abrupt, authority.issue({})), NotJson, "cut off"};
}

} // namespace

QList<HostileRow> hostileRows(const TestAuthority &authority)
{
    QList<HostileRow> rows;
    addConnectionRows(rows);
    addSilenceRows(rows);
    addHeaderRows(rows);
    addLengthRows(rows);
    addChunkRows(rows);
    addCodingRows(rows);
    addStatusRows(rows);
    addRetryRows(rows);
    addForeignRows(rows);
    addContentRows(rows);
    addTlsRows(rows, authority);
    return rows;
}

} // namespace tokenscope::tests
