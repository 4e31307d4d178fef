// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/joined_names.h"
#include "tests/architecture/source_rules.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace tokenscope::architecture {

using namespace Qt::StringLiterals;

class TestFloors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileKeepsToItsFloor_data();
    void everyFileKeepsToItsFloor();
    void foldersFormNoCircle();
    void filesFormNoCircle();
    void tableItselfHasNoCircle();
    void checkerSeesViolation_data();
    void checkerSeesViolation();
    void checkerAcceptsLawfulFile_data();
    void checkerAcceptsLawfulFile();
    void checkerFindsCircle_data();
    void checkerFindsCircle();
    void sourcesCanBeJoined();
    void checkerFindsClash_data();
    void checkerFindsClash();

private:
    std::map<QString, QString> m_files; ///< path relative to the project, and text
};

namespace {

constexpr auto spdx = "// SPDX-License-Identifier" // in two pieces, or it would be taken for this file's own
                      ": Apache-2.0\n"_L1;

Graph includeGraph(const std::map<QString, QString> &files, bool byFolder)
{
    Graph graph;
    for (const auto &[path, text] : files) {
        for (const QString &included : ownIncludes(path, text)) {
            const QString from = byFolder ? folderOf(path) : path;
            const QString to = byFolder ? folderOf(included) : included;
            if (!from.isEmpty() && !to.isEmpty() && (!byFolder || from != to))
                graph[from].insert(to);
        }
    }
    return graph;
}

} // namespace

void TestFloors::initTestCase()
{
    const QDir root(QStringLiteral(TOKENSCOPE_SOURCE_DIR));
    const QStringList sources{u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s, u"*.cmake"_s};
    const auto read = [this, &root](const QString &folder, const QStringList &names) {
        QDirIterator it(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            m_files[root.relativeFilePath(file.fileName())] = QString::fromUtf8(file.readAll());
        }
    };
    for (const QString &folder : {u"app"_s, u"cmake"_s, u"resources"_s, u"src"_s, u"tests"_s, u"ui"_s})
        read(folder, sources);
    read(u"scripts"_s, {});
    QVERIFY2(m_files.contains(u"src/base/bytes.h"_s), "the project's sources are not where they were built from");
}

void TestFloors::everyFileKeepsToItsFloor_data()
{
    QTest::addColumn<QString>("folder");
    for (const auto &entry : allowedIncludes())
        QTest::newRow(qPrintable(entry.first)) << entry.first;
    QTest::newRow("the rest") << QString();
}

void TestFloors::everyFileKeepsToItsFloor()
{
    QFETCH(const QString, folder);
    QStringList found;
    for (const auto &[path, text] : m_files) {
        if (folderOf(path) == folder)
            found << violations(path, text);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestFloors::foldersFormNoCircle()
{
    const QStringList circle = findCircle(includeGraph(m_files, true));
    QVERIFY2(circle.isEmpty(), qPrintable(circle.join(u" -> "_s)));
}

void TestFloors::filesFormNoCircle()
{
    const QStringList circle = findCircle(includeGraph(m_files, false));
    QVERIFY2(circle.isEmpty(), qPrintable(circle.join(u" -> "_s)));
}

void TestFloors::tableItselfHasNoCircle()
{
    QCOMPARE(findCircle(allowedIncludes()), QStringList());
}

void TestFloors::checkerSeesViolation_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &path, const QString &text, const QString &expected) {
        QTest::newRow(name) << path << spdx + text << expected;
    };
    row("base goes up to json", u"src/base/a.cpp"_s, u"#include \"json/value.h\"\n"_s,
        u"src/base may not include from src/json: src/json/value.h"_s);
    row("json uses its neighbour crypto", u"src/json/a.h"_s, u"#include \"crypto/key.h\"\n"_s,
        u"src/json may not include from src/crypto: src/crypto/key.h"_s);
    row("demo uses endpoint", u"src/demo/a.cpp"_s, u"#include \"endpoint/envelope.h\"\n"_s,
        u"src/demo may not include from src/endpoint: src/endpoint/envelope.h"_s);
    row("explain uses ui", u"src/explain/a.cpp"_s, u"#include \"ui/session.h\"\n"_s,
        u"src/explain may not include from ui: ui/session.h"_s);
    row("ui uses crypto", u"ui/keys/a.cpp"_s, u"  #  include \"crypto/key.h\"\n"_s,
        u"ui may not include from src/crypto: src/crypto/key.h"_s);
    row("core uses an app", u"src/inspect/a.cpp"_s, u"#include \"app/cli/demo_command.h\"\n"_s,
        u"src/inspect may not include from app: app/cli/demo_command.h"_s);
    row("include that climbs by dots", u"src/jose/a.cpp"_s, u"#include \"../inspect/inspect.h\"\n"_s,
        u"include relative to the file: ../inspect/inspect.h"_s);
    row("QString in jose", u"src/jose/a.h"_s, u"#include <QString>\n"_s, u"Qt in a Qt-free folder: QString"_s);
    row("QtGlobal in base", u"src/base/a.h"_s, u"#include <QtCore/QtGlobal>\n"_s,
        u"Qt in a Qt-free folder: QtCore/QtGlobal"_s);
    row("OpenSSL in jose", u"src/jose/a.cpp"_s, u"#include <openssl/evp.h>\n"_s,
        u"OpenSSL outside src/crypto: openssl/evp.h"_s);
    row("zlib in jose", u"src/jose/a.cpp"_s, u"#include <zlib.h>\n"_s, u"zlib outside src/base and src/scan: zlib.h"_s);
    row("simdjson in inspect", u"src/inspect/a.cpp"_s, u"#include <simdjson.h>\n"_s,
        u"simdjson outside src/json: simdjson.h"_s);
    row("SQL in ui", u"ui/endpoint/a.cpp"_s, u"#include <QSqlQuery>\n"_s, u"SQL outside src/storage: QSqlQuery"_s);
    row("storage uses explain", u"src/storage/a.cpp"_s, u"#include \"explain/phrase.h\"\n"_s,
        u"src/storage may not include from src/explain: src/explain/phrase.h"_s);
    row("network in ui", u"ui/endpoint/a.cpp"_s, u"#include <QNetworkReply>\n"_s,
        u"network classes outside src/endpoint and src/demo: QNetworkReply"_s);
    row("widgets in explain", u"src/explain/a.cpp"_s, u"#include <QWidget>\n"_s,
        u"widgets below the window: QWidget"_s);
    row("ui parses JSON", u"ui/token/a.cpp"_s, u"auto d = json::parse(text);\n"_s, u"the window parses: json::parse"_s);
    row("message box of one's own", u"ui/a.cpp"_s, u"QMessageBox::warning(this, title, text);\n"_s,
        u"a message past ui/look/message_box.h: QMessageBox"_s);
    row("label that may be rich", u"ui/a.cpp"_s, u"auto *l = new QLabel(text, this);\n"_s,
        u"a label past PlainLabel of ui/look/widgets.h: QLabel"_s);
    row("rich text", u"ui/a.cpp"_s, u"view->setHtml(text);\n"_s, u"rich text: setHtml("_s);
    row("tool tip from outside", u"ui/a.cpp"_s, u"button->setToolTip(name);\n"_s,
        u"a tool tip past plainToolTip() of ui/look/widgets.h: setToolTip("_s);
    row("tool tip with something from outside", u"ui/a.cpp"_s, u"b->setToolTip(tr(\"of %1\").arg(name));\n"_s,
        u"a tool tip past plainToolTip() of ui/look/widgets.h: setToolTip("_s);
    row("title from outside", u"ui/a.cpp"_s, u"setWindowTitle(name);\n"_s,
        u"a title that is not the program's own: setWindowTitle("_s);
    row("tab's title from outside", u"ui/a.cpp"_s, u"tabs->setTabText(page, name);\n"_s,
        u"a title that is not the program's own: setTabText("_s);
    row("buddy", u"ui/a.cpp"_s, u"label->setBuddy(edit);\n"_s, u"a buddy, whose label loses its &: setBuddy("_s);
    row("switch that hides a new enumerator", u"src/json/a.cpp"_s,
        u"switch (type) {\ncase Type::Text:\n    return 1;\ndefault:\n    return 2;\n}\n"_s,
        u"a switch over an own enum with a default: switch (type) {"_s);
    row("switch with bare enumerators", u"src/json/a.cpp"_s,
        u"using enum Type;\nswitch (type) {\ncase Text: {\n    return 1;\n}\ndefault:\n    return 2;\n}\n"_s,
        u"a switch over an own enum with a default: switch (type) {"_s);
    row("option in words for both", u"src/explain/a.cpp"_s, u"return tr(\"Give it (--secret-\"\n   \"file).\");\n"_s,
        u"src/explain speaks of another program: --secret-file"_s);
    row("window in words for both", u"src/explain/a.cpp"_s, u"return tr(\"Choose Keys › Paste.\");\n"_s,
        u"src/explain speaks of another program: ›"_s);
    row("option in the window", u"ui/a.cpp"_s, u"return tr(\"Use --now.\");\n"_s,
        u"ui speaks of another program: --now"_s);
    row("button on the command line", u"app/cli/a.cpp"_s, u"return u\"Press the button.\"_s;\n"_s,
        u"app speaks of another program: button"_s);
    row("crypto links jose", u"src/crypto/CMakeLists.txt"_s,
        u"target_link_libraries(tokenscope_crypto PUBLIC tokenscope_jose)\n"_s,
        u"src/crypto may not link tokenscope_jose"_s);
    row("json links Qt", u"src/json/CMakeLists.txt"_s, u"target_link_libraries(tokenscope_json PUBLIC Qt6::Core)\n"_s,
        u"Qt in a Qt-free folder: Qt6::"_s);
    QTest::newRow("licence line missing")
        << u"tests/a.cpp"_s << u"#include <QTest>\n"_s << u"no SPDX line at the top"_s;
}

void TestFloors::checkerSeesViolation()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(violations(path, text), QStringList(path + u": "_s + expected));
}

void TestFloors::checkerAcceptsLawfulFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &path, const QString &text) {
        QTest::newRow(name) << path << spdx + text;
    };
    row("own folder", u"src/base/a.cpp"_s, u"#include \"base/a.h\"\n#include <vector>\n"_s);
    row("downwards", u"src/jose/a.cpp"_s, u"#include \"crypto/key.h\"\n#include \"json/value.h\"\n"_s);
    row("endpoint uses inspect", u"src/endpoint/a.cpp"_s,
        u"#include \"inspect/inspection_keys.h\"\n#include <QNetworkReply>\n"_s);
    row("explain uses endpoint", u"src/explain/a.cpp"_s, u"#include \"endpoint/envelope.h\"\n#include <QString>\n"_s);
    row("ui uses another of its folders", u"ui/keys/a.cpp"_s, u"#include \"ui/look/theme.h\"\n#include <QWidget>\n"_s);
    row("tool tips of the program's own", u"ui/a.cpp"_s,
        u"a->setToolTip(tr(\"What\"));\nb->setToolTip(plainToolTip(name));\nc->setTabToolTip(n, tr(\"What\"));\n"_s);
    row("words in a comment", u"ui/a.cpp"_s, u"// QLabel, QMessageBox\n#include <QLabel>\n"_s);
    row("switch over characters", u"src/json/a.cpp"_s,
        u"switch (c) {\ncase '{':\n    return Type::Text;\ndefault:\n    return Type::Number;\n}\n"_s);
    row("switch over an enum of Qt", u"ui/keys/a.cpp"_s,
        u"switch (e->type()) {\ncase QEvent::Enter:\ncase Qt::FontRole:\n    return 1;\ndefault:\n    return 2;\n}\n"_s);
    row("switch within a switch over characters", u"src/json/a.cpp"_s,
        u"switch (c) {\ncase 'a':\n    switch (t) {\n    case Type::Text:\n        return 1;\n    }\ndefault:\n"
        u"    return 2;\n}\n"_s);
    row("moc file", u"ui/keys/a.cpp"_s, u"#include \"a.moc\"\n"_s);
    row("app uses everything", u"app/cli/a.cpp"_s, u"#include \"ui/main_window.h\"\n#include \"crypto/key.h\"\n"_s);
    row("include in a comment", u"src/base/a.cpp"_s, u"// #include \"json/value.h\"\n"_s);
    row("openssl where it belongs", u"src/crypto/a.h"_s, u"#include <openssl/evp.h>\n"_s);
    row("library from below", u"src/jose/CMakeLists.txt"_s,
        u"target_link_libraries(tokenscope_jose PUBLIC tokenscope_crypto)\n"_s);
}

void TestFloors::checkerAcceptsLawfulFile()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QCOMPARE(violations(path, text), QStringList());
}

void TestFloors::checkerFindsCircle_data()
{
    QTest::addColumn<Graph>("graph");
    QTest::addColumn<QStringList>("circle");
    const QString a = u"a"_s;
    const QString b = u"b"_s;
    const QString c = u"c"_s;
    QTest::newRow("none") << Graph{{a, {b, c}}, {b, {c}}} << QStringList();
    QTest::newRow("itself") << Graph{{a, {a}}} << QStringList{a, a};
    QTest::newRow("two") << Graph{{a, {b}}, {b, {a}}} << QStringList{a, b, a};
    QTest::newRow("behind a tail") << Graph{{a, {b}}, {b, {c}}, {c, {b}}} << QStringList{b, c, b};
}

void TestFloors::checkerFindsCircle()
{
    QFETCH(const Graph, graph);
    QFETCH(const QStringList, circle);
    QCOMPARE(findCircle(graph), circle);
}

void TestFloors::sourcesCanBeJoined()
{
    const QStringList found = clashingNames(m_files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestFloors::checkerFindsClash_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("isClash");
    QTest::newRow("nothing") << u"int a = 1;"_s << u"int b = 1;"_s << false;
    QTest::newRow("constants") << u"constexpr int limit = 1;"_s << u"constexpr std::size_t limit = 2;"_s << true;
    QTest::newRow("arrays") << u"constexpr std::array names = {"_s << u"const char *names[] = {"_s << true;
    QTest::newRow("types") << u"struct Row"_s << u"class Row"_s << true;
    QTest::newRow("a type and its alias") << u"using Row = int;"_s << u"struct Row"_s << true;
    QTest::newRow("a constant and a function") << u"constexpr int size = 1;"_s << u"int size(int x)"_s << true;
    QTest::newRow("the same function") << u"int size(const QString &text)"_s << u"bool size(const QString &s)"_s
                                       << true;
    QTest::newRow("functions without parameters") << u"int now()"_s << u"int now()"_s << true;
    QTest::newRow("overloads") << u"int size(const QString &text)"_s << u"int size(int x, int y = 1)"_s << false;
    QTest::newRow("one has more, by default") << u"int size(int x)"_s << u"bool size(int x, int y = 1)"_s << true;
    QTest::newRow("both differ in what has no default")
        << u"int size(int x, int y = 1)"_s << u"bool size(const Key &key, int y = 1)"_s << false;
    QTest::newRow("member functions") << u"int A::size() const"_s << u"int B::size() const"_s << false;
    QTest::newRow("names from elsewhere") << u"using std::string_view;"_s << u"using std::string_view;"_s << false;
    QTest::newRow("names in a namespace of their own")
        << u"namespace measure {\nint a = 1;\n} // namespace measure"_s << u"int a = 1;"_s << false;
    QTest::newRow("behind a namespace of its own")
        << u"namespace measure {\nint b = 1;\n} // namespace measure\nint a = 1;"_s << u"int a = 1;"_s << true;
    QTest::newRow("within functions") << u"    int a = 1;"_s << u"    int a = 1;"_s << false;
}

void TestFloors::checkerFindsClash()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const bool, isClash);
    const auto source = [](const QString &line) { return u"namespace {\n"_s + line + u"\n} // namespace\n"_s; };
    QCOMPARE(clashingNames({{u"src/base/a.cpp"_s, source(first)}, {u"src/base/b.cpp"_s, source(second)}}).isEmpty(),
             !isClash);
    QCOMPARE(clashingNames({{u"ui/a.cpp"_s, source(first)}, {u"ui/keys/b.cpp"_s, source(second)}}).isEmpty(), !isClash);
    QCOMPARE(clashingNames({{u"src/base/a.cpp"_s, source(first)}, {u"src/jose/b.cpp"_s, source(second)}}),
             QStringList());
    QCOMPARE(clashingNames({{u"src/base/a.cpp"_s, source(first)}, {u"src/base/b.cpp"_s, second}}), QStringList());
    QCOMPARE(clashingNames({{u"src/base/a.h"_s, first}, {u"src/base/b.cpp"_s, source(second)}}).isEmpty(), !isClash);
    QCOMPARE(clashingNames({{u"src/base/a.h"_s, first}, {u"src/base/b.h"_s, second}}), QStringList());
}

} // namespace tokenscope::architecture

QTEST_GUILESS_MAIN(tokenscope::architecture::TestFloors)
#include "tst_floors.moc"
