// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/files/passphrase_dialog.h"
#include "ui/session/background_work.h"

#include <functional>
#include <memory>

namespace tokenscope::ui {

/// Reads on a worker thread. Where what was read has a `lock`, it asks for the passphrase and reads once more with it,
/// until it opens or the user gives up; then `use` gets what could be read without.
template <typename Result>
void readUnlocking(BackgroundWork &work, QWidget *window, const std::function<Result(const Passphrase &)> &read,
                   const std::function<void(const concurrency::WorkResult<Result> &)> &use,
                   const Passphrase &passphrase = nullptr)
{
    const auto readOnce = [read, passphrase] { return read(passphrase); };
    work.start(window, readOnce, [&work, window, read, use](const concurrency::WorkResult<Result> &result) {
        if (!result || !result->lock)
            return use(result);
        auto *dialog = new PassphraseDialog(*result->lock, window);
        QObject::connect(dialog, &PassphraseDialog::given, window, [&work, window, read, use](const Passphrase &given) {
            readUnlocking<Result>(work, window, read, use, given);
        });
        const auto locked = std::make_shared<const concurrency::WorkResult<Result>>(result);
        QObject::connect(dialog, &QDialog::rejected, window, [use, locked] { use(*locked); });
        dialog->open();
    });
}

} // namespace tokenscope::ui
