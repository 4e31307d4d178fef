// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/findings/actions.h"

#include <QString>

#include <vector>

namespace tokenscope::ui {

/// What the window can do just now of all that could be done next.
struct Abilities
{
    bool asksIssuer = false; ///< the endpoint above has a token check
    bool loadsAsKeys = true; ///< the text is there as it came: nothing of it was withheld
    bool operator==(const Abilities &) const = default;
};

/// One next step as a button has it.
struct StepWords
{
    QString caption; ///< "Fetch keys of login.example.com"
    QString detail;  ///< what it does, to the letter: the address that is asked, the time; empty where that is plain
};

StepWords stepWords(const explain::Action &action, const inspect::Inspection &inspection);

/// Those that can be done, in the same order.
std::vector<explain::Action> possibleSteps(std::vector<explain::Action> actions, const inspect::Inspection &inspection,
                                           const Abilities &abilities);

} // namespace tokenscope::ui
