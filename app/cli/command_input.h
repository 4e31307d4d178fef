// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_keys.h"

#include <QString>

#include <expected>
#include <string>

/// What commands read: files, standard input, keys, the clock. Errors are sentences for standard error.
namespace tokenscope::cli {

class Passphrase;

/// Bytes that a file, standard input or one line of a batch may have.
inline constexpr qint64 largestInput = 64LL * 1024 * 1024;

/// Why a file could not be read.
QString unreadableWords(const QString &name, const QString &reason);

/// The path, or what standard input is called for people. A path that is an address with a slip in it (`htp://…`) is
/// shown as addresses are: without password and secrets. Not escaped.
QString inputName(const std::string &path);

/// That what is read is a FIFO, a device or a terminal, from which nothing has come yet; empty for other files, and for
/// standard input from another program.
QString waitingWords(const std::string &path);

/// All of a file, or of standard input for `-`, which is there once; largestInput at most. That a FIFO, a device or a
/// terminal has nothing to read yet is said on standard error; SIGINT and SIGTERM end the wait with the program.
std::expected<std::string, QString> readInput(const std::string &path);

/// The first line of a file with a token that is not blank, without its line break. A line with no more than a header's
/// name or scheme counts as blank: the token is below.
std::expected<QString, QString> readSecretLine(const std::string &path);

/// All that inspect::loadKeys reads, opened with the passphrase where it takes one: asked for only where nothing else
/// in it is of use. What was passed over goes to standard error. `name` is that of the file.
std::expected<std::shared_ptr<const jose::JwkSet>, QString> parseKeys(const std::string &text, const std::string &name,
                                                                      Passphrase &passphrase);
/// The same without one.
std::expected<std::shared_ptr<const jose::JwkSet>, QString> parseKeys(const std::string &text);

} // namespace tokenscope::cli
