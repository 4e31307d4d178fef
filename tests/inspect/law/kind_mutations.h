// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/inspect/law/kind_samples.h"

#include <string>
#include <vector>

/// The table in kind_mutations.jsonl: how each line of each kind's law is broken, and kept where the good token does
/// not show it.
namespace tokenscope::workshop {

/// One row. Members are set and taken away by their paths (`payload.exp`); a text `now+300` is a date, and `$K` and the
/// other marks of kind_samples.h stand for what they stand for there.
struct KindMutation
{
    std::size_t line; ///< in the file, from 1
    std::string kind;
    std::string rule; ///< a name of kind_rules.h
    json::Object set;
    std::vector<std::string> removed;
    std::string algorithm; ///< that it is signed with; empty: the sample's
    bool isByOther;        ///< signed by another key than the sample's
    bool isKept;           ///< the rule holds in this one
    std::string finding;   ///< the code that names what is broken
    std::string where;     ///< the place that it names; empty: any
    std::string shown;     ///< the row, for messages
};

/// Ends the process with a message where the file cannot be read.
std::vector<KindMutation> readKindMutations(const std::string &path);

inspect::Inspection judgeMutation(const KindSample &sample, const KindMutation &mutation,
                                  const inspect::Expectations &expectations);

} // namespace tokenscope::workshop
