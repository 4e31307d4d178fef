// SPDX-License-Identifier: Apache-2.0
#include "endpoint/answer/challenge_error.h"

#include <QRegularExpression>

namespace tokenscope::endpoint {

namespace {

using namespace Qt::StringLiterals;

/// The value of a parameter, quoted or not (RFC 9110, 5.6.6 and 11.2).
std::string parameterOf(const QString &challenge, const QString &name)
{
    const QRegularExpression pattern(uR"~((?:^|[\s,])%1\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))~"_s.arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(challenge);
    static const QRegularExpression escape(u"\\\\(.)"_s);
    return match.hasCaptured(2) ? match.captured(2).toStdString()
                                : match.captured(1).replace(escape, u"\\1"_s).toStdString();
}

} // namespace

std::optional<inspect::ErrorAnswer> errorInChallenge(const QByteArray &challenge)
{
    constexpr qsizetype longest = 8 * 1024;
    const QString text = QString::fromUtf8(challenge.first(std::min(challenge.size(), longest)));
    inspect::ErrorAnswer answer{.form = inspect::ErrorAnswer::Form::OAuth,
                                .name = parameterOf(text, u"error"_s),
                                .message = parameterOf(text, u"error_description"_s)};
    return answer.name.empty() && answer.message.empty() ? std::nullopt : std::optional(std::move(answer));
}

} // namespace tokenscope::endpoint
