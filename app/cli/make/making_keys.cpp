// SPDX-License-Identifier: Apache-2.0
#include "app/cli/make/making_keys.h"

#include "app/cli/command_input.h"
#include "app/cli/command_line_words.h"
#include "crypto/secret_bytes.h"
#include "explain/make/signing_words.h"
#include "explain/phrases/plain_text.h"
#include "make/device_signer.h"
#include "make/key_choice.h"

#include <utility>
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

std::expected<make::SigningKey, QString> inWords(std::expected<make::SigningKey, make::SigningError> key)
{
    if (!key)
        return std::unexpected(explain::signingWords(key.error()));
    return std::move(*key);
}

QString deviceWords(crypto::DeviceFault fault)
{
    switch (fault) {
    case crypto::DeviceFault::SecretInAddress:
        return CommandLineWords::tr(
            "Everybody on this computer can read a PIN in the list of arguments. Leave pin-value "
            "out, and give --passphrase-file FILE with the PIN.");
    case crypto::DeviceFault::NoDriver:
        return CommandLineWords::tr(
            "OpenSSL has no provider or engine for PKCS #11 here. Debian 13 has it in the package "
            "pkcs11-provider, Debian 12 in libengine-pkcs11-openssl.");
    case crypto::DeviceFault::ModuleRefused:
        return CommandLineWords::tr("The device's own library cannot be loaded. Name its file in the variable "
                                    "PKCS11_MODULE_PATH.");
    case crypto::DeviceFault::KeyNotFound:
        return CommandLineWords::tr("The device has no private key under that address, or it wants another PIN. "
                                    "--passphrase-file FILE gives the PIN.");
    case crypto::DeviceFault::UnusablePublicKey:
        return CommandLineWords::tr(
            "The device does not tell the public half of the key, or tokens have no such keys.");
    }
    std::unreachable();
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

std::expected<make::SigningKey, QString> signingKeyAt(const std::string &place, const std::string &keyId,
                                                      std::string_view algorithm, Passphrase &passphrase)
{
    if (!place.starts_with(crypto::deviceScheme)) {
        const auto key = keyOfFile(place, keyId, KeyPart::Private, passphrase);
        if (!key)
            return std::unexpected(key.error());
        return inWords(make::signingKey(*key, algorithm));
    }
    const auto pin = passphrase.get(QString::fromStdString(place));
    if (!pin)
        return std::unexpected(pin.error());
    const auto signer = make::deviceSigner(place, *pin ? std::optional<ByteView>(**pin) : std::nullopt, keyId);
    if (!signer)
        return std::unexpected(deviceWords(signer.error()));
    return inWords(make::signingKey(signer->publicKey, signer->device, algorithm));
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
