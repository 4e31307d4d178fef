// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QMimeDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// What a desktop reads of the program: its entry, the types of its files, its description for software centres.
namespace tokenscope::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< milliseconds

QString resource(const QString &ending)
{
    return QStringLiteral(TOKENSCOPE_SOURCE_DIR "/resources/io.github.tokenscope.Tokenscope.") + ending;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The value of a key of the desktop entry.
QString entryValue(const QString &key)
{
    static const QString entry = contentOf(resource(u"desktop"_s));
    const QRegularExpression line(u'^' + key + u"=(.*)$"_s, QRegularExpression::MultilineOption);
    return line.match(entry).captured(1);
}

struct Element
{
    QString text;
    QXmlStreamAttributes attributes;
    QString attribute(const QString &name) const { return attributes.value(name).toString(); }
};

/// All elements of that name, in their order. Without text where they hold other elements.
QList<Element> elements(const QString &path, const QString &name)
{
    QXmlStreamReader reader(contentOf(path));
    QList<Element> found;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name) {
            found.append({{}, reader.attributes()});
            if (reader.readNext() == QXmlStreamReader::Characters)
                found.last().text = reader.text().toString().trimmed();
        }
    }
    return reader.hasError() ? QList<Element>() : found;
}

QStringList attributesOf(const QString &path, const QString &name, const QString &attribute)
{
    QStringList values;
    for (const Element &element : elements(path, name))
        values.append(element.attribute(attribute));
    return values;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestDesktopFiles final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void validatorsFindNothing_data();
    void validatorsFindNothing();
    void fileNamesHaveTheirTypes_data();
    void fileNamesHaveTheirTypes();
    void allNameTheSameTypes();
    void entryTakesManyFiles();
    void iconsAreThere();
    void screenshotsAreThere();
    void lastReleaseIsThisOne();

private:
    QString metainfoAsKnownHere() const;

    QTemporaryDir m_data; ///< as an installed package leaves it
};

void TestDesktopFiles::initTestCase()
{
    QVERIFY(QDir(m_data.path()).mkpath(u"mime/packages"_s));
    QVERIFY(QFile::copy(resource(u"mime.xml"_s), m_data.filePath(u"mime/packages/tokenscope.xml"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path())); // before the types are asked for first
}

/// AppStream before 1.0 knows the developer by an older element, and refuses the one that took its place.
QString TestDesktopFiles::metainfoAsKnownHere() const
{
    QProcess process;
    process.start(u"appstreamcli"_s, {u"--version"_s});
    if (!process.waitForFinished(patience) || !process.readAllStandardOutput().contains(": 0."))
        return resource(u"metainfo.xml"_s);
    static const QRegularExpression developer(u"<developer [^>]*>\\s*<name>([^<]*)</name>\\s*</developer>"_s);
    QFile older(m_data.filePath(u"io.github.tokenscope.Tokenscope.metainfo.xml"_s));
    const QString content =
        contentOf(resource(u"metainfo.xml"_s)).replace(developer, u"<developer_name>\\1</developer_name>"_s);
    return older.open(QIODevice::WriteOnly) && older.write(content.toUtf8()) > 0 ? older.fileName() : QString();
}

void TestDesktopFiles::validatorsFindNothing_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("desktop entry") << u"desktop-file-validate"_s << QStringList{resource(u"desktop"_s)};
    QTest::newRow("metainfo") << u"appstreamcli"_s
                              << QStringList{u"validate"_s, u"--strict"_s, u"--no-net"_s, metainfoAsKnownHere()};
    QTest::newRow("MIME package") << u"update-mime-database"_s << QStringList{u"-V"_s, m_data.filePath(u"mime"_s)};
}

void TestDesktopFiles::validatorsFindNothing()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP(qPrintable(program + u" is not installed here"_s));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    QVERIFY(process.waitForFinished(patience));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("warning") && !said.contains("hint"), said.constData());
}

void TestDesktopFiles::fileNamesHaveTheirTypes_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("token.jwt") << u"application/jwt"_s;
    QTest::newRow("TOKEN.JWT") << u"application/jwt"_s;
    QTest::newRow("token.jwe") << u"application/jose"_s;
    QTest::newRow("key.jwk") << u"application/jwk+json"_s;
    QTest::newRow("keys.jwks") << u"application/jwk-set+json"_s;
    QTest::newRow("jwks.json") << u"application/jwk-set+json"_s;
    QTest::newRow("other.json") << u"application/json"_s;
}

void TestDesktopFiles::fileNamesHaveTheirTypes()
{
    QFETCH(const QString, type);
    const auto found =
        QMimeDatabase().mimeTypeForFile(QString::fromLatin1(QTest::currentDataTag()), QMimeDatabase::MatchExtension);
    QCOMPARE(found.name(), type);
    QVERIFY(found.inherits(u"text/plain"_s)); // an editor is offered as well
}

void TestDesktopFiles::allNameTheSameTypes()
{
    const QStringList types = sorted(attributesOf(resource(u"mime.xml"_s), u"mime-type"_s, u"type"_s));
    QVERIFY(types.size() >= 4);
    QCOMPARE(sorted(entryValue(u"MimeType"_s).split(u';', Qt::SkipEmptyParts)), types);
    QStringList provided;
    for (const Element &type : elements(resource(u"metainfo.xml"_s), u"mediatype"_s))
        provided.append(type.text);
    QCOMPARE(sorted(provided), types);
}

void TestDesktopFiles::entryTakesManyFiles()
{
    QCOMPARE(entryValue(u"Exec"_s), u"tokenscope %F"_s);
}

void TestDesktopFiles::iconsAreThere()
{
    QStringList icons{entryValue(u"Icon"_s)};
    for (const Element &type : elements(resource(u"mime.xml"_s), u"mime-type"_s)) // what has none is named by its type
        icons.append(type.attribute(u"type"_s).replace(u'/', u'-'));
    for (const Element &icon : elements(resource(u"mime.xml"_s), u"icon"_s)) {
        icons.append(icon.attribute(u"name"_s));
    }
    icons.removeOne(u"application-jose"_s); // these two have the icons of their relatives
    icons.removeOne(u"application-jwk-set+json"_s);
    QVERIFY(icons.size() >= 5);
    for (const QString &icon : std::as_const(icons))
        QVERIFY2(QFile::exists(QStringLiteral(TOKENSCOPE_SOURCE_DIR "/resources/icons/") + icon + u".svg"_s),
                 qPrintable(icon));
}

void TestDesktopFiles::screenshotsAreThere()
{
    const QList<Element> images = elements(resource(u"metainfo.xml"_s), u"image"_s);
    QVERIFY(!images.isEmpty());
    for (const Element &image : images) {
        const QString path = image.text.section(u"/main/"_s, 1);
        const QSize size = QImageReader(QStringLiteral(TOKENSCOPE_SOURCE_DIR "/") + path).size();
        QVERIFY2(size.isValid(), qPrintable(path));
        QCOMPARE(QSize(image.attribute(u"width"_s).toInt(), image.attribute(u"height"_s).toInt()), size);
    }
}

void TestDesktopFiles::lastReleaseIsThisOne()
{
    const QStringList versions = attributesOf(resource(u"metainfo.xml"_s), u"release"_s, u"version"_s);
    QVERIFY(!versions.isEmpty());
    QCOMPARE(versions.constFirst(), QStringLiteral(TOKENSCOPE_VERSION));
}

} // namespace tokenscope::tests

QTEST_GUILESS_MAIN(tokenscope::tests::TestDesktopFiles)

#include "tst_desktop_files.moc"
