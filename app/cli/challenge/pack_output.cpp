// SPDX-License-Identifier: Apache-2.0
#include "app/cli/challenge/pack_output.h"

#include "app/cli/command_line_words.h"
#include "app/cli/make/output_file.h"
#include "app/cli/terminal.h"
#include "challenge/pack_formats.h"
#include "explain/challenge/trial_words.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

#include <optional>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;
using challenge::Pack;

namespace {

std::optional<QString> writeFolder(const Pack &pack, const ChallengeOptions &options)
{
    constexpr mode_t ownerAlone = 0700;
    const bool isMade = ::mkdir(options.folder.c_str(), ownerAlone) == 0;
    if (!isMade && !QDir(QFile::decodeName(options.folder.c_str())).isEmpty())
        return CommandLineWords::tr("%1 is not an empty folder. Name another one.")
            .arg(QString::fromStdString(options.folder));
    const std::string path = options.folder + '/';
    for (const challenge::ChallengeToken &entry : pack) {
        if (auto fault =
                writeOutput(path + challenge::fileNameOf(entry), asBytes(entry.token), Readers::Owner, Existing::Keep))
            return fault;
    }
    const std::string list = challenge::packJson(pack, options.target, challenge::PackTokens::InFiles) + '\n';
    return writeOutput(path + "pack.json", asBytes(list), Readers::Owner, Existing::Keep);
}

void printList(const Pack &pack)
{
    for (const challenge::ChallengeToken &entry : pack) {
        print(u"%1: %2. %3 (%4)"_s.arg(QString::fromStdString(entry.name), explain::TrialWords::expected(entry),
                                       QString::fromStdString(entry.reason), QString::fromStdString(entry.reference)));
    }
}

} // namespace

ExitCode writePack(const Pack &pack, const ChallengeOptions &options)
{
    if (!options.folder.empty()) {
        if (const auto fault = writeFolder(pack, options))
            return notMade(*fault);
    }
    if (options.json)
        printRaw(challenge::packJson(pack, options.target, challenge::PackTokens::Inside));
    else if (options.as == "curl")
        printPart(challenge::packScript(pack, options.target, {options.folder, options.url}));
    else
        printList(pack);
    return ExitCode::Accepted;
}

} // namespace tokenscope::cli
