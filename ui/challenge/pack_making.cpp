// SPDX-License-Identifier: Apache-2.0
#include "ui/challenge/pack_making.h"

#include "challenge/pack_formats.h"
#include "explain/challenge/trial_words.h"
#include "explain/fetch/storage_words.h"
#include "explain/make/signing_words.h"
#include "storage/new_folder.h"

namespace tokenscope::ui {

namespace {

using KeysOrFault = std::expected<std::shared_ptr<const challenge::PackKeys>, QString>;

KeysOrFault keysFor(const PackOrder &order)
{
    auto trusted = make::signingKey(*order.key, order.algorithm);
    if (!trusted)
        return std::unexpected(explain::signingWords(trusted.error()));
    const bool isSameKey =
        order.before && order.before->key == order.key && order.before->keys->trusted.algorithm == trusted->algorithm;
    if (isSameKey)
        return order.before->keys;
    auto stranger = challenge::strangerFor(*trusted);
    if (!stranger)
        return std::unexpected(explain::TrialWords::packFault(stranger.error()));
    return std::make_shared<const challenge::PackKeys>(challenge::PackKeys{std::move(*trusted), std::move(*stranger)});
}

} // namespace

std::expected<std::shared_ptr<const MadePack>, QString> makePackFor(const PackOrder &order)
{
    auto keys = keysFor(order);
    if (!keys)
        return std::unexpected(keys.error());
    auto tokens = challenge::makePack(order.target, **keys, order.moment);
    if (!tokens)
        return std::unexpected(explain::TrialWords::packFault(tokens.error()));
    return std::make_shared<const MadePack>(MadePack{order.target, order.key, *keys, std::move(*tokens), order.moment});
}

QString writePackFolder(const MadePack &pack, const QString &path)
{
    std::vector<storage::FolderEntry> files;
    for (const challenge::PackFile &file : challenge::packFiles(pack.tokens, pack.target))
        files.push_back({QString::fromStdString(file.name), QByteArray::fromStdString(file.text)});
    files.push_back(
        {QStringLiteral("ask.sh"), QByteArray::fromStdString(challenge::packScript(pack.tokens, pack.target, {}))});
    const storage::Outcome written = storage::writeNewFolder(path, files);
    return written ? QString() : explain::storageWords(written.error());
}

} // namespace tokenscope::ui
