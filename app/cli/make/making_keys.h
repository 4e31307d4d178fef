// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/passphrase.h"
#include "jose/keys/jwk.h"
#include "make/signing.h"

#include <QString>

#include <expected>
#include <string>

/// Keys that tokens are made with. Errors are sentences for standard error.
namespace tokenscope::cli {

enum class KeyPart { Private, Any };

/// The one key of a file: JWK, PEM, DER, or a key set. Of several the one with that ID or, where no ID is given, the
/// only private one. A key without an ID gets the one that is given.
std::expected<jose::Jwk, QString> keyOfFile(const std::string &path, const std::string &keyId, KeyPart part,
                                            Passphrase &passphrase);

/// The same to sign with, by that algorithm or its own; or the key of a device where `place` is the address of one.
std::expected<make::SigningKey, QString> signingKeyAt(const std::string &place, const std::string &keyId,
                                                      std::string_view algorithm, Passphrase &passphrase);

/// A file's bytes as they are, as a shared secret.
std::expected<jose::Jwk, QString> secretOfFile(const std::string &path, const std::string &keyId);

/// The first line of a file as a password.
std::expected<jose::Jwk, QString> passwordOfFile(const std::string &path);

} // namespace tokenscope::cli
