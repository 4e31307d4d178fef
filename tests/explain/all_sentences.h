// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace tokenscope::tests {

/// Who hears all that the program says.
struct SentenceReader
{
    std::function<void(const QString &heading)> heading;
    std::function<void(const QString &about, const QString &text)> sentence;
};

/// Every sentence that the program says of the corpus of the tests, with real values, by the place where it is read.
void sayEverything(const SentenceReader &reader);

} // namespace tokenscope::tests
