// SPDX-License-Identifier: Apache-2.0
#include "ui/files/locked_keys.h"

#include <algorithm>

namespace tokenscope::ui {

LoadedOrNot loadLockedKeys(std::string_view text, inspect::KeyText kind, const Passphrase &passphrase)
{
    return inspect::loadKeys(text, kind, passphrase ? std::optional(ByteView(*passphrase)) : std::nullopt);
}

std::optional<LockedKeys> lockOn(const LoadedOrNot &loaded, const QString &name, const Passphrase &passphrase)
{
    const auto isWrong = [](const jose::ImportError &refused) {
        return refused.fault == jose::ImportFault::WrongPassphrase;
    };
    const bool wasWrong = loaded ? std::ranges::any_of(loaded->refused, isWrong)
                                 : loaded.error().refused.has_value() && isWrong(*loaded.error().refused);
    if (passphrase && wasWrong)
        return LockedKeys{name, true};
    if (!passphrase && inspect::wantsPassphrase(loaded))
        return LockedKeys{name, false};
    return std::nullopt;
}

} // namespace tokenscope::ui
