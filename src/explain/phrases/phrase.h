// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/phrases/counted.h"

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

/// How sentences are put together. Internal to `explain`.
namespace tokenscope::explain {

/// What goes into a gap of a sentence; nothing where it is not known.
using Gap = std::optional<QString>;

/// The sentence with %1 to %9 filled in one pass, so that text from outside that holds `%2` stays text. Empty where a
/// gap is not known: whole sentences are left out rather than said with holes.
QString fill(const QString &sentence, std::initializer_list<Gap> gaps);

/// The same where every gap is known. A gap that the sentence does not have, or one more than are filled, is a mistake
/// in the program, on which builds with assertions stop.
QString fill(const QString &sentence, std::initializer_list<QString> gaps);

/// The first that is not empty: a sentence with figures, then one that does without.
QString firstOf(std::initializer_list<QString> sentences);

/// The sentences that are not empty, with blanks between.
QString paragraph(std::initializer_list<QString> sentences);

/// "The token has expired" as it goes on after a colon: "the token has expired".
QString asClause(const QString &title);

/// "the key “a”" as it starts a sentence: "The key “a”".
QString asStart(const QString &phrase);

} // namespace tokenscope::explain
