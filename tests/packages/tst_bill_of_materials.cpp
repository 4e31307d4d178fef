// SPDX-License-Identifier: Apache-2.0
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What scripts/bill-of-materials writes for the packages, held to SPDX 2.3 and to the program.
class TestBillOfMaterials final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void documentHasWhatTheFormatDemands();
    void elementsAreNamedOnce();
    void relationsLeadToElements();
    void librariesOfTheProgramAreNamed();
    void fileIsTheProgram();
    void sameInputGivesTheSameText();

private:
    QByteArray write() const;
    QJsonArray array(const QString &name) const { return m_document[name].toArray(); }
    QStringList related(const QString &kind) const;

    QByteArray m_text;
    QJsonObject m_document;
};

QByteArray TestBillOfMaterials::write() const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bill.json"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SOURCE_DATE_EPOCH"_s, u"1700000000"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(TOKENSCOPE_SOURCE_DIR "/scripts/bill-of-materials"),
                  {u"--version"_s, u"1.2~3"_s, u"--program"_s, QStringLiteral(TOKENSCOPE_CLI), u"--header-package"_s,
                   u"libcli11-dev"_s, u"--carried-package"_s, u"zlib1g"_s, u"--output"_s, path});
    QFile file(path);
    const bool isWritten =
        process.waitForFinished(120'000) && process.exitCode() == 0 && file.open(QIODevice::ReadOnly);
    return isWritten ? file.readAll() : QByteArray();
}

void TestBillOfMaterials::initTestCase()
{
    for (const QString &program : {u"python3"_s, u"objdump"_s, u"dpkg-architecture"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed here"_s));
    }
    m_text = write();
    m_document = QJsonDocument::fromJson(m_text).object();
    QVERIFY(!m_document.isEmpty());
}

void TestBillOfMaterials::documentHasWhatTheFormatDemands()
{
    QCOMPARE(m_document["spdxVersion"_L1].toString(), u"SPDX-2.3"_s);
    QCOMPARE(m_document["dataLicense"_L1].toString(), u"CC0-1.0"_s);
    QCOMPARE(m_document["SPDXID"_L1].toString(), u"SPDXRef-DOCUMENT"_s);
    QCOMPARE(m_document["name"_L1].toString(), u"tokenscope-1.2~3"_s);
    QVERIFY(m_document["documentNamespace"_L1].toString().startsWith("https://"_L1));
    const QJsonObject creation = m_document["creationInfo"_L1].toObject();
    QCOMPARE(creation["created"_L1].toString(), u"2023-11-14T22:13:20Z"_s);
    QVERIFY(!creation["creators"_L1].toArray().isEmpty());
    for (const auto &each : array(u"packages"_s)) {
        const QJsonObject package = each.toObject();
        for (const auto &member : {"name"_L1, "versionInfo"_L1, "downloadLocation"_L1, "licenseDeclared"_L1})
            QVERIFY2(!package[member].toString().isEmpty(), member.data());
        // Otherwise all files of it would have to be here.
        QVERIFY(!package["filesAnalyzed"_L1].toBool(true));
    }
}

void TestBillOfMaterials::elementsAreNamedOnce()
{
    static const QRegularExpression form(u"^SPDXRef-[A-Za-z0-9.-]+$"_s);
    QSet<QString> names;
    for (const QString &kind : {u"packages"_s, u"files"_s}) {
        for (const auto &element : array(kind)) {
            const QString name = element.toObject()["SPDXID"_L1].toString();
            QVERIFY2(form.match(name).hasMatch() && !names.contains(name), qPrintable(name));
            names.insert(name);
        }
    }
    QVERIFY(names.size() > 5);
}

void TestBillOfMaterials::relationsLeadToElements()
{
    QSet<QString> names{u"SPDXRef-DOCUMENT"_s};
    for (const QString &kind : {u"packages"_s, u"files"_s}) {
        for (const auto &element : array(kind))
            names.insert(element.toObject()["SPDXID"_L1].toString());
    }
    for (const auto &each : array(u"relationships"_s)) {
        const QJsonObject relation = each.toObject();
        for (const auto &end : {"spdxElementId"_L1, "relatedSpdxElement"_L1})
            QVERIFY2(names.contains(relation[end].toString()), qPrintable(relation[end].toString()));
    }
}

QStringList TestBillOfMaterials::related(const QString &kind) const
{
    QStringList names;
    for (const auto &each : array(u"relationships"_s)) {
        const QJsonObject relation = each.toObject();
        if (relation["relationshipType"_L1].toString() == kind)
            names.append(relation["relatedSpdxElement"_L1].toString().remove(u"SPDXRef-package-"_s));
    }
    return names;
}

void TestBillOfMaterials::librariesOfTheProgramAreNamed()
{
    const QString loaded = related(u"DYNAMIC_LINK"_s).join(u' ');
    static const QRegularExpression libraries(u"libc6 .*libqt6core6.*libsimdjson.*libssl3"_s);
    QVERIFY2(libraries.match(loaded).hasMatch(), qPrintable(loaded));
    QCOMPARE(related(u"STATIC_LINK"_s), QStringList{u"libcli11-dev"_s});
    QVERIFY(related(u"CONTAINS"_s).contains(u"zlib1g"_s));
}

void TestBillOfMaterials::fileIsTheProgram()
{
    QFile program(QStringLiteral(TOKENSCOPE_CLI));
    QVERIFY(program.open(QIODevice::ReadOnly));
    QCryptographicHash digest(QCryptographicHash::Sha1);
    QVERIFY(digest.addData(&program));
    const QJsonObject file = array(u"files"_s).at(0).toObject();
    QCOMPARE(file["fileName"_L1].toString(), u"./tokenscope-cli"_s);
    const QJsonObject sum = file["checksums"_L1].toArray().at(0).toObject();
    QCOMPARE(sum["algorithm"_L1].toString(), u"SHA1"_s);
    QCOMPARE(sum["checksumValue"_L1].toString().toLatin1(), digest.result().toHex());
}

void TestBillOfMaterials::sameInputGivesTheSameText()
{
    QCOMPARE(write(), m_text);
}

QTEST_GUILESS_MAIN(TestBillOfMaterials)
#include "tst_bill_of_materials.moc"
