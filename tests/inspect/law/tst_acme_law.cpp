// SPDX-License-Identifier: Apache-2.0
#include "tests/inspect/disclosure_workshop.h"
#include "tests/inspect/flattened_tokens.h"

#include <QTest>

using namespace tokenscope;
using namespace tokenscope::inspect;
using namespace tokenscope::workshop;

namespace {

const Signer &account()
{
    static const Signer made = makeSigner("ES256", "https://ca.example/1");
    return made;
}

const Signer &stranger()
{
    static const Signer made = makeSigner("ES256", "");
    return made;
}

const Signer &authority()
{
    static const Signer made = makeSecret("HS256", "mac", "0123456789abcdef0123456789abcdef");
    return made;
}

json::Object members(std::string_view text)
{
    return *parsed(text).asObject();
}

/// A new account (RFC 8555, 7.3) whose external account binding has that header and key.
std::string newAccount(const std::string &innerHeader, const Signer &boundKey = account())
{
    json::Object payload;
    payload.append("externalAccountBinding", json::Value(flattened(authority(), members(innerHeader),
                                                                   json::write(json::Value(bareKey(boundKey))))));
    json::Object header = members(R"({"alg":"ES256","nonce":"bm9uY2U","url":"https://ca.example/new"})");
    header.append("jwk", json::Value(bareKey(account())));
    return json::write(json::Value(flattened(account(), header, json::write(json::Value(payload)))));
}

/// A change of keys (7.3.5): the new key signs inside, the old one outside.
std::string keyChange(const std::string &innerHeader, const std::string &change)
{
    json::Object inner = members(innerHeader);
    inner.append("jwk", json::Value(bareKey(stranger())));
    json::Object claims = members(change);
    if (!claims.find("oldKey"))
        claims.append("oldKey", json::Value(bareKey(account())));
    const json::Object payload = flattened(stranger(), inner, json::write(json::Value(claims)));
    const json::Object header =
        members(R"({"alg":"ES256","nonce":"bm9uY2U","url":"https://ca.example/change","kid":"https://ca.example/1"})");
    return json::write(json::Value(flattened(account(), header, json::write(json::Value(payload)))));
}

} // namespace

/// What is inside an ACME request (RFC 8555, 7.3.4 and 7.3.5).
class TestAcmeLaw final : public QObject
{
    Q_OBJECT

private slots:
    void innerRequest_data();
    void innerRequest();
};

void TestAcmeLaw::innerRequest_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QByteArray>("cause"); // empty: nothing is wrong inside
    const auto row = [](const char *name, const std::string &text, const char *cause) {
        QTest::newRow(name) << text << QByteArray(cause);
    };
    row("binding", newAccount(R"({"alg":"HS256","kid":"c1","url":"https://ca.example/new"})"), "");
    row("binding of another key",
        newAccount(R"({"alg":"HS256","kid":"c1","url":"https://ca.example/new"})", stranger()), "binding_broken");
    row("binding for another address", newAccount(R"({"alg":"HS256","kid":"c1","url":"https://ca.example/x"})"),
        "binding_broken");
    row("binding with a nonce",
        newAccount(R"({"alg":"HS256","kid":"c1","url":"https://ca.example/new","nonce":"bm8"})"), "member_forbidden");
    row("binding without kid", newAccount(R"({"alg":"HS256","url":"https://ca.example/new"})"), "member_required");
    row("binding without url", newAccount(R"({"alg":"HS256","kid":"c1"})"), "member_required");
    row("binding that is no MAC", newAccount(R"({"alg":"ES256","kid":"c1","url":"https://ca.example/new"})"),
        "alg_not_allowed");
    const std::string change = R"({"account":"https://ca.example/1"})";
    row("key change", keyChange(R"({"alg":"ES256","url":"https://ca.example/change"})", change), "");
    row("key change for another account",
        keyChange(R"({"alg":"ES256","url":"https://ca.example/change"})", R"({"account":"https://ca.example/2"})"),
        "binding_broken");
    row("key change at another address", keyChange(R"({"alg":"ES256","url":"https://ca.example/x"})", change),
        "binding_broken");
    row("key change with a nonce",
        keyChange(R"({"alg":"ES256","url":"https://ca.example/change","nonce":"bm8"})", change), "member_forbidden");
}

void TestAcmeLaw::innerRequest()
{
    QFETCH(const std::string, text);
    QFETCH(const QByteArray, cause);
    const Inspection inspection = judge(text, loaded({&account()}));
    QVERIFY(inspection.verdict != Verdict::Accepted || cause.isEmpty());
    const bool isRefused = inspection.verdict == Verdict::Rejected;
    QCOMPARE(isRefused ? QByteArray::fromStdString(std::string(codeName(*inspection.cause))) : QByteArray(), cause);
}

QTEST_GUILESS_MAIN(TestAcmeLaw)
#include "tst_acme_law.moc"
