// SPDX-License-Identifier: Apache-2.0
#include "explain/scan/scan_words.h"

#include "base/civil_time.h"
#include "explain/phrases/plain_text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace tokenscope::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownOfGroup = 20;

QString momentText(Moment moment)
{
    return QString::fromStdString(formatUtc(moment));
}

/// Of a word that may be a token or a secret the beginning is enough to see where one is.
std::string withoutLongWords(std::string_view text)
{
    constexpr std::string_view ends = " \t\r\n\"'()[],=<>!~";
    constexpr std::size_t longest = 20;
    constexpr std::size_t kept = 8;
    std::string result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(ends), text.size());
        std::size_t shown = end > longest ? kept : end;
        while (shown < end && (static_cast<unsigned char>(text[shown]) & 0xC0) == 0x80)
            --shown; // not within a character
        result.append(text.substr(0, shown));
        if (shown < end)
            result.append("\u2026");
        text.remove_prefix(end);
        const std::size_t sign = std::min<std::size_t>(1, text.size());
        result.append(text.substr(0, sign));
        text.remove_prefix(sign);
    }
    return result;
}

} // namespace

QStringList ScanWords::summary(const scan::Summary &summary)
{
    const auto times = [](const scan::Tally &tally) {
        if (!tally.first)
            return QString();
        return tally.first == tally.last
                   ? u"  "_s + momentText(*tally.first)
                   : u"  "_s + tr("%1 to %2").arg(momentText(*tally.first), momentText(*tally.last));
    };
    const auto title = [](const std::string &group) {
        return group == "verdict" ? tr("Verdicts")
               : group == "cause" ? tr("Causes")
               : group == "kid"   ? tr("Key IDs")
               : group == "iss"   ? tr("Issuers")
                                  : tr("Kinds of token");
    };
    QStringList lines{tr("Tokens: %1").arg(summary.all().count) + times(summary.all())};
    for (const char *group : {"verdict", "cause", "kid", "iss", "kind"}) {
        const auto &tallies = summary.groups().at(group);
        std::vector<std::pair<std::string, scan::Tally>> rows(tallies.begin(), tallies.end());
        std::ranges::stable_sort(rows, std::ranges::greater(), [](const auto &row) { return row.second.count; });
        if (rows.empty())
            continue;
        lines << QString() << title(group);
        for (std::size_t i = 0; i < std::min(rows.size(), shownOfGroup); ++i) {
            const QString name = rows[i].first.empty() ? tr("(none)") : quotedText(rows[i].first);
            lines << u"  %1  %2"_s.arg(rows[i].second.count, 8).arg(name) + times(rows[i].second);
        }
        if (rows.size() > shownOfGroup)
            lines << u"  "_s + tr("and %1 more").arg(rows.size() - shownOfGroup);
    }
    return lines;
}

QString ScanWords::failure(const std::string &file, const scan::InputError &error)
{
    const QString name = plainText(file);
    switch (error.fault) {
    case scan::InputError::Fault::Unreadable:
        return tr("%1 cannot be read: %2.").arg(name, QString::fromStdString(error.reason.message()));
    case scan::InputError::Fault::Damaged:
        return tr("%1 is compressed, and damaged or compressed in a way that needs too much memory. What comes before "
                  "that place was scanned.")
            .arg(name);
    case scan::InputError::Fault::EndsEarly:
        return tr("%1 is compressed, and its end is missing. What there is was scanned.").arg(name);
    }
    std::unreachable();
}

QString ScanWords::filterFailure(const std::string &filter, const scan::FilterError &error)
{
    using Fault = scan::FilterError::Fault;
    using Wanted = scan::FilterError::Wanted;
    const auto wanted = [&error] {
        switch (error.wanted) {
        case Wanted::Value:
            return tr("a member, a text in quotes, a number or a duration is expected");
        case Wanted::Comparison:
            return tr("=, !=, <, <=, >, >=, ~, !~, in or exists is expected");
        case Wanted::ClosingBracket:
            return tr("a closing bracket is expected");
        case Wanted::List:
            return tr("a list in brackets is expected");
        case Wanted::End:
            return tr("and, or, or the end is expected");
        case Wanted::Name:
            return tr("the name of a member is expected");
        case Wanted::Nothing:
            break;
        }
        return QString();
    };
    const auto reason = [&] {
        switch (error.fault) {
        case Fault::Expected:
            return wanted();
        case Fault::Unterminated:
            return tr("this text has no closing quote");
        case Fault::BadNumber:
            return tr("this is neither a number nor a duration such as 30m, 2h or 7d");
        case Fault::TooDeep:
            return tr("there are too many brackets inside one another");
        }
        std::unreachable();
    };
    // The columns of the mark are characters, not bytes.
    const QString before = plainText(withoutLongWords(std::string_view(filter).substr(0, error.position)));
    return tr("The filter cannot be read: %1.").arg(reason()) + u'\n' + plainText(withoutLongWords(filter)) + u'\n' +
           QString(before.size(), u' ') + u'^';
}

QString ScanWords::shrunk()
{
    return tr("A file became shorter while it was read: it was emptied or replaced. Scan it again from its start.");
}

} // namespace tokenscope::explain
