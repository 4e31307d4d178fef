// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/expectations.h"
#include "inspect/model/inspection.h"

#include <QString>

#include <optional>
#include <string>

namespace tokenscope::demo {

/// What a sample is about.
enum class SampleGroup { Good, Claims, Signature, Key, Text };

/// A token made for showing one thing, by a demo endpoint that has just started.
struct SampleToken
{
    SampleGroup group = SampleGroup::Good;
    QString id;       ///< `expired`: stable, for menus and tests
    QString name;     ///< translated: "Expired"
    QString sentence; ///< translated: one sentence on what it shows
    std::string text; ///< what to paste
    inspect::Expectations expectations;
    inspect::Verdict verdict; ///< what an inspection with the demo's keys has to say
    std::optional<inspect::Code> cause;
};

} // namespace tokenscope::demo
