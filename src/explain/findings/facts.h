// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/phrases/phrase.h"
#include "inspect/findings/finding.h"

#include <string_view>

namespace tokenscope::explain {

/// A finding's parameters, each made fit to stand in a sentence. What the finding lacks, or has as an empty text, is an
/// empty Gap, and the sentence that needs it is not said. Internal to `explain`.
class Facts
{
public:
    /// Keeps a reference: the finding or hypothesis has to live as long.
    explicit Facts(const std::vector<inspect::Parameter> &parameters)
        : m_parameters(parameters)
    {
    }

    bool has(std::string_view name) const;
    /// The text as it came, for comparing and never for showing; empty where there is none.
    std::string_view raw(std::string_view name) const;
    std::int64_t number(std::string_view name, std::int64_t otherwise) const;
    bool isSet(std::string_view name) const { return number(name, 0) != 0; }

    /// Escaped, and cut to a length that fits into a sentence. Numbers as digits.
    Gap text(std::string_view name) const;
    /// A place counted from 0, as people count: from 1.
    Gap place(std::string_view name) const;
    /// `one` or `many` with the number in it.
    Gap count(std::string_view name, const QString &one, const QString &many) const;
    Gap rough(std::string_view name) const; ///< "4 minutes"
    Gap exact(std::string_view name) const; ///< "4 min 11 s"
    Gap date(std::string_view name) const;  ///< "Mon 23 Nov 2026 12:00:00 UTC"
    /// "the header", "the payload", …: one part of a token.
    Gap segment(std::string_view name = "segment") const;
    /// "text", "a number", …: a type of JSON.
    Gap jsonType(std::string_view name) const;
    /// "the key “2026-10”", or "the key" where it has no ID.
    QString key(std::string_view name = "kid") const;

private:
    const inspect::Parameter *find(std::string_view name) const;
    const std::int64_t *integer(std::string_view name) const;

    const std::vector<inspect::Parameter> &m_parameters;
};

} // namespace tokenscope::explain
