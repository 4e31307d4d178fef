// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/address/endpoint.h"

#include <QFuture>
#include <QString>

#include <chrono>
#include <expected>
#include <optional>

/// Bearer tokens in the system's keyring (Secret Service or KWallet, through QtKeychain). Nothing is ever stored
/// anywhere else: without a keyring there is no plain-text file in its place.
namespace tokenscope::endpoint {

enum class KeyringFault {
    NoService, ///< there is none, or it failed; detail is what was reported
    Locked,    ///< and nobody unlocked it
    Denied,    ///< by the user
    NotFound,
    TimedOut, ///< no answer in the time allowed; the keyring may still do what it was asked for
};

struct KeyringError
{
    KeyringFault fault = KeyringFault::NoService;
    QString detail;
};

/// The token that was read; empty after the other calls.
using KeyringAnswer = std::expected<QString, KeyringError>;

inline constexpr std::chrono::milliseconds keyringPatience{5'000};

/// The entry for what is asked at that address: kind, origin and path, so that a token that was given for one of them
/// is not found for another. Empty for a text that is no address.
std::optional<QString> keyringEntry(Kind kind, const QString &typedUrl);

/// All of them from a thread with an event loop, which does not block; each ends after `patience` at the latest.
QFuture<KeyringAnswer> readToken(const QString &entry, std::chrono::milliseconds patience = keyringPatience);
QFuture<KeyringAnswer> storeToken(const QString &entry, const QString &token,
                                  std::chrono::milliseconds patience = keyringPatience);
QFuture<KeyringAnswer> removeToken(const QString &entry, std::chrono::milliseconds patience = keyringPatience);

} // namespace tokenscope::endpoint
