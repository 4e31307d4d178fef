// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/room_rules.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace tokenscope::architecture {

using namespace Qt::StringLiterals;

/// Between the rooms of a floor the arrows go one way, and the table that says so is true.
class TestRooms final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void arrowsAreThoseOfTheTable();
    void tableHasNoCircle();
    void noRoomIsCrowded();
    void documentsNameWhatThereIs_data();
    void documentsNameWhatThereIs();
    void differencesAreSeen_data();
    void differencesAreSeen();
    void arrowsAreFound();

private:
    std::map<QString, QString> m_files; ///< path relative to the project, and text
};

void TestRooms::initTestCase()
{
    const QDir root(QStringLiteral(TOKENSCOPE_SOURCE_DIR));
    for (const QString &folder : {u"src"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            m_files[root.relativeFilePath(file.fileName())] = QString::fromUtf8(file.readAll());
        }
    }
    QVERIFY(m_files.contains(u"src/base/bytes.h"_s));
}

void TestRooms::arrowsAreThoseOfTheTable()
{
    const QStringList found = roomDifferences(roomTable(), roomGraph(m_files));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestRooms::tableHasNoCircle()
{
    QCOMPARE(findCircle(roomTable()), QStringList());
}

void TestRooms::noRoomIsCrowded()
{
    constexpr int mostSources = 25;
    std::map<QString, int> sources;
    for (const auto &[path, text] : m_files) {
        if (path.endsWith(".cpp"_L1))
            ++sources[path.section(u'/', 0, -2)];
    }
    for (const auto &[room, count] : sources)
        QVERIFY2(count <= mostSources, qPrintable(u"%1 has %2 sources"_s.arg(room).arg(count)));
}

void TestRooms::documentsNameWhatThereIs_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("architecture") << u"docs/architecture.md"_s;
    QTest::newRow("contributing") << u"CONTRIBUTING.md"_s;
}

/// A path in backquotes: a folder, a file, or a file without its ending; from the project's folder or from `src`.
void TestRooms::documentsNameWhatThereIs()
{
    QFETCH(const QString, path);
    const QDir root(QStringLiteral(TOKENSCOPE_SOURCE_DIR));
    QFile file(root.filePath(path));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression quoted(u"`([a-z_]+(?:/[a-z_]+)+(?:\\.[a-z]+)?)`"_s);
    int named = 0;
    for (const auto &match : quoted.globalMatch(text)) {
        const QString name = match.captured(1);
        const auto exists = [&root, &name](const QString &folder) {
            return QFileInfo::exists(root.filePath(folder + name)) ||
                   QFileInfo::exists(root.filePath(folder + name + u".h"_s)) ||
                   QFileInfo::exists(root.filePath(folder + name + u".cpp"_s));
        };
        QVERIFY2(exists(QString()) || exists(u"src/"_s), qPrintable(name));
        ++named;
    }
    QVERIFY(named > 3);
}

void TestRooms::differencesAreSeen_data()
{
    QTest::addColumn<Graph>("found");
    QTest::addColumn<QStringList>("lines");
    const QString top = u"src/jose"_s;
    const QString keys = u"src/jose/keys"_s;
    QTest::newRow("none") << Graph{{top, {keys}}, {keys, {}}} << QStringList();
    QTest::newRow("arrow back up") << Graph{{top, {keys}}, {keys, {top}}}
                                   << QStringList{u"src/jose/keys may not include from src/jose"_s};
    QTest::newRow("arrow that has gone") << Graph{{top, {}}, {keys, {}}}
                                         << QStringList{u"src/jose no longer includes from src/jose/keys"_s};
    QTest::newRow("new room") << Graph{{top, {keys}}, {keys, {}}, {u"src/jose/new"_s, {}}}
                              << QStringList{u"src/jose/new is a room that the table does not know"_s};
    QTest::newRow("empty room") << Graph{{top, {keys}}} << QStringList{u"src/jose/keys has no sources any more"_s};
}

void TestRooms::differencesAreSeen()
{
    QFETCH(const Graph, found);
    QFETCH(const QStringList, lines);
    const Graph table{{u"src/jose"_s, {u"src/jose/keys"_s}}, {u"src/jose/keys"_s, {}}};
    QCOMPARE(roomDifferences(table, found), lines);
}

void TestRooms::arrowsAreFound()
{
    const std::map<QString, QString> files{
        {u"src/jose/jwe.cpp"_s,
         u"#include \"jose/jwe.h\"\n#include \"jose/keys/jwk.h\"\n#include \"crypto/digest.h\"\n"_s},
        {u"ui/token/input/a.h"_s, u"#include \"ui/look/theme.h\"\n#include \"jose/keys/jwk.h\"\n"_s},
        {u"app/cli/a.cpp"_s, u"#include \"app/manual/b.h\"\n"_s},
    };
    const Graph arrows{{u"src/jose"_s, {u"src/jose/keys"_s}}, {u"ui/token/input"_s, {u"ui/look"_s}}};
    QCOMPARE(roomGraph(files), arrows);
}

} // namespace tokenscope::architecture

QTEST_GUILESS_MAIN(tokenscope::architecture::TestRooms)
#include "tst_rooms.moc"
