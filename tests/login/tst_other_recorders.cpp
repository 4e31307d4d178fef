// SPDX-License-Identifier: Apache-2.0
#include "login/report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace tokenscope;

using Dialect = void (*)(QJsonObject &, QJsonObject &);
Q_DECLARE_METATYPE(Dialect)

/// Recordings as a browser writes them of apps in a browser, apps with a server and apps on a phone, with one thing
/// wrong each, as people report it: a line of other_recorders.jsonl has the recording, the fault and the entry.
class TestOtherRecorders final : public QObject
{
    Q_OBJECT

private slots:
    void firstBrokenLinkIsNamed_data();
    void firstBrokenLinkIsNamed();
    void otherDialectsSayTheSame_data();
    void otherDialectsSayTheSame();
};

namespace {

QList<QJsonObject> recordings()
{
    QFile file(QStringLiteral(TOKENSCOPE_SOURCE_DIR "/tests/login/other_recorders.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> rows;
    for (const QByteArray &line : file.readAll().trimmed().split('\n'))
        rows << QJsonDocument::fromJson(line).object();
    return rows;
}

/// Takes the headers of that name out of the message.
QStringList takeHeaders(QJsonObject &message, const QString &name)
{
    QStringList taken;
    QJsonArray others;
    for (const QJsonValue &header : message[u"headers"].toArray()) {
        if (header[u"name"].toString().compare(name, Qt::CaseInsensitive) == 0)
            taken << header[u"value"].toString();
        else
            others << header;
    }
    message[u"headers"] = others;
    return taken;
}

QJsonObject listedCookie(const QString &text)
{
    const QStringList parts = text.split(u';');
    const QString &pair = parts.front();
    QJsonObject cookie{{u"name"_s, pair.section(u'=', 0, 0).trimmed()}, {u"value"_s, pair.section(u'=', 1).trimmed()}};
    for (const QString &part : parts.mid(1)) {
        const QString name = part.section(u'=', 0, 0).trimmed().toLower();
        const QString value = part.section(u'=', 1).trimmed();
        if (name == "secure"_L1 || name == "httponly"_L1)
            cookie[name == "secure"_L1 ? u"secure"_s : u"httpOnly"_s] = true;
        else
            cookie[name == "samesite"_L1 ? u"sameSite"_s : name] = value;
    }
    return cookie;
}

/// Cookies as HAR lists them, and not in the headers too.
void listCookies(QJsonObject &request, QJsonObject &response)
{
    QJsonArray sent;
    QJsonArray taken;
    for (const QString &header : takeHeaders(request, u"cookie"_s)) {
        for (const QString &pair : header.split(u';'))
            sent << listedCookie(pair);
    }
    for (const QString &header : takeHeaders(response, u"set-cookie"_s))
        taken << listedCookie(header);
    request[u"cookies"] = sent;
    response[u"cookies"] = taken;
}

/// Firefox: a header for all cookies, with line breaks between them.
void joinCookies(QJsonObject &, QJsonObject &response)
{
    const QStringList all = takeHeaders(response, u"set-cookie"_s);
    QJsonArray headers = response[u"headers"].toArray();
    if (!all.isEmpty())
        headers << QJsonObject{{u"name"_s, u"Set-Cookie"_s}, {u"value"_s, all.join(u'\n')}};
    response[u"headers"] = headers;
}

/// Charles: fields in place of a form's text, bodies in base64.
void packBodies(QJsonObject &request, QJsonObject &response)
{
    QJsonObject data = request[u"postData"].toObject();
    if (data[u"mimeType"].toString().contains("urlencoded"_L1)) {
        QJsonArray fields;
        for (const auto &[name, value] : QUrlQuery(data[u"text"].toString()).queryItems(QUrl::FullyDecoded))
            fields << QJsonObject{{u"name"_s, name}, {u"value"_s, QString(value).replace(u'+', u' ')}};
        data.remove(u"text"_s);
        data[u"params"] = fields;
        request[u"postData"] = data;
    }
    QJsonObject content = response[u"content"].toObject();
    if (!content[u"text"].toString().isEmpty() && !content.contains("encoding"_L1)) {
        content[u"text"] = QString::fromLatin1(content[u"text"].toString().toUtf8().toBase64());
        content[u"encoding"] = u"base64"_s;
        response[u"content"] = content;
    }
}

/// The address of a redirect where HAR has a member for it, and nowhere else.
void moveLocation(QJsonObject &, QJsonObject &response)
{
    const QStringList location = takeHeaders(response, u"location"_s);
    if (!location.isEmpty())
        response[u"redirectURL"] = location.front();
}

/// What HTTP/2 has as headers, and names as they are shown elsewhere.
void addPseudoHeaders(QJsonObject &request, QJsonObject &response)
{
    QJsonArray headers{QJsonObject{{u"name"_s, u":method"_s}, {u"value"_s, request[u"method"]}},
                       QJsonObject{{u"name"_s, u":scheme"_s}, {u"value"_s, u"https"_s}}};
    for (const QJsonValue &header : request[u"headers"].toArray())
        headers << header;
    request[u"headers"] = headers;
    response[u"redirectURL"] = QJsonValue::Null;
}

QByteArray inDialect(QJsonObject har, Dialect dialect)
{
    QJsonObject log = har[u"log"].toObject();
    QJsonArray entries;
    for (const QJsonValue &each : log[u"entries"].toArray()) {
        QJsonObject entry = each.toObject();
        QJsonObject request = entry[u"request"].toObject();
        QJsonObject response = entry[u"response"].toObject();
        dialect(request, response);
        entry[u"request"] = request;
        entry[u"response"] = response;
        entries << entry;
    }
    log[u"entries"] = entries;
    har[u"log"] = log;
    return QJsonDocument(har).toJson(QJsonDocument::Compact);
}

struct FirstBroken
{
    QString fault;
    int entry = 0;
};

FirstBroken firstBroken(const QByteArray &har)
{
    auto read = login::readHar({har.constData(), std::size_t(har.size())});
    if (!read)
        return {u"no recording"_s};
    const login::Report report = login::explainLogin(std::move(*read));
    if (report.logins.empty())
        return {u"no login"_s};
    const login::Link *link = report.broken();
    const std::string_view found = link ? login::nameOf(*link->fault) : "nothing";
    return {QString::fromUtf8(found.data(), qsizetype(found.size())),
            link ? int(report.recording.entryOf(link->exchange).number) : 0};
}

} // namespace

void TestOtherRecorders::firstBrokenLinkIsNamed_data()
{
    QTest::addColumn<QByteArray>("har");
    QTest::addColumn<QString>("broken");
    QTest::addColumn<int>("entry");
    const QList<QJsonObject> rows = recordings();
    QVERIFY(rows.size() >= 60);
    for (const QJsonObject &row : rows)
        QTest::newRow(qPrintable(row[u"name"].toString()))
            << QJsonDocument(row[u"har"].toObject()).toJson() << row[u"broken"].toString() << row[u"entry"].toInt();
}

void TestOtherRecorders::firstBrokenLinkIsNamed()
{
    QFETCH(const QByteArray, har);
    QFETCH(const QString, broken);
    QFETCH(const int, entry);
    const FirstBroken found = firstBroken(har);
    QCOMPARE(found.fault, broken);
    QCOMPARE(found.entry, entry);
}

void TestOtherRecorders::otherDialectsSayTheSame_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("cookies in lists alone") << Dialect(&listCookies);
    QTest::newRow("cookies in one header") << Dialect(&joinCookies);
    QTest::newRow("forms as fields, bodies in base64") << Dialect(&packBodies);
    QTest::newRow("redirects without their header") << Dialect(&moveLocation);
    QTest::newRow("headers of HTTP/2") << Dialect(&addPseudoHeaders);
}

void TestOtherRecorders::otherDialectsSayTheSame()
{
    QFETCH(const Dialect, dialect);
    QStringList wrong;
    for (const QJsonObject &row : recordings()) {
        const FirstBroken found = firstBroken(inDialect(row[u"har"].toObject(), dialect));
        if (found.fault != row[u"broken"].toString() || found.entry != row[u"entry"].toInt())
            wrong << row[u"name"].toString() + u": "_s + found.fault;
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestOtherRecorders)
#include "tst_other_recorders.moc"
