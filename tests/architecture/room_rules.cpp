// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/room_rules.h"

namespace tokenscope::architecture {

using namespace Qt::StringLiterals;

namespace {

/// A room, and its neighbours by their names within the floor; `.` is the floor's own folder.
struct Row
{
    QString room;
    QString neighbours;
};

const std::vector<Row> &rows()
{
    static const std::vector<Row> all{
        {u"src/base"_s, {}},
        {u"src/challenge"_s, {}},
        {u"src/concurrency"_s, {}},
        {u"src/crypto"_s, {}},
        {u"src/crypto/encryption"_s, u". keys"_s},
        {u"src/crypto/formats"_s, u". keys"_s},
        {u"src/crypto/keys"_s, u"."_s},
        {u"src/crypto/signing"_s, u". keys"_s},
        {u"src/demo"_s, {}},
        {u"src/endpoint"_s, u"address answer credentials http"_s},
        {u"src/endpoint/address"_s, {}},
        {u"src/endpoint/answer"_s, u"address credentials http"_s},
        {u"src/endpoint/credentials"_s, u"address"_s},
        {u"src/endpoint/http"_s, u"address"_s},
        {u"src/endpoint/pasted"_s, u"address credentials http"_s},
        {u"src/engines"_s, {}},
        {u"src/explain/challenge"_s, u"phrases"_s},
        {u"src/explain/claims"_s, u"findings phrases"_s},
        {u"src/explain/engines"_s, u"phrases verdict"_s},
        {u"src/explain/fetch"_s, u"keys phrases"_s},
        {u"src/explain/findings"_s, u"keys phrases terms"_s},
        {u"src/explain/gate"_s, u"findings keys phrases"_s},
        {u"src/explain/keys"_s, u"phrases"_s},
        {u"src/explain/language"_s, {}},
        {u"src/explain/login"_s, u"phrases"_s},
        {u"src/explain/make"_s, u"phrases"_s},
        {u"src/explain/phrases"_s, u"language"_s},
        {u"src/explain/remedy"_s, u"phrases"_s},
        {u"src/explain/report"_s, u"fetch findings language phrases terms verdict"_s},
        {u"src/explain/rotation"_s, u"phrases"_s},
        {u"src/explain/scan"_s, u"phrases terms"_s},
        {u"src/explain/terms"_s, u"phrases"_s},
        {u"src/explain/verdict"_s, u"findings keys phrases terms"_s},
        {u"src/formats"_s, {}},
        {u"src/gate"_s, {}},
        {u"src/inspect"_s,
         u"bindings claims decryption disclosure form header hypotheses kinds law model recognition signature text"_s},
        {u"src/inspect/bindings"_s, u"findings header kinds model text"_s},
        {u"src/inspect/claims"_s, u"bindings findings kinds model"_s},
        {u"src/inspect/decryption"_s, u"findings form hypotheses model signature"_s},
        {u"src/inspect/disclosure"_s, u"kinds model"_s},
        {u"src/inspect/findings"_s, u"guesses recognition"_s},
        {u"src/inspect/form"_s, u"findings header kinds model text"_s},
        {u"src/inspect/guesses"_s, {}},
        {u"src/inspect/header"_s, u"model"_s},
        {u"src/inspect/hypotheses"_s, u"form guesses header model recognition signature"_s},
        {u"src/inspect/keys"_s, u"findings header model recognition"_s},
        {u"src/inspect/kinds"_s, u"findings"_s},
        {u"src/inspect/law"_s, u"bindings claims disclosure findings header kinds model signature text"_s},
        {u"src/inspect/model"_s, u"findings guesses kinds"_s},
        {u"src/inspect/profiles"_s, u". claims findings form model signature text"_s},
        {u"src/inspect/recognition"_s, {}},
        {u"src/inspect/signature"_s, u"form guesses header keys model text"_s},
        {u"src/inspect/text"_s, u"findings keys model recognition"_s},
        {u"src/jose"_s, u"keys"_s},
        {u"src/jose/keys"_s, u"privacy"_s},
        {u"src/jose/privacy"_s, {}},
        {u"src/json"_s, {}},
        {u"src/login"_s, u"flow links sanitizing"_s},
        {u"src/login/flow"_s, u"recording"_s},
        {u"src/login/links"_s, u"flow recording"_s},
        {u"src/login/recording"_s, {}},
        {u"src/login/sanitizing"_s, u"flow recording"_s},
        {u"src/make"_s, {}},
        {u"src/proof"_s, {}},
        {u"src/remedy"_s, {}},
        {u"src/rotation"_s, {}},
        {u"src/scan"_s, {}},
        {u"src/scan/separation"_s, u"."_s},
        {u"src/scan/table"_s, u". separation"_s},
        {u"src/storage"_s, {}},
        {u"src/trial"_s, {}},
        {u"ui"_s, u"challenge endpoint files guide keys login look make report rotation session table token"_s},
        {u"ui/challenge"_s, u"files look make session token/input"_s},
        {u"ui/endpoint"_s, u"files look session"_s},
        {u"ui/files"_s, u"look session"_s},
        {u"ui/guide"_s, {}},
        {u"ui/keys"_s, u"files look session"_s},
        {u"ui/login"_s, u"files look session token/verdict"_s},
        {u"ui/look"_s, {}},
        {u"ui/make"_s, u"files look session token/decoded token/input token/verdict"_s},
        {u"ui/report"_s, u"files look session"_s},
        {u"ui/rotation"_s, u"files look session token/verdict"_s},
        {u"ui/session"_s, {}},
        {u"ui/table"_s, u"files look session token/verdict"_s},
        {u"ui/token"_s, u"endpoint files look session token/decoded token/expectations token/input token/verdict"_s},
        {u"ui/token/decoded"_s, u"look token/lines"_s},
        {u"ui/token/expectations"_s, u"files look"_s},
        {u"ui/token/input"_s, u"look token/lines"_s},
        {u"ui/token/lines"_s, {}},
        {u"ui/token/verdict"_s, u"guide look"_s},
    };
    return all;
}

QString floorOf(const QString &room)
{
    const QStringList parts = room.split(u'/');
    return parts.first() == "ui"_L1 ? parts.first() : parts.mid(0, 2).join(u'/');
}

QString roomOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

} // namespace

const Graph &roomTable()
{
    static const Graph table = [] {
        Graph made;
        for (const auto &[room, neighbours] : rows()) {
            std::set<QString> &targets = made[room];
            for (const QString &name : neighbours.split(u' ', Qt::SkipEmptyParts))
                targets.insert(name == "."_L1 ? floorOf(room) : floorOf(room) + u'/' + name);
        }
        return made;
    }();
    return table;
}

Graph roomGraph(const std::map<QString, QString> &files)
{
    Graph found;
    for (const auto &[path, text] : files) {
        const bool isSource = path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1);
        if (!isSource || folderOf(path).isEmpty() || path.startsWith("app/"_L1))
            continue;
        std::set<QString> &targets = found[roomOf(path)];
        for (const QString &included : ownIncludes(path, text)) {
            if (folderOf(included) == folderOf(path) && roomOf(included) != roomOf(path))
                targets.insert(roomOf(included));
        }
    }
    return found;
}

QStringList roomDifferences(const Graph &table, const Graph &found)
{
    QStringList lines;
    const auto compare = [&lines](const Graph &of, const Graph &with, const QString &room, const QString &arrow) {
        for (const auto &[from, targets] : of) {
            const auto other = with.find(from);
            if (other == with.end()) {
                lines << room.arg(from);
                continue;
            }
            for (const QString &to : targets) {
                if (!other->second.contains(to))
                    lines << arrow.arg(from, to);
            }
        }
    };
    compare(found, table, u"%1 is a room that the table does not know"_s, u"%1 may not include from %2"_s);
    compare(table, found, u"%1 has no sources any more"_s, u"%1 no longer includes from %2"_s);
    return lines;
}

} // namespace tokenscope::architecture
