// SPDX-License-Identifier: Apache-2.0
#include "explain/phrases/difference.h"

#include "explain/phrases/phrase.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>

namespace tokenscope::explain {

namespace {

constexpr std::size_t excerptLength = 24;

struct Difference
{
    Q_DECLARE_TR_FUNCTIONS(Difference)

public:
    static QString sentence(qsizetype place, std::string_view observedRest, std::string_view expectedRest)
    {
        const QString character = QString::number(place);
        if (observedRest.empty()) {
            return fill(tr("It ends where “%1” should follow, at character %2."),
                        {quotedText(expectedRest, excerptLength), character});
        }
        if (expectedRest.empty()) {
            return fill(tr("From character %2 on it has “%1” too much."),
                        {quotedText(observedRest, excerptLength), character});
        }
        return fill(tr("They differ from character %1 on: “%2” instead of “%3”."),
                    {character, quotedText(observedRest, excerptLength), quotedText(expectedRest, excerptLength)});
    }
};

/// A byte inside a character of UTF-8, and not its first one.
bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

QString firstDifference(std::string_view observed, std::string_view expected)
{
    if (observed == expected)
        return {};
    auto offset = std::size_t(std::ranges::mismatch(observed, expected).in1 - observed.begin());
    while (offset > 0 && ((offset < observed.size() && continuesCharacter(observed[offset])) ||
                          (offset < expected.size() && continuesCharacter(expected[offset]))))
        --offset;
    const auto before =
        std::ranges::count_if(observed.substr(0, offset), [](char c) { return !continuesCharacter(c); });
    return Difference::sentence(before + 1, observed.substr(offset), expected.substr(offset));
}

} // namespace tokenscope::explain
