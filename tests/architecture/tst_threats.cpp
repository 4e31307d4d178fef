// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QSet<QString> captures(const QRegularExpression &pattern, const QString &text)
{
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(1));
    return found;
}

/// The ids that a test names: at the beginning of a row's name, or in a comment.
QSet<QString> threatsIn(const QString &source)
{
    static const QRegularExpression rowName(uR"re((?<!\\)"([A-Z][0-9]{1,2})[ ,:])re"_s);
    static const QRegularExpression comment(u"//(.*)"_s);
    static const QRegularExpression word(uR"re((?<![\w.+-])([A-Z][0-9]{1,2})(?=[ ,.;:)]*$|[ ,;:)]))re"_s);
    QSet<QString> found = captures(rowName, source);
    for (auto match = comment.globalMatch(source); match.hasNext();)
        found.unite(captures(word, match.next().captured(1)));
    return found;
}

/// The first column of the page's tables.
QSet<QString> threatsOf(const QString &page)
{
    static const QRegularExpression row(uR"re(^\| ([A-Z][0-9]{1,2}) \|)re"_s, QRegularExpression::MultilineOption);
    return captures(row, page);
}

} // namespace

/// docs/threats.md and the tests speak of the same threats.
class TestThreats final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyThreatOfATestIsOnThePage();
    void everyTestOfThePageExists();
    void idsAreFound_data();
    void idsAreFound();

private:
    QString m_page;
    std::map<QString, QString> m_tests; ///< path, and text
};

void TestThreats::initTestCase()
{
    const QString root = QStringLiteral(TOKENSCOPE_SOURCE_DIR);
    m_page = textOf(root + u"/docs/threats.md"_s);
    QVERIFY(threatsOf(m_page).size() > 100);
    QDirIterator files(root + u"/tests"_s, {u"*.h"_s, u"*.cpp"_s, u"*.mjs"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.contains("node_modules"_L1) && !path.endsWith("architecture/tst_threats.cpp"_L1))
            m_tests[path] = textOf(path);
    }
}

void TestThreats::everyThreatOfATestIsOnThePage()
{
    const QSet<QString> known = threatsOf(m_page);
    QStringList missing;
    for (const auto &[path, text] : m_tests) {
        for (const QString &id : threatsIn(text)) {
            if (!known.contains(id))
                missing.append(path + u" names "_s + id);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"docs/threats.md has no such row: "_s + missing.join("; "_L1)));
}

void TestThreats::everyTestOfThePageExists()
{
    static const QRegularExpression program(uR"(\b(tst_\w+))"_s);
    const QSet<QString> named = captures(program, m_page);
    for (const QString &name : named) {
        const auto isIt = [&name](const auto &file) { return file.first.endsWith(u'/' + name + u".cpp"_s); };
        QVERIFY2(std::ranges::any_of(m_tests, isIt), qPrintable(name));
    }
}

void TestThreats::idsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const char *source, const QStringList &ids) {
        QTest::newRow(name) << QString::fromLatin1(source) << ids;
    };
    row("a row's name", "row(\"A12 other case\")", {u"A12"_s});
    row("with a colon", "QTest::addRow(\"B2: %s\")", {u"B2"_s});
    row("a comment", "/// Threats H4, H20 and I1.", {u"H20"_s, u"H4"_s, u"I1"_s});
    row("a comment at the end of a line", "void f(); // E10", {u"E10"_s});
    row("the end of a sentence", "// Threat N6.", {u"N6"_s});
    row("an appendix", "// RFC 7515, A.2 and appendix A1-B", {});
    row("a name alone", "newRow(\"C0\") << 5", {});
    row("part of an escaped text", R"("<path d=\"M10 20\"/>")", {});
    row("another word", "// P256 and SHA-1", {});
}

void TestThreats::idsAreFound()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, ids);
    QStringList found = threatsIn(source).values();
    found.sort();
    QCOMPARE(found, ids);
}

QTEST_GUILESS_MAIN(TestThreats)
#include "tst_threats.moc"
