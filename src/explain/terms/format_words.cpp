// SPDX-License-Identifier: Apache-2.0
#include "explain/terms/format_words.h"

#include <QCoreApplication>

#include <utility>

namespace tokenscope::explain {

namespace {

struct FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(FormatWords)
};

} // namespace

QString formatWords(inspect::Format format)
{
    using enum inspect::Format;
    switch (format) {
    case None:
        return {};
    case JwsCompact:
        return FormatWords::tr("JWS compact");
    case JwsFlattened:
        return FormatWords::tr("JWS JSON, flattened");
    case JwsGeneral:
        return FormatWords::tr("JWS JSON, general");
    case JweCompact:
        return FormatWords::tr("JWE compact");
    case JweJson:
        return FormatWords::tr("JWE JSON");
    }
    std::unreachable();
}

} // namespace tokenscope::explain
