// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/report/report.h"

#include <QString>

#include <variant>
#include <vector>

namespace tokenscope::explain {

/// A report as those formats have it that people read: the same words in the same order, each part of one of these
/// sorts. All text is plain, without control characters but line feeds in code.
namespace outline {

struct Heading
{
    QString text;
    int level; ///< 2 or 3; the title is 1
};

struct Paragraph
{
    QString text;
    bool isStrong = false;
};

/// An entry of a list: "Expires (exp): failed. …".
struct Item
{
    QString lead; ///< is emphasized; may be empty
    QString text;
    bool isCode = false; ///< the text
};

/// As it is, with its line feeds.
struct Code
{
    QString text;
    QString language; ///< `json`, or empty
};

} // namespace outline

using OutlineBlock = std::variant<outline::Heading, outline::Paragraph, outline::Item, outline::Code>;

struct Outline
{
    QString title;
    inspect::Verdict verdict = inspect::Verdict::NotAToken; ///< of which the first paragraph tells
    std::vector<OutlineBlock> blocks;
};

/// What is longer than a person reads is cut, and that is said.
inline constexpr std::size_t longestPart = std::size_t(256) * 1024;
inline constexpr std::size_t mostPartLines = 3000;

/// `partLimit` bytes of each decoded part at most.
Outline reportOutline(const TokenReport &report, std::size_t partLimit = longestPart);

} // namespace tokenscope::explain
