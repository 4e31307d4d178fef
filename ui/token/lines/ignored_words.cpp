// SPDX-License-Identifier: Apache-2.0
#include "ui/token/lines/ignored_words.h"

#include "base/whitespace.h"
#include "explain/phrases/counted.h"
#include "explain/phrases/plain_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace tokenscope::ui {

namespace {

struct IgnoredWords
{
    Q_DECLARE_TR_FUNCTIONS(IgnoredWords)
};

constexpr std::size_t namedRanges = 3;
constexpr std::size_t shownLength = 24;

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(ascii::jsonWhitespace) == std::string_view::npos;
}

/// Code points are counted by their first bytes.
std::size_t characterCount(std::string_view utf8)
{
    return std::size_t(std::ranges::count_if(utf8, [](char byte) { return (byte & 0xc0) != 0x80; }));
}

} // namespace

QString ignoredWords(const inspect::Inspection &inspection, std::string_view text)
{
    std::size_t count = 0;
    std::size_t named = 0;
    QStringList parts;
    for (const auto &[offset, length] : inspection.ignored) {
        if (offset > text.size())
            continue;
        const std::string_view part = text.substr(offset, length);
        count += characterCount(part);
        if (isBlank(part))
            continue;
        if (++named <= namedRanges)
            parts += IgnoredWords::tr("“%1”").arg(explain::quotedText(part, shownLength));
    }
    if (count == 0)
        return {};
    const QString sum = explain::counted(qint64(count), IgnoredWords::tr("ignored %1 character"),
                                         IgnoredWords::tr("ignored %1 characters"));
    if (parts.isEmpty())
        return IgnoredWords::tr("%1: white space").arg(sum);
    if (named > namedRanges)
        parts += IgnoredWords::tr("…");
    return sum + QStringLiteral(": ") + parts.join(QStringLiteral(" "));
}

} // namespace tokenscope::ui
