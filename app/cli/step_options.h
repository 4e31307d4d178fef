// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/actions.h"

#include <QString>

#include <vector>

namespace tokenscope::cli {

/// How the command line goes about next steps, in sentences that stand behind their words: "Use --secret-file FILE.",
/// each once. Empty where it has no option for any of them.
QString stepOptions(const std::vector<explain::Action> &actions);

/// The words of a next step with its options behind them.
QString withOptions(const QString &nextStep, const std::vector<explain::Action> &actions);

/// What the command line adds to why keys could not be read for want of a passphrase.
QString passphraseOption();

} // namespace tokenscope::cli
