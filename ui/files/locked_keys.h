// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/keys/key_loading.h"

#include <QString>

#include <expected>
#include <memory>
#include <optional>
#include <string_view>

namespace tokenscope::ui {

/// Null where none was given. It is wiped with the last that holds it.
using Passphrase = std::shared_ptr<const inspect::PassphraseBytes>;

/// Keys that a passphrase would open.
struct LockedKeys
{
    QString name;         ///< of their file; empty where they were pasted
    bool isWrong = false; ///< a passphrase was given, and does not open them
};

using LoadedOrNot = std::expected<inspect::LoadedKeys, inspect::KeyLoadingError>;

/// Hashes the passphrase as often as the keys demand: for worker threads.
LoadedOrNot loadLockedKeys(std::string_view text, inspect::KeyText kind, const Passphrase &passphrase);

/// Nothing where all that there is was opened.
std::optional<LockedKeys> lockOn(const LoadedOrNot &loaded, const QString &name, const Passphrase &passphrase);

} // namespace tokenscope::ui
