// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The command line program, asked in the way of its users about what they bring: each row of each `case.json`.
class TestField final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rowIsRight_data();
    void rowIsRight();

private:
    QTemporaryDir m_cases{QDir::tempPath() + u"/given-to-the-program-XXXXXX"_s};
};

namespace {

QJsonArray rowsOf(const QString &caseFolder)
{
    QFile file(QDir(caseFolder).filePath(u"case.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())["rows"_L1].toArray() : QJsonArray();
}

QStringList texts(const QJsonValue &list)
{
    return QVariant(list.toArray().toVariantList()).toStringList();
}

/// The program at work on a row; `more` are options behind those of the row.
class Call
{
public:
    Call(const QString &folder, const QJsonObject &row, const QStringList &more = {})
    {
        m_process.setWorkingDirectory(folder);
        const QString input = row["stdin"_L1].toString();
        m_process.setStandardInputFile(input.isEmpty() ? QProcess::nullDevice() : QDir(folder).filePath(input));
        m_process.start(QStringLiteral(TOKENSCOPE_CLI), texts(row["args"_L1]) + more);
    }

    bool hasEnded()
    {
        constexpr int patience = 120'000;
        return m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit;
    }
    int exitCode() const { return m_process.exitCode(); }
    QString output() { return QString::fromUtf8(m_process.readAllStandardOutput()); }
    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    QProcess m_process;
};

QString firstParagraph(const QString &text)
{
    static const QRegularExpression emptyLine(u"\\n[ \\t]*\\n"_s);
    return text.trimmed().section(emptyLine, 0, 0).simplified();
}

bool finds(const QString &pattern, const QString &text)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(text).hasMatch();
}

} // namespace

void TestField::initTestCase()
{
    QVERIFY(m_cases.isValid());
    QCOMPARE(QProcess::execute(QStringLiteral(TOKENSCOPE_MAKE_FIELD_CASES), {m_cases.path()}), 0);
}

void TestField::rowIsRight_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QJsonObject>("row");
    const QDir cases(m_cases.path());
    int rows = 0;
    for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = cases.filePath(name);
        for (const QJsonValue &value : rowsOf(folder)) {
            const QJsonObject row = value.toObject();
            const QString given = row["stdin"_L1].toString() + u' ' + texts(row["args"_L1]).value(3);
            QTest::addRow("%s: %s", qPrintable(name), qPrintable(given)) << folder << row;
            ++rows;
        }
    }
    QCOMPARE_GE(rows, 150);
}

void TestField::rowIsRight()
{
    QFETCH(const QString, folder);
    QFETCH(const QJsonObject, row);
    Call inWords(folder, row);
    Call inJson(folder, row, {u"--json"_s});
    QVERIFY(inWords.hasEnded());
    QVERIFY(inJson.hasEnded());
    const QString output = inWords.output();
    const QString errors = inWords.errors();
    const QString said = firstParagraph(output) + u' ' + firstParagraph(errors);
    QVERIFY2(inWords.exitCode() == row["exit"_L1].toInt(), qPrintable(said));
    const QString verdict = QJsonDocument::fromJson(inJson.output().toUtf8())["verdict"_L1].toString();
    const QString expected = row["verdict"_L1].toString();
    QVERIFY2(expected.isEmpty() || verdict == expected, qPrintable(verdict + u": "_s + said));
    for (const QString &pattern : texts(row["says"_L1]))
        QVERIFY2(finds(pattern, said), qPrintable(u"says nothing of %1: %2"_s.arg(pattern, said)));
    for (const QString &pattern : texts(row["anywhere"_L1]))
        QVERIFY2(finds(pattern, output + errors), qPrintable(u"nowhere %1: %2"_s.arg(pattern, said)));
    for (const QString &pattern : texts(row["saysNot"_L1]))
        QVERIFY2(!finds(pattern, said), qPrintable(u"must not say %1: %2"_s.arg(pattern, said)));
}

QTEST_GUILESS_MAIN(TestField)
#include "tst_field.moc"
