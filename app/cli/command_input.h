// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/expectations.h"
#include "inspect/key_ring.h"
#include "json/value.h"

#include <QFile>
#include <QString>

#include <expected>
#include <string>

/// What commands read: files, standard input, keys, expectations. Errors are sentences for standard error.
namespace tokenscope::cli {

/// Bytes that a file, standard input or one line of a batch may have.
inline constexpr qint64 largestInput = 64LL * 1024 * 1024;

/// Why a file could not be read.
QString unreadableWords(const QString &name, const QFile &file);

/// All of a file, or of standard input for `-`; largestInput at most.
std::expected<std::string, QString> readInput(const std::string &path);

/// The first line of a file with a token or password, without its line break.
std::expected<QString, QString> readSecretLine(const std::string &path);

/// All that inspect::loadKeys reads. What was passed over is told on standard error.
std::expected<std::shared_ptr<const jose::JwkSet>, QString> parseKeys(const std::string &text);

/// A shared secret: the bytes as they are, as one symmetric key.
inspect::KeySource secretSource(const std::string &bytes);

/// The `policy` of a batch request: `iss`, `aud`, `algs`, `typ`, `token_type`, `sub`, `leeway`, `max_age`,
/// `max_lifetime`, `nonce`, `azp`, `required`.
std::expected<inspect::Expectations, QString> parsePolicy(const json::Object &policy);
/// `now` of a policy: a number of seconds or an RFC 3339 text.
std::expected<Moment, QString> parsePolicyMoment(const json::Value &value);

Moment clockNow();

} // namespace tokenscope::cli
