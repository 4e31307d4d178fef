// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/source_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tokenscope::architecture {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression includeLine(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"_s,
                                     QRegularExpression::MultilineOption);

/// A text that may be in the files of some folders only.
struct Reserved
{
    QRegularExpression pattern;
    QString what;
    std::set<QString> folders;
};

bool isCMake(const QString &path)
{
    return path.endsWith("CMakeLists.txt"_L1) || path.endsWith(".cmake"_L1);
}

const std::set<QString> &everyFolder()
{
    static const std::set<QString> folders = [] {
        std::set<QString> all;
        for (const auto &entry : allowedIncludes())
            all.insert(entry.first);
        return all;
    }();
    return folders;
}

std::set<QString> everyFolderExcept(const std::set<QString> &excluded)
{
    std::set<QString> rest = everyFolder();
    for (const QString &folder : excluded)
        rest.erase(folder);
    return rest;
}

const std::vector<Reserved> &reservedIncludes()
{
    static const std::set<QString> qtFree{u"src/base"_s,    u"src/json"_s,     u"src/crypto"_s, u"src/jose"_s,
                                          u"src/inspect"_s, u"src/gate"_s,     u"src/login"_s,  u"src/make"_s,
                                          u"src/remedy"_s,  u"src/rotation"_s, u"src/scan"_s,   u"src/challenge"_s,
                                          u"src/formats"_s, u"src/proof"_s};
    static const std::vector<Reserved> rules{
        {QRegularExpression(u"^(Q[A-Z]|Qt|qt[56]keychain)"_s), u"Qt in a Qt-free folder"_s, everyFolderExcept(qtFree)},
        {QRegularExpression(u"^openssl/"_s), u"OpenSSL outside src/crypto"_s, {u"src/crypto"_s}},
        {QRegularExpression(u"^zlib"_s), u"zlib outside src/base and src/scan"_s, {u"src/base"_s, u"src/scan"_s}},
        {QRegularExpression(u"^(lzma|zstd)"_s), u"unpacking outside src/scan"_s, {u"src/scan"_s}},
        {QRegularExpression(u"^simdjson"_s), u"simdjson outside src/json"_s, {u"src/json"_s}},
        {QRegularExpression(u"^(QNetwork|QSsl|QTcp|QUdp|QHttp|QtNetwork|QtHttpServer)"_s),
         u"network classes outside src/endpoint and src/demo"_s,
         {u"src/endpoint"_s, u"src/demo"_s, u"app"_s}},
        {QRegularExpression(u"^(QSql|QtSql)"_s), u"SQL outside src/storage"_s, {u"src/storage"_s}},
        {QRegularExpression(u"^(QtWidgets|QtGui|QWidget|QApplication|QPainter|QIcon|QPixmap)"_s),
         u"widgets below the window"_s,
         {u"ui"_s, u"app"_s}},
    };
    return rules;
}

/// A way to bring text from outside on screen as rich text, or without its `&`, and the files that are its door.
struct Door
{
    QRegularExpression pattern;
    QString what;
    std::set<QString> files;
};

const std::vector<Door> &doorsOfShownText()
{
    static const std::vector<Door> doors{
        {QRegularExpression(uR"(\b(QMessageBox|setInformativeText|setDetailedText|QErrorMessage|QProgressDialog)\b)"_s),
         u"a message past ui/look/message_box.h"_s,
         {u"ui/look/message_box.cpp"_s}},
        {QRegularExpression(uR"(\bQLabel\b)"_s),
         u"a label past PlainLabel of ui/look/widgets.h"_s,
         {u"ui/look/widgets.h"_s, u"ui/look/widgets.cpp"_s, u"ui/look/message_box.cpp"_s}},
        {QRegularExpression(
             uR"(\b((set|insert|append|to)(Html|Markdown)\(|QTextBrowser|Qt::RichText|Qt::AutoText|Qt::MarkdownText))"_s),
         u"rich text"_s,
         {u"ui/guide/guide_window.cpp"_s}}, // the program's own; names of actions come into it as plain text
        {QRegularExpression(
             uR"(\b(setToolTip|setWhatsThis|setTabToolTip)\((?!(\w+, )?(plainToolTip\(|tr\("[^"]*"\)\))))"_s),
         u"a tool tip past plainToolTip() of ui/look/widgets.h"_s,
         {u"ui/look/widgets.cpp"_s}},
        {QRegularExpression(uR"(QToolTip::showText\((?![^;]*plainToolTip\())"_s),
         u"a tool tip past plainToolTip() of ui/look/widgets.h"_s,
         {}},
        {QRegularExpression(
             uR"(\b(setWindowTitle|setLabelText|setTabText|setTitle)\((?!tr\("[^"]*"\)\)|\w+, plainCaption\())"_s),
         u"a title that is not the program's own"_s,
         {u"ui/look/message_box.cpp"_s, u"ui/report/report_document.cpp"_s}}, // in a PDF, where it is plain text
        {QRegularExpression(uR"(replace\(u'&')"_s),
         u"an escaped caption past plainCaption() of ui/look/widgets.h"_s,
         {u"ui/look/widgets.cpp"_s}},
        {QRegularExpression(uR"(\bsetBuddy\()"_s),
         u"a buddy, whose label loses its &"_s,
         {u"ui/token/expectations/expectations_form.cpp"_s}}, // its labels are the program's own
    };
    return doors;
}

/// What a folder may do with what it includes lawfully, one floor down.
QStringList forbiddenCalls(const QString &path, const QString &folder, const QString &text)
{
    static const QRegularExpression parsing(uR"(\b(json::parse|JwkSet::parse|QJsonDocument)\b)"_s);
    static const QRegularExpression comments(uR"(//[^\n]*|#include[^\n]*)"_s);
    QStringList found;
    if (folder != "ui"_L1)
        return found;
    if (parsing.match(text).hasMatch())
        found << u"the window parses: "_s + parsing.match(text).captured();
    const QString code = QString(text).remove(comments);
    for (const auto &[pattern, what, files] : doorsOfShownText()) {
        if (const auto match = pattern.match(code); match.hasMatch() && !files.contains(path))
            found << what + u": "_s + match.captured();
    }
    return found;
}

QStringList includeViolations(const QString &path, const QString &folder, const QString &text)
{
    QStringList found;
    for (const auto &match : includeLine.globalMatch(text)) {
        const QString name = match.captured(2);
        for (const Reserved &rule : reservedIncludes()) {
            if (rule.pattern.match(name).hasMatch() && !rule.folders.contains(folder))
                found << rule.what + u": "_s + name;
        }
        if (name.startsWith("../"_L1) || name.startsWith("./"_L1))
            found << u"include relative to the file: "_s + name;
    }
    const std::set<QString> &allowed = allowedIncludes().at(folder);
    for (const QString &included : ownIncludes(path, text)) {
        const QString target = folderOf(included);
        if (!target.isEmpty() && target != folder && !allowed.contains(target))
            found << u"%1 may not include from %2: %3"_s.arg(folder, target, included);
    }
    return found;
}

/// From a brace that opens to behind the one that closes it.
QStringView bracedText(QStringView text)
{
    qsizetype depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        depth += text[i] == u'{' ? 1 : text[i] == u'}' ? -1 : 0;
        if (depth == 0)
            return text.first(i + 1);
    }
    return text;
}

/// A `default` hides an enumerator that was forgotten. Enums of Qt and of C libraries may have one, and characters.
QStringList openSwitches(const QString &text)
{
    static const QRegularExpression asides(uR"(//[^\n]*|"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])*')"_s);
    static const QRegularExpression start(uR"(\bswitch \()"_s);
    static const QRegularExpression own(uR"(\bcase (\w+::)*(?!Q[A-Z]|Qt::)[A-Z]\w*::[A-Z]\w*:)"_s);
    static const QRegularExpression bare(uR"(\bcase [A-Z]+[a-z]\w*:)"_s);
    QString code = text;
    code.replace(asides, u"0"_s);
    QStringList found;
    for (const auto &match : start.globalMatch(code)) {
        const qsizetype opening = code.indexOf(u'{', match.capturedEnd());
        const QString body = bracedText(QStringView(code).sliced(std::max(opening, match.capturedEnd()))).toString();
        const qsizetype inner = body.indexOf("switch ("_L1);
        const qsizetype nearby = std::max<qsizetype>(0, match.capturedStart() - 400);
        const bool isUsing = code.mid(nearby, match.capturedStart() - nearby).contains("using enum"_L1);
        const bool isOwn = own.match(body).hasMatch() || (isUsing && bare.match(body).hasMatch());
        if (inner < 0 && isOwn && body.contains("default:"_L1))
            found << u"a switch over an own enum with a default: "_s +
                         code.mid(match.capturedStart(), 40).section(u'\n', 0, 0);
    }
    return found;
}

/// Both programs say what `src/explain` says; so it names neither the options of the one nor the buttons of the other.
QStringList wordsOfAnotherProgram(const QString &path, const QString &folder, const QString &text)
{
    static const QString commandLine = uR"(--[a-z][a-z0-9-]+|command line|tokenscope-cli)"_s;
    static const QString window = u"in the window|button|click|drop a file|›|token field|“At time”"_s;
    static const std::map<QString, QRegularExpression> rules = {
        {u"src/explain"_s, QRegularExpression(commandLine + u'|' + window)},
        {u"ui"_s, QRegularExpression(commandLine)},
        {u"app"_s, QRegularExpression(window)},
    };
    static const QRegularExpression comments(uR"(^[ \t]*//[^\n]*)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression seams(uR"("\s*\n\s*")"_s);
    static const QRegularExpression sentences(uR"re("((?:[^"\\\n]|\\.)* (?:[^"\\\n]|\\.)*)")re"_s);
    const auto rule = rules.find(folder);
    QStringList found;
    if (rule == rules.end() || (folder == "app"_L1 && !path.startsWith("app/cli/"_L1)))
        return found;
    const QString joined = QString(text).remove(comments).remove(seams);
    for (const auto &sentence : sentences.globalMatch(joined)) {
        const QString said = sentence.captured(1).remove("kubectl get --raw"_L1); // an option of a third program
        if (const auto match = rule->second.match(said); match.hasMatch())
            found << u"%1 speaks of another program: %2"_s.arg(folder, match.captured());
    }
    return found;
}

/// What is linked is held to the same floors as what is included.
QStringList linkViolations(const QString &folder, const QString &text)
{
    static const QRegularExpression library(uR"(\btokenscope_([a-z]+)\b)"_s);
    static const std::set<QString> qtFree = everyFolderExcept(reservedIncludes().front().folders);
    QStringList found;
    for (const auto &match : library.globalMatch(text)) {
        const QString target = match.captured(1) == "ui"_L1 ? u"ui"_s : u"src/"_s + match.captured(1);
        if (everyFolder().contains(target) && target != folder && !allowedIncludes().at(folder).contains(target))
            found << u"%1 may not link %2"_s.arg(folder, match.captured());
    }
    if (qtFree.contains(folder) && text.contains("Qt6::"_L1))
        found << u"Qt in a Qt-free folder: Qt6::"_s;
    return found;
}

/// Depth first; `trail` is the way from the start to `node`.
QStringList circleThrough(const Graph &graph, const QString &node, QStringList &trail, std::set<QString> &done)
{
    if (const auto start = trail.indexOf(node); start >= 0)
        return trail.mid(start) << node;
    if (done.contains(node))
        return {};
    trail << node;
    if (const auto edges = graph.find(node); edges != graph.end()) {
        for (const QString &next : edges->second) {
            if (QStringList circle = circleThrough(graph, next, trail, done); !circle.isEmpty())
                return circle;
        }
    }
    trail.removeLast();
    done.insert(node);
    return {};
}

} // namespace

const std::map<QString, std::set<QString>> &allowedIncludes()
{
    static const std::map<QString, std::set<QString>> table = [] {
        const std::set<QString> base{u"src/base"_s};
        std::set<QString> jose = base;
        jose.insert({u"src/json"_s, u"src/crypto"_s});
        std::set<QString> inspect = jose;
        inspect.insert(u"src/jose"_s);
        std::set<QString> fourth = inspect; // src/endpoint and src/make, side by side with what they may use
        fourth.insert(u"src/inspect"_s);
        std::set<QString> demo = fourth;
        demo.insert(u"src/make"_s);
        std::set<QString> challenge = demo;
        challenge.insert(u"src/formats"_s);
        std::set<QString> endpoint = fourth;
        endpoint.insert(u"src/concurrency"_s);
        std::set<QString> explain = endpoint;
        explain.insert(u"src/endpoint"_s);
        const std::set<QString> storage = explain; // above src/endpoint; src/explain puts its errors into words
        std::set<QString> gate = fourth;
        gate.insert({u"src/formats"_s, u"src/scan"_s});
        std::set<QString> trial = endpoint; // an endpoint asked with a challenge's tokens
        trial.insert({u"src/challenge"_s, u"src/endpoint"_s, u"src/make"_s});
        explain.insert({u"src/challenge"_s, u"src/engines"_s, u"src/gate"_s, u"src/login"_s, u"src/make"_s,
                        u"src/remedy"_s, u"src/rotation"_s, u"src/scan"_s, u"src/storage"_s});
        std::set<QString> ui = explain;
        ui.insert({u"src/demo"_s, u"src/engines"_s, u"src/explain"_s, u"src/login"_s, u"src/make"_s, u"src/proof"_s,
                   u"src/scan"_s, u"src/trial"_s});
        ui.erase(u"src/crypto"_s);
        std::set<QString> app = ui;
        app.insert({u"src/crypto"_s, u"ui"_s});
        return std::map<QString, std::set<QString>>{
            {u"src/base"_s, {}},
            {u"src/json"_s, base},
            {u"src/crypto"_s, base},
            {u"src/formats"_s, {u"src/base"_s, u"src/json"_s}},
            {u"src/jose"_s, jose},
            {u"src/inspect"_s, inspect},
            {u"src/concurrency"_s, {u"src/base"_s, u"src/crypto"_s}},
            {u"src/endpoint"_s, endpoint},
            {u"src/make"_s, fourth},
            {u"src/proof"_s, fourth},
            {u"src/remedy"_s, demo},
            {u"src/challenge"_s, challenge},
            {u"src/trial"_s, trial},
            {u"src/demo"_s, demo},
            {u"src/engines"_s, fourth},
            {u"src/explain"_s, explain},
            {u"src/storage"_s, storage},
            {u"src/scan"_s, fourth},
            {u"src/login"_s, fourth},
            {u"src/gate"_s, gate},
            {u"src/rotation"_s, {u"src/base"_s, u"src/json"_s}},
            {u"ui"_s, ui},
            {u"app"_s, app},
        };
    }();
    return table;
}

QString folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const QString folder = parts.first() == "src"_L1 && parts.size() > 1 ? parts.mid(0, 2).join(u'/') : parts.first();
    return allowedIncludes().contains(folder) ? folder : QString();
}

QStringList ownIncludes(const QString &path, const QString &text)
{
    QStringList found;
    for (const auto &match : includeLine.globalMatch(text)) {
        const QString name = match.captured(2);
        if (match.captured(1) != "\""_L1 || name.endsWith(".moc"_L1))
            continue;
        if (!name.contains(u'/'))
            found << path.section(u'/', 0, -2) + u'/' + name;
        else if (folderOf(name).isEmpty() && !folderOf(u"src/"_s + name).isEmpty())
            found << u"src/"_s + name;
        else
            found << name;
    }
    return found;
}

QStringList violations(const QString &path, const QString &text)
{
    QStringList found;
    if (!text.section(u'\n', 0, 1)
             .contains("SPDX-License-Identifier"
                       ": Apache-2.0"_L1))
        found << u"no SPDX line at the top"_s;
    const QString folder = folderOf(path);
    if (!folder.isEmpty()) {
        found << (isCMake(path) ? linkViolations(folder, text)
                                : includeViolations(path, folder, text) + forbiddenCalls(path, folder, text) +
                                      openSwitches(text) + wordsOfAnotherProgram(path, folder, text));
    }
    for (QString &line : found)
        line.prepend(path + u": "_s);
    return found;
}

QStringList findCircle(const Graph &graph)
{
    std::set<QString> done;
    for (const auto &entry : graph) {
        QStringList trail;
        if (QStringList circle = circleThrough(graph, entry.first, trail, done); !circle.isEmpty())
            return circle;
    }
    return {};
}

} // namespace tokenscope::architecture
