// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectation_members.h"
#include "inspect/model/inspection.h"
#include "ui/token/expectations/expectation_field.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What of the expectations is text, of which each has a field.
namespace tokenscope::ui {

struct TextRow
{
    std::string_view member; ///< of inspect::expectationMembers()
    const char *label;       ///< to be translated as those of ExpectationsForm are
    const char *placeholder; ///< likewise
    bool isSeldom;           ///< lies behind More
};

/// In the order of the form.
std::span<const TextRow> textRows();

inspect::ExpectationPlace placeOf(std::string_view member);
ExpectationField::Holds holdsOf(const inspect::ExpectationPlace &place);
std::vector<std::string> textsIn(const inspect::Expectations &expectations, const inspect::ExpectationPlace &place);
void enterTexts(inspect::Expectations &expectations, const inspect::ExpectationPlace &place,
                const std::vector<std::string> &values);

/// What the token itself says there.
std::vector<std::string> offerOf(std::string_view member, const inspect::Inspection &inspection);

} // namespace tokenscope::ui
