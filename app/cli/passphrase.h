// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret_bytes.h"

#include <QString>

#include <expected>
#include <optional>
#include <string>

namespace tokenscope::cli {

/// The first line of a file or of standard input, without its end; never empty.
std::expected<crypto::SecretBytes, QString> firstLineOf(const std::string &path);

/// The passphrase of encrypted keys: the first line of a file or of standard input, else asked for at the terminal,
/// if there is one. Never an argument, which other users of the computer see.
class Passphrase
{
public:
    /// `file` as given on the command line; empty where it was not.
    explicit Passphrase(std::string file)
        : m_file(std::move(file))
    {
    }

    bool isGiven() const { return !m_file.empty(); }
    /// Read once, for all files. Nothing where none was given and nobody can be asked. `name` is what it is for.
    std::expected<std::optional<crypto::SecretBytes>, QString> get(const QString &name);

    /// One to put a key under: asked for twice where no file was given.
    std::expected<crypto::SecretBytes, QString> getNew(const QString &name) const;

private:
    std::string m_file;
    std::optional<crypto::SecretBytes> m_known;
};

} // namespace tokenscope::cli
