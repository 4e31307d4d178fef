// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/// Plain text within Markdown (CommonMark, and what GitHub adds to it). Internal to `explain`.
namespace tokenscope::explain {

/// A sentence in which no character starts markup, a link or a mention; on one line.
QString markdownText(const QString &sentence);

/// A code span: it ends nowhere else, whatever is in it. Empty where the text is.
QString markdownCode(const QString &text);

/// A fenced block, without a line feed behind it.
QString markdownBlock(const QString &text, const QString &language = {});

} // namespace tokenscope::explain
