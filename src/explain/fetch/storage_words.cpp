// SPDX-License-Identifier: Apache-2.0
#include "explain/fetch/storage_words.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

using storage::StorageFault;

class StorageSentences
{
    Q_DECLARE_TR_FUNCTIONS(StorageSentences)

public:
    static QString of(StorageFault fault, const Gap &detail);
};

QString StorageSentences::of(StorageFault fault, const Gap &detail)
{
    switch (fault) {
    case StorageFault::NoDriver:
        return tr("Nothing is kept after you quit: Qt’s plug-in for SQLite is missing. Install it (Debian: "
                  "libqt6sql6-sqlite) and start again.");
    case StorageFault::NotAFile:
        return tr("There is a folder or a device where a file should be. Choose another place or move it away.");
    case StorageFault::Unwritable:
        return firstOf({fill(tr("Nothing is kept after you quit: the database cannot be written (%1). Check the rights "
                                "of its folder."),
                             {detail}),
                        tr("Nothing is kept after you quit: the database cannot be written. Check the rights of its "
                           "folder.")});
    case StorageFault::SetAside:
        return fill(tr("The database was damaged. It was moved to %1, and a fresh one is in use."), {detail});
    case StorageFault::Damaged:
        return tr("Nothing is kept after you quit: the database is damaged and could not be moved away.");
    case StorageFault::Foreign:
        return tr("Nothing is kept after you quit: the file of the database belongs to another program. It was left as "
                  "it is.");
    case StorageFault::Newer:
        return tr("Nothing is kept after you quit: the database comes from a newer version of Tokenscope. It was left "
                  "as it is; use that version.");
    case StorageFault::Full:
        return tr("The disk is full, so this was not saved. What was saved before is still there. Free some space and "
                  "try again.");
    case StorageFault::Busy:
        return tr("Another process is using the database. What was kept before is still there. Try again.");
    case StorageFault::Failed:
        return firstOf({fill(tr("This could not be kept (%1)."), {detail}), tr("This could not be kept.")});
    case StorageFault::NameMissing:
        return tr("A name is missing. Write one.");
    case StorageFault::NameTooLong:
        return tr("The name is longer than 200 characters. Choose a shorter one.");
    case StorageFault::NameUnprintable:
        return tr("The name has characters that cannot be seen, or blanks around it. Type it again.");
    case StorageFault::NameTaken:
        return firstOf({fill(tr("“%1” is there already. Choose another name."), {detail}),
                        tr("The name is there already. Choose another one.")});
    case StorageFault::Gone:
        return tr("It is not there any more: another window may have deleted it.");
    case StorageFault::TooMany:
        return tr("There are 500 already, which is the limit. Delete one first.");
    case StorageFault::TooLarge:
        return tr("This is too large to be kept after you quit.");
    case StorageFault::BadUrl:
        return firstOf({fill(tr("Keys cannot be fetched from the address of “%1”. It has to begin with https:// "
                                "and a host."),
                             {detail}),
                        tr("Keys cannot be fetched from this address. It has to begin with https:// and a host.")});
    case StorageFault::SecretInUrl:
        return firstOf(
            {fill(tr("The address of “%1” holds a secret, which is never kept on disk. Take it out."), {detail}),
             tr("The address holds a secret, which is never kept on disk. Take it out.")});
    case StorageFault::FileUnreadable:
        return firstOf({fill(tr("The file cannot be read (%1)."), {detail}), tr("The file cannot be read.")});
    case StorageFault::FileUnwritable:
        return firstOf({fill(tr("The file cannot be written (%1)."), {detail}), tr("The file cannot be written.")});
    case StorageFault::FileTooLarge:
        return tr("The file is larger than 1 MiB, which is the limit for a list of endpoints.");
    case StorageFault::NotJson:
        return tr("The file is not JSON. Choose one that was exported here.");
    case StorageFault::NotEndpoints:
        return firstOf(
            {fill(tr("The file is not a list of endpoints: %1 is missing, unknown or of the wrong kind."), {detail}),
             tr("The file is not a list of endpoints.")});
    }
    std::unreachable();
}

} // namespace

QString storageWords(const storage::StorageError &error)
{
    const Gap detail =
        error.detail.trimmed().isEmpty() ? std::nullopt : Gap(quotedText(error.detail.toStdString(), detailLength));
    return StorageSentences::of(error.fault, detail);
}

} // namespace tokenscope::explain
