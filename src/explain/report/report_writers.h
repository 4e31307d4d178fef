// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/report/report_outline.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

/// The formats of a report that are text.
namespace tokenscope::explain {

/// CommonMark, for a ticket: nothing in it that came from outside is read as markup.
QString reportMarkdown(const Outline &outline);
/// A page of its own, with its style, without a script, a link or anything that would be loaded.
QString reportHtml(const Outline &outline);
/// Lines for a mail.
QString reportText(const Outline &outline);
/// One object, for programs, in ASCII.
std::string reportJson(const TokenReport &report);

} // namespace tokenscope::explain
