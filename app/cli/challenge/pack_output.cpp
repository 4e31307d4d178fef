// SPDX-License-Identifier: Apache-2.0
#include "app/cli/challenge/pack_output.h"

#include "app/cli/command_line_words.h"
#include "app/cli/make/output_file.h"
#include "app/cli/terminal.h"
#include "challenge/pack_formats.h"
#include "explain/challenge/trial_words.h"
#include "storage/new_folder.h"

#include <QFile>

#include <optional>
#include <vector>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;
using challenge::Pack;

namespace {

std::optional<QString> writeFolder(const Pack &pack, const ChallengeOptions &options)
{
    std::vector<storage::FolderEntry> files;
    for (const challenge::PackFile &file : challenge::packFiles(pack, options.target))
        files.push_back({QString::fromStdString(file.name), QByteArray::fromStdString(file.text)});
    const storage::Outcome written = storage::writeNewFolder(QFile::decodeName(options.folder.c_str()), files);
    if (written)
        return std::nullopt;
    const QString name = QString::fromStdString(options.folder);
    if (written.error().fault == storage::StorageFault::NameTaken)
        return CommandLineWords::tr("%1 is not an empty folder. Name another one.").arg(name);
    return CommandLineWords::tr("%1 cannot be written: %2.").arg(name, written.error().detail);
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
