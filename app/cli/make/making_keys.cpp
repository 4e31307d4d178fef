// SPDX-License-Identifier: Apache-2.0
#include "app/cli/make/making_keys.h"

#include "app/cli/command_input.h"
#include "app/cli/command_line_words.h"
#include "crypto/secret_bytes.h"
#include "explain/phrases/plain_text.h"
#include "make/key_choice.h"

#include <vector>

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

std::expected<jose::Jwk, QString> chosen(const jose::JwkSet &keys, const std::string &keyId, KeyPart part)
{
    std::vector<const jose::Jwk *> candidates;
    for (const jose::Jwk &key : keys.keys()) {
        const bool isNamed = !keyId.empty() && key.id() && key.id()->value == keyId;
        if (isNamed)
            return key;
        const bool isUseful = part == KeyPart::Any || !key.key() || key.key()->isPrivate();
        if (isUseful || keys.keys().size() == 1)
            candidates.push_back(&key);
    }
    if (candidates.size() == 1 && (keyId.empty() || !candidates.front()->id()))
        return keyId.empty() ? *candidates.front() : make::namedKey(*candidates.front(), keyId);
    if (!keyId.empty())
        return std::unexpected(
            CommandLineWords::tr("there is no key with the ID “%1” in it.").arg(explain::quotedText(keyId)));
    if (candidates.empty())
        return std::unexpected(CommandLineWords::tr("there is no private key in it."));
    return std::unexpected(
        CommandLineWords::tr("there are %1 keys in it. Name one with --kid ID.").arg(candidates.size()));
}

} // namespace

std::expected<jose::Jwk, QString> keyOfFile(const std::string &path, const std::string &keyId, KeyPart part,
                                            Passphrase &passphrase)
{
    auto text = readInput(path);
    if (!text)
        return std::unexpected(text.error());
    const auto keys = parseKeys(*text, path, passphrase);
    crypto::wipe(text->data(), text->size());
    const QString name = QString::fromStdString(path) + u": "_s;
    if (!keys)
        return std::unexpected(name + keys.error());
    auto key = chosen(**keys, keyId, part);
    if (!key)
        return std::unexpected(name + key.error());
    return key;
}

std::expected<jose::Jwk, QString> secretOfFile(const std::string &path, const std::string &keyId)
{
    auto text = readInput(path);
    if (!text)
        return std::unexpected(text.error());
    if (text->empty())
        return std::unexpected(CommandLineWords::tr("The secret's file is empty."));
    jose::Jwk key = make::sharedKey(asBytes(*text), keyId);
    crypto::wipe(text->data(), text->size());
    return key;
}

std::expected<jose::Jwk, QString> passwordOfFile(const std::string &path)
{
    const auto line = firstLineOf(path);
    if (!line)
        return std::unexpected(line.error());
    return make::sharedKey(*line, {});
}

} // namespace tokenscope::cli
