// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "endpoint/credentials/bearer_token.h"
#include "endpoint/credentials/token_destination.h"
#include "explain/fetch/fetch_words.h"

#include <QString>

/// What is wrong with a request before it is sent, or has to be asked about it.
namespace tokenscope::explain {

QString urlFaultWords(endpoint::UrlFault fault);

QString tokenFaultWords(endpoint::TokenFault fault);

/// What to ask before a token goes to the origin of `asked`, and what can be done instead.
FetchWords tokenQuestionWords(const endpoint::TokenQuestion &question, const QUrl &asked);

} // namespace tokenscope::explain
