// SPDX-License-Identifier: Apache-2.0
#include "tests/written/token_search.h"
#include "tests/written/written_files.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;
using namespace tokenscope::tests;

namespace {

/// Short, and like nothing that is looked for by its looks.
const QByteArray usedToken = "T0pSecret+of/a.test~run";

QByteArray utf16(const QByteArray &text)
{
    const QString wide = QString::fromLatin1(text);
    return QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

QByteArray reversed(QByteArray text)
{
    std::ranges::reverse(text);
    return text;
}

std::set<FoundSecret> find(const QByteArray &bytes)
{
    return TokenSearch({usedToken.toStdString()}).find(std::string_view(bytes.data(), size_t(bytes.size())));
}

} // namespace

/// A search that finds nothing has to be one that would have found it.
class TestTokenSearch final : public QObject
{
    Q_OBJECT

private slots:
    void findsASecretHoweverItIsWritten_data();
    void findsASecretHoweverItIsWritten();
    void theBeginningOfATokenIsEnough();
    void leavesPublicTextAlone_data();
    void leavesPublicTextAlone();
    void readsTokensFromRequests();
    void deletedFilesAreSearched();
};

void TestTokenSearch::findsASecretHoweverItIsWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("encoding");
    const std::array<std::pair<QByteArray, QString>, 6> secrets{{
        {usedToken, u"a token that was used"_s},
        {"eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl", u"a JWT"_s},
        {"pts_abcdefghijklmnopqrstuvwxyz012345", u"a token of Pangea's"_s},
        {"ptu_abcdefghijklmnopqrstuvwxyz012345", u"a token of Pangea's"_s},
        {R"({"crv":"P-256", "d" : "870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE"})", u"a private member of a JWK"_s},
        {"-----BEGIN EC PRIVATE KEY-----\nMHcC", u"a private key in PEM"_s},
    }};
    for (const auto &[secret, what] : secrets) {
        const auto row = [&](const char *name, const QByteArray &bytes, const QString &encoding) {
            QTest::addRow("%s, %s: %.6s", qPrintable(what), name, secret.constData()) << bytes << what << encoding;
        };
        row("as it is", "x=" + secret + ";", u"as it is"_s);
        row("between zeros", QByteArray(3, '\0') + secret + '\0', u"as it is"_s);
        row("UTF-16", "x" + utf16(secret + ";"), u"UTF-16"_s);
        row("UTF-16, big end first", utf16("=" + secret + ";").mid(1), u"UTF-16"_s);
        row("hex", "x'" + (secret + ';').toHex() + '\'', u"hex"_s);
        row("hex, in capitals at an odd place", "0" + (secret + ';').toHex().toUpper(), u"hex"_s);
        row("percent-encoded", (secret + ';').toPercentEncoding({}, secret), u"percent-encoded"_s);
        row("reversed", "=" + reversed(secret) + "=", u"reversed"_s);
        for (const int offset : {0, 1, 2}) {
            const QByteArray shifted = QByteArray(offset, '=') + secret + ";";
            const QByteArray name = "base64 at offset " + QByteArray::number(offset);
            row(name, ":" + shifted.toBase64() + ":", u"base64"_s);
            row(name + " of a longer text", "abcdefg" + shifted.toBase64(QByteArray::Base64UrlEncoding), u"base64"_s);
        }
    }
}

void TestTokenSearch::findsASecretHoweverItIsWritten()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, what);
    QFETCH(const QString, encoding);
    const auto found = find(bytes);
    QVERIFY(std::ranges::any_of(found, [&](const FoundSecret &secret) {
        return secret.what == what.toStdString() && secret.encoding == encoding.toStdString();
    }));
}

void TestTokenSearch::theBeginningOfATokenIsEnough()
{
    const QByteArray token = "opaque-token-with-a-long-text-behind";
    const TokenSearch search({token.toStdString()});
    QCOMPARE(search.find(token.first(24).toStdString()).size(), 1U);
    QCOMPARE(search.find(token.first(23).toStdString()).size(), 0U);
    QCOMPARE(find("eyJhbGciOiJSUzI1NiIsImtp").size(), 1U); // 24 characters of a header
}

void TestTokenSearch::leavesPublicTextAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("masked tokens") << R"({"echo":"pts_••••","request":"Authorization: Bearer ••••"})"_ba;
    QTest::newRow("public key") << R"({"kty":"EC","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4"})"_ba;
    QTest::newRow("key material that begins like a token")
        << R"({"n":"0eyJ1ppHlDkia8JKRQUfhx9dpts_abcdEFghijklmnopqrs"})"_ba;
    QTest::newRow("public PEM") << "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYI"_ba;
    QTest::newRow("short members") << R"({"d":"2026-11-23","k":1,"p":"","q":"a"})"_ba;
    QTest::newRow("words about tokens") << "pts_ and ptu_ are prefixes, eyJ is the start of a JWT"_ba;
}

void TestTokenSearch::leavesPublicTextAlone()
{
    QFETCH(const QByteArray, bytes);
    const auto found = find(bytes);
    QVERIFY2(found.empty(), found.empty() ? "" : found.begin()->text.c_str());
}

void TestTokenSearch::readsTokensFromRequests()
{
    const std::vector<std::string> both{"one", "two-2"};
    QCOMPARE(bearerTokens("GET / HTTP/1.1\r\nAuthorization: Bearer one\r\n\r\nPOST / HTTP/1.1\r\n"
                          "Authorization: Bearer two-2\r\n\r\n"),
             both);
    QVERIFY(bearerTokens("GET / HTTP/1.1\r\nAuthorization: Basic one\r\n\r\n").empty());
}

void TestTokenSearch::deletedFilesAreSearched()
{
    const QTemporaryDir folder;
    const QString run = folder.filePath(u"run"_s);
    const QString database = folder.filePath(u"planted.sqlite"_s);
    const QString file = folder.filePath(u"planted.txt"_s);
    const QString program = QStringLiteral(TOKENSCOPE_PLANT_TOKEN);
    const int status =
        QProcess::execute(QStringLiteral(TOKENSCOPE_IN_FRESH_HOME),
                          {run, QStringLiteral(TOKENSCOPE_WRITE_RECORDER), QFileInfo(program).absolutePath(), program,
                           database, file, QString::fromLatin1(usedToken)});
    QCOMPARE(status, 0);
    QVERIFY(!QFileInfo::exists(database));

    std::set<QString> places;
    for (const WrittenFile &written : readWrittenFiles(run.toStdString()).files) {
        QCOMPARE(written.program, "plant_token");
        if (!TokenSearch({usedToken.toStdString()}).find(written.bytes).empty())
            places.insert(QString::fromStdString(written.path));
    }
    QVERIFY(places.contains(database));
    QCOMPARE(places.size(), 2U); // and the file, which has no name while it is written
}

QTEST_GUILESS_MAIN(TestTokenSearch)
#include "tst_token_search.moc"
