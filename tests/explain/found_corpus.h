// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <vector>

namespace tokenscope {

/// What real inspections made of the published vectors (where they are on this machine), of texts around a token, and
/// of tokens and keys with one or two defects each.
struct FoundCorpus
{
    std::vector<inspect::Inspection> inspections;
    std::vector<inspect::Finding> ofKeys; ///< of the lint
};

FoundCorpus makeFoundCorpus();

/// The findings of all of them, a few of each way in which the words say them.
std::vector<inspect::Finding> distinctFindings(const FoundCorpus &corpus);

} // namespace tokenscope
