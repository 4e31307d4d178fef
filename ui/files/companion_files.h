// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection_keys.h"
#include "ui/files/locked_keys.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tokenscope::ui {

/// What a user can give beside a token and its keys, out of a file.
enum class Companion {
    Roots,      ///< certificates that the token's own may lead to
    StatusList, ///< the one that the token names
    HolderKey,  ///< of a key binding whose credential does not name it
};

/// All that was given. It stays until it is taken away, or the program ends; it is never kept.
struct Companions
{
    std::vector<inspect::TrustedRoot> roots;
    QString rootNames;
    std::vector<std::string> statusLists;
    QString statusListName;
    inspect::InspectionKeys holderKeys;
    QString holderKeyName;

    /// Of the files that it came out of; empty where it was not given.
    QString nameOf(Companion companion) const;
    void remove(Companion companion);
    /// In place of what was given before.
    void take(Companion companion, Companions given);
};

struct OpenedCompanion
{
    Companions content;
    QString fault;
    std::optional<LockedKeys> lock; ///< then there is a fault as well
};

/// For worker threads. The path is one that a file dialog gives.
OpenedCompanion readCompanion(Companion companion, const QString &path, const Passphrase &passphrase);

} // namespace tokenscope::ui
