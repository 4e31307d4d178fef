// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"
#include "inspect/model/question.h"
#include "json/value.h"

#include <string>
#include <string_view>

namespace tokenscope::proof {

/// The comparisons of one derivation, each with a name of its own: `c1`, ….
class Comparisons
{
public:
    /// `object` begins with what is compared; its name and its check come in front, `holds` behind.
    void add(inspect::CheckName check, std::string_view relation, const json::Object &object, bool holds);

    /// The names of those that a check follows from.
    json::Array namesOf(inspect::CheckName check) const;
    json::Array toJson() const { return m_all; }

private:
    struct Name
    {
        inspect::CheckName check;
        std::string text;
    };

    json::Array m_all;
    std::vector<Name> m_names;
};

/// Of `alg` and `typ` with what is expected of them; and that the reader knows what `crit` names.
void compareHeader(Comparisons &all, const inspect::Inspection &inspection);

/// Of the claims with the clock and with what is expected of them. `holder` is the payload of the key binding, where
/// there is one: what is expected of audience, nonce and age is compared there (RFC 9901, 7.3).
void compareClaims(Comparisons &all, const inspect::Question &question, const inspect::Inspection &inspection,
                   const json::Object *holder);

} // namespace tokenscope::proof
