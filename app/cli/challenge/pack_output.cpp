// SPDX-License-Identifier: Apache-2.0
#include "app/cli/challenge/pack_output.h"

#include "app/cli/command_line_words.h"
#include "app/cli/make/output_file.h"
#include "app/cli/terminal.h"
#include "json/writer.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

#include <optional>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;
using challenge::Pack;

namespace {

json::Object entryObject(const challenge::ChallengeToken &entry)
{
    json::Object object;
    object.append("name", json::Value(entry.name));
    object.append("expected", json::Value(challenge::nameOf(entry.answer)));
    object.append("weight", json::Value(challenge::nameOf(entry.weight)));
    object.append("check", json::Value(challenge::nameOf(entry.guard)));
    object.append("reference", json::Value(entry.reference));
    object.append("reason", json::Value(entry.reason));
    return object;
}

std::string jsonOf(const Pack &pack, const ChallengeOptions &options, bool hasTokens)
{
    json::Array entries;
    for (const challenge::ChallengeToken &entry : pack) {
        json::Object object = entryObject(entry);
        if (hasTokens)
            object.append("token", json::Value(entry.token));
        else
            object.append("file", json::Value(entry.name + ".jwt"));
        entries.emplace_back(std::move(object));
    }
    json::Object whole;
    whole.append("issuer", json::Value(options.target.issuer));
    whole.append("audience", json::Value(options.target.audience));
    whole.append("kind", options.target.kind.empty() ? json::Value() : json::Value(options.target.kind));
    whole.append("tokens", json::Value(std::move(entries)));
    return json::write(whole);
}

std::optional<QString> writeFolder(const Pack &pack, const ChallengeOptions &options)
{
    constexpr mode_t ownerAlone = 0700;
    const bool isMade = ::mkdir(options.folder.c_str(), ownerAlone) == 0;
    if (!isMade && !QDir(QFile::decodeName(options.folder.c_str())).isEmpty())
        return CommandLineWords::tr("%1 is no empty folder, and none can be made there.")
            .arg(QString::fromStdString(options.folder));
    const std::string path = options.folder + '/';
    for (const challenge::ChallengeToken &entry : pack) {
        if (auto fault = writeOutput(path + entry.name + ".jwt", asBytes(entry.token), Readers::Owner, Existing::Keep))
            return fault;
    }
    const std::string list = jsonOf(pack, options, false) + '\n';
    return writeOutput(path + "pack.json", asBytes(list), Readers::Owner, Existing::Keep);
}

void printList(const Pack &pack)
{
    for (const challenge::ChallengeToken &entry : pack) {
        const QString answer = entry.weight == challenge::Weight::Advice   ? CommandLineWords::tr("better refused")
                               : entry.answer == challenge::Answer::Refuse ? CommandLineWords::tr("to be refused")
                                                                           : CommandLineWords::tr("to be accepted");
        print(u"%1: %2. %3 (%4)"_s.arg(QString::fromStdString(entry.name), answer, QString::fromStdString(entry.reason),
                                       QString::fromStdString(entry.reference)));
    }
}

std::string quotedForShell(std::string_view text)
{
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + '\'';
}

/// Tokens go from file to header by way of a pipe, so that no list of processes shows them.
std::string scriptOf(const Pack &pack, const ChallengeOptions &options)
{
    std::string script = "#!/bin/sh\ncd " + quotedForShell(options.folder) +
                         " || exit 2\nask() {\n"
                         "    { printf 'Authorization: Bearer '; cat \"$1.jwt\"; } |\n"
                         "        curl --silent --output /dev/null --header @- \\\n"
                         "            --write-out \"%{http_code} $2 $1\\n\" " +
                         quotedForShell(options.url) + "\n    sleep 0.2\n}\n";
    for (const challenge::ChallengeToken &entry : pack) {
        const std::string_view expected =
            entry.weight == challenge::Weight::Advice ? "advice" : challenge::nameOf(entry.answer);
        script += "ask " + entry.name + ' ' + std::string(expected) + '\n';
    }
    return script;
}

} // namespace

ExitCode writePack(const Pack &pack, const ChallengeOptions &options)
{
    if (!options.folder.empty()) {
        if (const auto fault = writeFolder(pack, options))
            return notMade(*fault);
    }
    if (options.json)
        printRaw(jsonOf(pack, options, true));
    else if (options.as == "curl")
        printPart(scriptOf(pack, options));
    else
        printList(pack);
    return ExitCode::Accepted;
}

} // namespace tokenscope::cli
