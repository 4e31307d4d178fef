// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inspect/model/inspection.h"

#include <QString>

namespace tokenscope::ui {

/// An inspection as Markdown, to be put into a ticket: verdict, findings, checks, and what was signed. Neither the
/// token nor its signature is in it, and nothing in it that came from outside is read as Markdown.
QString inspectionReport(const inspect::Inspection &inspection);

} // namespace tokenscope::ui
