// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace tokenscope::cli {

/// What the command line says itself, beside the words of `explain`: headings of reports, and what is wrong with what
/// it was given. Its help is in English, as the names of its options are.
struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace tokenscope::cli
